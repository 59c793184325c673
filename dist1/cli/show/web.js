import { kindNames } from '../../app/index.js';
import { errorText } from '../errors.js';
import { padded, plural } from './paint.js';
/** An address as a reader sees it in a browser: Arabic in it as Arabic. */
function readable(url) {
    try {
        return decodeURI(url);
    }
    catch {
        return url;
    }
}
const a = (kind) => `${/^[aeiou]|^RSS/u.test(kindNames[kind]) ? 'an' : 'a'} ${kindNames[kind]}`;
const titled = (paint, title) => (title ? ` «${paint.ar(title)}»` : '');
const sizeText = (items, lists) => lists.length > 0 ? `${plural(lists.length, 'list')}` : plural(items, 'page');
const doubts = (url, noticed) => noticed.map(each => `isnad: ${url}: ${each}\n`).join('');
/** That an address is no page but names pages, and how many of them are read. */
export function foundText(paint, { url, feed, taken }) {
    const { kind, title, items, lists, noticed } = feed;
    const size = sizeText(items.length, lists);
    const newest = taken < items.length ? ` the newest ${taken} are read, more by --limit.` : ' they are read.';
    const what = lists.length > 0 && items.length === 0 ? ' the newest are followed.' : newest;
    return `isnad: ${url} is ${a(kind)}${titled(paint, title)} of ${size}:${what}\n${doubts(url, noticed)}`;
}
function feedText(paint, { url, kind, title, items, fresh, changed, lists }) {
    const news = lists.length > 0 ? [] : [`${fresh} new`, ...(changed > 0 ? [`${changed} changed`] : [])];
    return `${padded('feed', 10)} ${paint.ar(readable(url))}  ${kindNames[kind]}${titled(paint, title)}, ${[sizeText(items, lists), ...news].join(', ')}`;
}
const clock = (iso) => new Date(iso).toTimeString().slice(0, 8);
/** A line about a step, without its time; what has failed is told apart. */
function lineOf(paint, step) {
    const about = (word, text) => `${padded(word, 10)} ${text}`;
    switch (step.outcome) {
        case 'feed':
            return feedText(paint, step);
        case 'feed-unchanged':
            return about('feed', `${paint.ar(readable(step.url))}  not changed${step.waiting > 0 ? `, ${plural(step.waiting, 'page')} still to fetch` : ''}`);
        case 'added':
        case 'changed':
        case 'known':
            return `${paint.good(padded(step.outcome, 10))} ${paint.ar(readable(step.url))}${titled(paint, step.page.title)}`;
        case 'unchanged':
            return about('unchanged', paint.ar(readable(step.url)));
        case 'left':
            return about('left', `${plural(step.pages, 'page')} of ${step.host} until the next time: the host is in trouble`);
        case 'resting':
            return about('resting', `${paint.ar(readable(step.url))} until ${clock(step.until)}`);
        case 'failed':
        case 'feed-failed':
            return null;
    }
}
export function stepText(paint, step, now) {
    if ('failure' in step) {
        const { error, source } = step.failure;
        const again = step.again ? `       Asked again not before ${clock(step.again)}.\n` : '';
        return { out: '', err: errorText(error, source) + again };
    }
    const line = lineOf(paint, step);
    return {
        out: `${paint.dim(clock(now.toISOString()))}  ${line}\n`,
        err: step.outcome === 'feed' ? doubts(step.url, step.noticed) : '',
    };
}
/** For programs: what happened, with what is wrong and what to do where something is. */
export function stepJson(step, now) {
    const time = now.toISOString();
    if (!('failure' in step))
        return `${JSON.stringify({ time, ...step })}\n`;
    const { source, stage, error } = step.failure;
    const { code, message, advice } = error;
    return `${JSON.stringify({ time, url: step.url, outcome: step.outcome, failure: { source, stage, code, message, advice }, again: step.again })}\n`;
}
export function watchText(report) {
    const { added, changed, known, unchanged, failed, register, holds } = report;
    const counts = [
        `${added} added`,
        ...(changed > 0 ? [`${changed} changed`] : []),
        `${known + unchanged} known already`,
        `${failed} failed`,
    ];
    const held = [
        plural(holds.pages, 'page'),
        plural(holds.accounts, 'account'),
        plural(holds.entries, 'entry', 'entries'),
    ];
    return `${plural(report.feeds, 'feed')}: ${counts.join(', ')}\n${register} holds ${held.join(', ')}\n`;
}
