import { labels, officesInWords } from '../../app/index.js';
import { clipped, heading, padded, paintFor, plural, widthOf, wrapped } from './paint.js';
import { arabicNameOf, boundsText, dateText, englishNameOf, independent } from './words.js';
const isDated = ({ date }) => /^\d{4}/u.test(date?.value ?? '');
const kindOf = ({ labels: label }, { kind, type }) => kind ? label('contacts', kind).en : label('events', type).en;
const dayOf = ({ date }) => date?.value ?? '';
function statusText({ paint, labels: label }, { status }, width) {
    const text = padded(label('statuses', status).en, width);
    return status === 'happened' || status === 'ongoing' ? paint.dim(text) : paint.warn(text);
}
function support({ accounts, origins }) {
    return `${plural(accounts.length, 'account')} from ${plural(independent(origins), 'origin')}`;
}
const noteLines = 2;
/** What bounds an undated entry, and the beginning of the reason; `isnad show` tells the whole of it. */
function undatedNote({ paint }, { date }, indent) {
    const width = paint.columns - indent.length;
    const bounds = date ? boundsText(date) : 'no account tells when';
    const reason = date ? wrapped(officesInWords(date.why).replace(/\s*\([0-9a-f]{16}:[^)]*\)/gu, ''), width) : [];
    const shown = reason.slice(0, noteLines);
    if (reason.length > noteLines)
        shown[noteLines - 1] = clipped(`${shown[noteLines - 1]} …`, width);
    return [bounds ? `${indent}${bounds}\n` : '', ...shown.map(line => `${indent}${paint.dim(line)}\n`)].join('');
}
/** One entry by itself, as search shows it: what it was, then who it was with. */
export function entryHead(words, entry, id) {
    const { paint } = words;
    const { status } = entry;
    const calm = status === 'happened' || status === 'ongoing';
    const label = words.labels('statuses', status).en;
    const facts = [
        paint.bold(kindOf(words, entry)),
        calm ? label : paint.warn(label),
        dateText(entry.date),
        paint.dim(id),
    ];
    const arabic = entry.participants.map(each => arabicNameOf(words, each)).join(' · ');
    const english = entry.participants.map(each => englishNameOf(words, each)).filter(Boolean);
    return `${facts.join(' · ')}\n${arabic}\n${[english.join(' · '), paint.dim(support(entry))].filter(Boolean).join('  ')}\n`;
}
/** How many are not shown, and how to see them. */
export function moreText({ entries, total, next }, output) {
    const paint = paintFor(output);
    if (next === null)
        return '';
    return `\n${paint.dim(`${entries.length} of ${total.toLocaleString('en')}; more: --after ${next}`)}\n`;
}
/** Arabic names over English ones, so that each line reads in one direction. */
function entryLines(table, entry) {
    const { paint, ids, idWidth, dateWidth, kindWidth } = table;
    const gap = '  ';
    const day = dateWidth > 0 ? padded(dayOf(entry), dateWidth) + gap : '';
    const left = paint.dim(padded(ids.get(entry.id), idWidth)) + gap + day;
    const under = ' '.repeat(idWidth + gap.length + day.length);
    const arabic = entry.participants.map(id => arabicNameOf(table, id)).join(' · ');
    const english = entry.participants
        .map(id => englishNameOf(table, id))
        .filter(Boolean)
        .join(' · ');
    const note = paint.dim(support(entry));
    return (`${left}${paint.bold(padded(kindOf(table, entry), kindWidth))}${gap}${arabic}\n` +
        `${under}${statusText(table, entry, kindWidth)}${gap}${english}${english ? gap : ''}${note}\n` +
        (isDated(entry) ? '' : undatedNote(table, entry, `${under}${' '.repeat(kindWidth)}${gap}`)));
}
/** Entries by date, then those whose date is not known with what bounds them. */
export function timelineText({ entries, entities, short }, output) {
    const paint = paintFor(output);
    if (entries.length === 0)
        return `${paint.dim('no entries')}\n`;
    const words = { paint, labels: labels(), entities };
    const widest = (texts) => Math.max(...texts.map(widthOf));
    const table = {
        ...words,
        ids: short,
        idWidth: widest([...short.values()]),
        dateWidth: widest(entries.map(dayOf)),
        kindWidth: widest(entries.flatMap(entry => [kindOf(words, entry), words.labels('statuses', entry.status).en])),
    };
    const dated = entries.filter(isDated);
    const undated = entries.filter(entry => !isDated(entry));
    const blocks = (list) => list.map(entry => entryLines(table, entry)).join('\n');
    return blocks(dated) + (undated.length > 0 ? heading(paint, 'Undated', String(undated.length)) + blocks(undated) : '');
}
