import { table } from '../knowledge/load.js';
import { IsnadError } from '../model/errors.js';
import { isoDate } from './dates.js';
const targets = ['id', 'url', 'outlet', 'published', 'retrieved', 'title', 'text', 'html'];
const isTarget = (name) => targets.includes(name);
const wrongUse = (message) => new IsnadError('usage', message, `Write --fields text=content,published=date, or one of: ${scrapers().join(', ')}`);
const scrapers = () => table('page/scrapers').map(row => row.scraper);
function fieldsOfScraper(name) {
    const row = table('page/scrapers').find(each => each.scraper === name);
    if (!row)
        throw wrongUse(`There is no scraper “${name}”.`);
    const cells = targets.map(target => [target, (row[target] ?? '').split('|').filter(Boolean)]);
    return Object.fromEntries(cells.filter(([, names]) => names.length > 0));
}
/** What `--fields` says: «trafilatura», «text=content,published=date|day», «common,outlet=paper». */
export function needFieldMap(option) {
    let map = {};
    for (const part of option.split(',').map(each => each.trim())) {
        const [target = '', names] = part.split('=');
        if (names === undefined)
            map = { ...map, ...fieldsOfScraper(target) };
        else if (isTarget(target))
            map = { ...map, [target]: names.split('|') };
        else
            throw wrongUse(`“${target}” is nothing that a page has.`);
    }
    return map;
}
const within = (fields, path) => path
    .split('.')
    .reduce((value, key) => (typeof value === 'object' && value !== null ? value[key] : undefined), fields);
// What exporters write where there is nothing.
const nothing = /^(?:None|null|nan|NaT|undefined)?$/u;
/** A value as text; paragraphs that come as a list are set one below the other. */
function textOf(value) {
    if (typeof value === 'string')
        return nothing.test(value.trim()) ? null : value;
    if (typeof value === 'number')
        return String(value);
    if (!Array.isArray(value))
        return null;
    const parts = value.filter(each => typeof each === 'string');
    return parts.length > 0 ? parts.join('\n') : null;
}
function valueUnder(fields, target, names) {
    for (const name of names) {
        const value = within(fields, name);
        const text = textOf(target === 'text' || !Array.isArray(value) ? value : value[0]);
        if (text !== null)
            return text;
    }
    return null;
}
const seconds = /^\d{9,10}(?:\.\d+)?$/u;
const milliseconds = /^\d{12,13}$/u;
// «Tue, 07 Oct 2025 10:00:00 GMT»: by RFC 5322, with its zone, so that no clock of ours comes into it.
const mailed = /^(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{2}:\d{2}(?::\d{2})?\s+(?:GMT|UTC?|[+-]\d{4})$/u;
/** A date in one of the forms that exporters write, in ISO form; null where it is in none. */
function exportedDate(text) {
    const trimmed = text.trim();
    if (seconds.test(trimmed))
        return new Date(Number(trimmed) * 1000).toISOString();
    if (milliseconds.test(trimmed))
        return new Date(Number(trimmed)).toISOString();
    if (mailed.test(trimmed))
        return new Date(trimmed).toISOString();
    return isoDate(trimmed.replace(/ (?=[+-]\d{2}:?\d{2}$)/u, ''));
}
const unreadDate = (target, text) => ({
    code: 'acquire/unread-date',
    message: `The line says “${target}” in a form that is not read: “${text}”.`,
    span: null,
});
/** A line under the names that Isnad has, and what of it could not be read. */
export function renamed(fields, map) {
    if (!map)
        return { fields, unread: [] };
    const found = {};
    const unread = [];
    for (const target of targets) {
        const value = valueUnder(fields, target, map[target] ?? [target]);
        if (value === null)
            continue;
        const isDate = target === 'published' || target === 'retrieved';
        const taken = isDate ? exportedDate(value) : value;
        if (taken === null)
            unread.push(unreadDate(target, value));
        else
            found[target] = taken;
    }
    return { fields: found, unread };
}
