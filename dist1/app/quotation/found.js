import { quoteRole } from '../../text/quotes.js';
import { contains, overlaps } from '../../text/span.js';
import { tied } from '../chains.js';
import { citedIn, storyAt } from '../cited.js';
import { align, wordsOf } from './align.js';
import { freed } from './freed.js';
const between = (words, from, to) => [
    words[from].span[0],
    words[to - 1].span[1],
];
const sliceOf = (text, words, from, to) => from < to ? text.slice(...between(words, from, to)) : null;
const unspaced = (text) => text.replace(/\s+/gu, ' ');
/** Words that are written otherwise within a run, and the signs between them where these differ. */
function otherwise({ quotation, words, text }, { quoted, at, length }) {
    const whole = (from, to) => ({
        quoted: unspaced(sliceOf(quotation.text, quotation.words, quoted + from, quoted + to)),
        page: unspaced(sliceOf(text, words, at + from, at + to)),
    });
    const isSame = ({ quoted: a, page: b }) => a === b;
    if (isSame(whole(0, length)))
        return [];
    const single = Array.from({ length }, (_, i) => whole(i, i + 1)).filter(each => !isSame(each));
    const pairs = Array.from({ length: length - 1 }, (_, i) => i).filter(i => isSame(whole(i, i + 1)) && isSame(whole(i + 1, i + 2)) && !isSame(whole(i, i + 2)));
    return [...single, ...pairs.map(i => whole(i, i + 2))];
}
/** What stands between two runs, or before and behind them, in the one and in the other. */
function besides({ quotation, words, text }, runs) {
    const [first, last] = [runs[0], runs.at(-1)];
    const lost = (from, to) => sliceOf(quotation.text, quotation.words, from, to);
    const gaps = runs.slice(1).map((run, i) => {
        const before = runs[i];
        return {
            quoted: lost(before.quoted + before.length, run.quoted),
            page: sliceOf(text, words, before.at + before.length, run.at),
        };
    });
    return [
        { quoted: lost(0, first.quoted), page: null },
        ...gaps,
        { quoted: lost(last.quoted + last.length, quotation.words.length), page: null },
    ].filter(({ quoted, page }) => quoted !== null || page !== null);
}
const share = ({ quotation }, { runs }) => runs.reduce((sum, { length }) => sum + length, 0) / quotation.words.length;
// Less than that any two texts on one matter have in common.
const leastShare = 0.6;
const leastRun = 3;
const isEnough = (sides, aligned) => aligned.isWhole ||
    (share(sides, aligned) >= leastShare &&
        Math.max(...aligned.runs.map(({ length }) => length)) >= Math.min(leastRun, sides.quotation.words.length));
function weigh(sides, aligned) {
    const letters = aligned.runs.flatMap(run => otherwise(sides, run));
    if (aligned.isWhole)
        return { aligned, match: letters.length === 0 ? 'exact' : 'folded', differences: letters };
    return { aligned, match: 'partly', differences: [...besides(sides, aligned.runs), ...letters] };
}
/** The way in which least is otherwise; the first of several. */
function bestOf(sides) {
    const all = align(sides.quotation.words, sides.words, sides.quotation.parts)
        .filter(each => isEnough(sides, each))
        .map(each => weigh(sides, each));
    return all.find(({ match }) => match === 'exact') ?? all[0] ?? null;
}
function whereIn(reading, story, span) {
    const furniture = reading.furniture.find(each => contains(each.span, span));
    if (story?.headline && overlaps(story.headline, span))
        return { where: 'headline', furniture: null };
    if (furniture)
        return { where: 'furniture', furniture: furniture.kind };
    return { where: story ? 'body' : 'other', furniture: null };
}
/** Whether a place lies within quotation marks of its line. */
function isMarked(text, [start, end]) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    let open = 0;
    for (const char of text.slice(from, start)) {
        const role = quoteRole(char);
        if (role === 'open')
            open++;
        else if (role === 'close')
            open = Math.max(0, open - 1);
        else if (role === 'either')
            open = open > 0 ? open - 1 : 1;
    }
    return open > 0 && ![...text.slice(start, end)].some(char => quoteRole(char) !== null);
}
function saidThere(reading, story, spans) {
    const { text } = reading.page;
    return (story?.statements ?? [])
        .filter(({ content }) => content.some(each => spans.some(span => overlaps(each, span))))
        .map(statement => ({
        statement,
        chain: tied(statement.chain, text),
        covers: spans.every(span => statement.content.some(each => contains(each, span))),
    }));
}
/** What this page has of a quotation; null where it has not enough of it. */
export function foundOn(reading, quotation) {
    const { page } = reading;
    const words = freed(page.text, wordsOf(page.text), quotation);
    const sides = { quotation, words, text: page.text };
    const best = bestOf(sides);
    if (!best)
        return null;
    const { runs } = best.aligned;
    const [first, last] = [runs[0], runs.at(-1)];
    const spans = runs.map(({ at, length }) => between(words, at, at + length));
    const span = between(words, first.at, last.at + last.length);
    const story = storyAt(reading, spans[0]);
    return {
        match: best.match,
        share: share(sides, best.aligned),
        cited: citedIn(reading, span),
        parts: spans.length > 1 ? spans.map(each => citedIn(reading, each)) : [],
        differences: best.differences,
        story: story?.id ?? null,
        ...whereIn(reading, story, span),
        marked: spans.every(each => isMarked(page.text, each)),
        said: saidThere(reading, story, spans),
    };
}
