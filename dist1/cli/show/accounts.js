import { officesInWords, originInWords, tied } from '../../app/index.js';
import { plural, widthOf } from './paint.js';
import { boundsText, chainText, dateText, labelText, nameOf, ordinalText } from './words.js';
export const makeSheet = (shown, words) => ({
    ...words,
    shown,
    numbers: new Map(shown.entry.accounts.map((account, i) => [account.id, i + 1])),
});
export const numbersOf = ({ numbers }, accounts) => accounts
    .map(id => numbers.get(id) ?? 0)
    .sort((a, b) => a - b)
    .join(' ');
/** Account ids within a reason, as the numbers under which they are shown. */
const withNumbers = ({ numbers }, text) => text.replace(/\(([0-9a-f]{16}:[^)\s]+)\)/gu, (whole, id) => numbers.has(id) ? `(account ${numbers.get(id)})` : whole);
export function entryTitle(sheet, entry = sheet.shown.entry) {
    const { labels: label, paint } = sheet;
    const kind = entry.kind ? label('contacts', entry.kind) : label('events', entry.type);
    const status = label('statuses', entry.status).en;
    const calm = entry.status === 'happened' || entry.status === 'ongoing';
    return `${labelText(sheet, kind)} · ${calm ? status : paint.warn(status)} · ${dateText(entry.date)}`;
}
export const participantsLine = (sheet, entry = sheet.shown.entry) => entry.participants.map(id => nameOf(sheet, id)).join(sheet.paint.dim('  ·  '));
/** Where an account stands: its outlet, else the source of its page, and the date of the page. */
function publishedBy({ paint }, page, account) {
    const name = account.outlet ?? page?.source ?? account.page.slice(0, 16);
    return paint.ar(name);
}
export function accountHead(sheet, account) {
    const { paint, shown, numbers } = sheet;
    const page = shown.pages.get(account.page);
    const facts = [page?.published ?? null, account.outlet && page ? paint.ar(page.source) : null].filter(Boolean);
    const origin = shown.entry.origins.find(each => each.id === account.origin);
    // A chain names its origin itself.
    const from = origin && account.chain.length === 0 && !origin.id.startsWith('page:') ? `from ${originName(sheet, origin)}` : '';
    const copy = account.copyOf === null ? '' : `copy of ${numbers.get(account.copyOf) ?? account.copyOf}`;
    const notes = [...facts, from, copy].filter(Boolean).join(' · ');
    return `${publishedBy(sheet, page, account)}${notes ? `  ${paint.dim(notes)}` : ''}`;
}
/** The text that the spans of an account point into. */
export const pageText = ({ shown }, account) => shown.pages.get(account.page)?.text ?? null;
export const accountChain = (sheet, account) => account.chain.length > 0 ? chainText(sheet, tied(account.chain, pageText(sheet, account))) : null;
const isRecord = (value) => typeof value === 'object' && value !== null;
const named = (words, id) => nameOf(words, String(id));
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** How many of whom: «at least 12 جنود killed». */
function tollInWords({ paint }, { what, n, min, max, unit }) {
    const least = min === null ? '' : `at least ${min}`;
    const most = max === null ? '' : `at most ${max}`;
    const number = n === null ? [least, most].filter(Boolean).join(', ') : String(n);
    return [number || 'some', unit === null ? '' : paint.ar(unit), what].filter(Boolean).join(' ');
}
const namedAll = (words, value) => Array.isArray(value) ? value.map(id => named(words, id)).join(words.paint.dim('  ·  ')) : textOf(value);
const says = {
    kind: (words, value) => labelText(words, words.labels('contacts', String(value))),
    status: (words, value) => labelText(words, words.labels('statuses', String(value))),
    participants: namedAll,
    actors: namedAll,
    recipients: namedAll,
    initiator: named,
    host: named,
    mediators: named,
    place: named,
    date: (_, value) => (isRecord(value) ? dateText(value) : textOf(value)),
    ordinal: (_, value) => (typeof value === 'number' ? ordinalText(value, null) : textOf(value)),
    topics: (words, value) => {
        const { ar, en } = words.labels('topics', String(value));
        return ar ? `${words.paint.ar(ar)} (${en})` : en;
    },
    framing: (words, value) => isRecord(value)
        ? `${words.paint.ar(String(value.term))} ${words.paint.dim(`for ${named(words, value.of)}`)}`
        : textOf(value),
    casualties: (words, value) => (isRecord(value) ? tollInWords(words, value) : textOf(value)),
    quotations: (words, value) => {
        if (!isRecord(value))
            return textOf(value);
        const notes = [
            value.speaker ? named(words, value.speaker) : '',
            value.wording === 'shortened' || value.wording === 'altered' ? String(value.wording) : '',
        ].filter(Boolean);
        return notes.join(words.paint.dim(' · '));
    },
};
/** A value of a field in words. Of a quotation only what is said about it: the words themselves stand below. */
export const valueText = (sheet, field, value) => (says[field] ?? ((_, it) => textOf(it)))(sheet, value);
export const quotationOf = (field, value) => field === 'quotations' && isRecord(value) ? String(value.exact) : null;
const isWholeDay = (value) => value !== null && /^\d{4}-\d{2}-\d{2}/u.test(value);
export function whenText(sheet, entry = sheet.shown.entry) {
    const { date } = entry;
    if (!date)
        return 'no account tells when';
    const bounds = date.value === null || isWholeDay(date.value) ? '' : boundsText(date);
    const day = dateText(date);
    const told = bounds && !day.includes(bounds) ? `${day}, ${bounds}` : day;
    return date.why ? `${told} ${sheet.paint.dim(`– ${withNumbers(sheet, officesInWords(date.why))}`)}` : told;
}
/** The origin of an account by a name that a person knows: of a page that names no other, where it was read. */
export function originName({ paint, shown }, { id, name, accounts }) {
    const en = originInWords(id)?.en;
    if (!id.startsWith('page:'))
        return en ? `${paint.ar(name)} (${en})` : paint.ar(name);
    const account = shown.entry.accounts.find(each => accounts.includes(each.id));
    return paint.ar((account && shown.pages.get(account.page)?.source) ?? name);
}
/** Wide enough for each of the texts. */
export const widest = (texts) => Math.max(0, ...texts.map(widthOf));
export const hang = (paint, indent) => Math.max(24, paint.columns - indent);
const mostNamed = 12;
/** The outlets of pages, each once, with how many of its pages there are. */
function outletsText({ paint }, places, first) {
    const nameOf = ({ outlet, source }) => outlet ?? source;
    const counts = new Map();
    for (const place of places)
        counts.set(nameOf(place), (counts.get(nameOf(place)) ?? 0) + 1);
    const names = [...counts].map(([name, n]) => {
        const notes = [n > 1 ? `×${n}` : '', first && nameOf(first) === name ? '(first)' : ''];
        return [paint.ar(name), ...notes.filter(Boolean).map(paint.dim)].join(' ');
    });
    const more = names.length > mostNamed ? [`and ${names.length - mostNamed} more`] : [];
    return [...names.slice(0, mostNamed), ...more].join(paint.dim(' · '));
}
/** Which pages have one text, whether or not they tell of the entry. */
function textLine(sheet, { pages, first, partly }) {
    const of = outletsText(sheet, pages, first);
    const whole = pages.length > 1 ? `one text in ${pages.length} pages: ${of}` : '';
    const others = `${plural(partly.length, 'other page')}: ${outletsText(sheet, partly, null)}`;
    const part = partly.length > 0 ? `a passage of ${whole ? 'it' : of} in ${others}` : '';
    return `  ${[whole, part].filter(Boolean).join('; ')}\n`;
}
export function textsText(sheet) {
    const lines = sheet.shown.texts.map(text => textLine(sheet, text));
    return lines.length > 0 ? `\n${lines.join('')}` : '';
}
