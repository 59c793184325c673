import { labels, tied } from '../../app/index.js';
import { takenText } from './names.js';
import { clipped, heading, paintFor, widthOf } from './paint.js';
import { entryHead } from './timeline.js';
import { chainText, nameOf } from './words.js';
const indent = 2;
/** Where a passage stands: source and line, outlet, day. What is long is clipped, so that it keeps to a line. */
function placeText({ paint }, { source, line, outlet, published }) {
    const notes = [outlet === null ? '' : paint.ar(outlet), published?.slice(0, 10) ?? ''].filter(Boolean).join(' · ');
    const room = Math.max(20, paint.columns - indent - widthOf(notes) - String(line).length - 5);
    const shown = widthOf(source) > room ? `…${[...source].slice(-(room - 1)).join('')}` : source;
    return paint.dim(`${paint.ar(shown)}:${line}${notes ? ` · ${notes}` : ''}`);
}
const passageText = (sheet, passage) => `${sheet.paint.quote(passage.exact, indent, passage.marks)}${' '.repeat(indent)}${placeText(sheet, passage)}\n`;
function saidBy(sheet, { statement }) {
    const { chain, denied, act, speaker } = statement;
    // Where in a page a chain is tied cannot be told here: the page is not at hand.
    const said = chain.length > 0 ? chainText(sheet, tied(chain, null)) : speaker ? nameOf(sheet, speaker) : '';
    return `${said} ${sheet.paint.dim(denied ? `${act}, denied` : act)}\n`;
}
function hitText(sheet, hit) {
    const { paint } = sheet;
    if (hit.in === 'entries')
        return entryHead(sheet, hit.entry, sheet.short.get(hit.entry.id)) + passageText(sheet, hit.passage);
    if (hit.in === 'statements')
        return saidBy(sheet, hit) + passageText(sheet, hit.passage);
    const { headline, passage } = hit;
    const isShown = headline !== null && passage.exact.includes(headline.trim());
    const title = headline === null || isShown
        ? ''
        : `${paint.bold(paint.ar(clipped(headline.replace(/\s+/gu, ' ').trim(), paint.columns)))}\n`;
    return title + passageText(sheet, passage);
}
const titles = { entries: 'Entries', statements: 'Statements', stories: 'Stories' };
function partText(sheet, { in: part, hits, total, next }) {
    const { paint } = sheet;
    const note = hits.length < total ? `${hits.length} of ${total.toLocaleString('en')}` : String(total);
    const more = next === null ? '' : `${paint.dim(`more: --after ${next}`)}\n`;
    return (heading(paint, titles[part], note) + hits.map(hit => hitText(sheet, hit)).join('\n') + (more ? `\n${more}` : ''));
}
/** What was found, part by part; parts without anything are told in a word. */
export function searchText({ parts, named, entities, short }, output) {
    const paint = paintFor(output);
    const sheet = { paint, labels: labels(), entities, short, output };
    const found = parts.filter(({ total }) => total > 0);
    const taken = takenText(paint, named);
    if (found.length === 0)
        return `${taken}${paint.dim('nothing found')}\n`;
    return (taken + found.map(part => partText(sheet, part)).join('')).replace(/^\n/u, '');
}
