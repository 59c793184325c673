import { placeOf } from '../../text/place.js';
import { slice } from '../../text/span.js';
import { clipped, padded, paintFor, widthOf } from './paint.js';
import { dateText } from './words.js';
/** The days that are meant, where the value does not say them by itself. */
function daysText(date) {
    if (!date)
        return '';
    const { notBefore, notAfter } = date;
    if (!notBefore || !notAfter)
        return '';
    return notBefore === notAfter ? notBefore : `${notBefore} … ${notAfter}`;
}
/** What of the value was worked out; of a value that stays partial, what the text says. */
function fieldsText({ stated, implied, value }) {
    if (implied.length > 0)
        return `${implied.join(', ')} implied`;
    if (stated.length === 0)
        return '';
    return value.includes('X') ? `${stated.join(', ')} stated` : 'all stated';
}
const anchorText = (anchor) => anchor === 'none' ? '' : anchor === 'published' ? 'from publication' : `from ${anchor}`;
const widest = 46;
function lineOf(paint, text, time) {
    const { id, span, type, value, date, anchor, rule } = time;
    return {
        time,
        cells: [
            paint.dim(id),
            paint.dim(placeOf(text, span[0])),
            paint.ar(clipped(slice(text, span).replace(/\s+/gu, ' '), widest)),
            value || '–',
            type,
            daysText(date),
            fieldsText(time),
            anchorText(anchor),
            paint.dim(rule),
        ],
    };
}
function table(lines) {
    const widths = lines[0]?.cells.map((_, i) => Math.max(...lines.map(({ cells }) => widthOf(cells[i]))));
    return lines
        .map(({ cells }) => `  ${cells.map((cell, i) => padded(cell, widths[i])).join('  ')}`.trimEnd())
        .join('\n');
}
const unread = 'no expressions of time';
function storyText(paint, text, story) {
    const told = story.published ? dateText(story.published) : 'not known';
    const lines = story.times.map(time => lineOf(paint, text, time));
    const odd = story.times.filter(({ otherwise }) => otherwise);
    return (`  ${paint.dim('published')} ${told}\n` +
        `${lines.length ? table(lines) : `  ${paint.dim(unread)}`}\n` +
        odd.map(time => oddText(paint, time)).join(''));
}
function oddText(paint, { id, date, otherwise }) {
    const other = otherwise.date;
    return `  ${paint.warn(`${id} contradicts itself`)}: ${date.why}; else ${dateText(other)}, ${other.why}\n`;
}
/** The expressions of time of one page, for a person. */
export function datesText({ page, stories }, output) {
    const paint = paintFor(output);
    const told = stories.map(story => storyText(paint, page.text, story)).join('');
    return `${paint.bold(paint.ar(page.source))}\n${told || `  ${paint.dim('no story')}\n`}`;
}
