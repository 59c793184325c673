import { officesInWords } from '../../app/index.js';
import { heading, paintFor, plural, wrapped } from './paint.js';
const spanText = ({ from, to, acting }) => `${to ? `${from || '…'} to ${to}` : `since ${from || '…'}`}${acting === 'yes' ? ', acting' : ''}`;
const hanging = (paint, text) => `  ${wrapped(text, paint.columns - 4).join('\n    ')}\n`;
const titles = {
    new: 'New',
    completed: 'Completed: an end, or a day where only a year or month was known',
    vaguer: 'Agree less exactly than the tables, which stay unverified',
    sourced: 'Agree, and now have a source',
    known: 'Known with a source already',
    differs: 'Differ',
};
function termText(paint, { row, was, verdict }, { nameOf }) {
    const { ar, en } = nameOf(row.person);
    const who = ar ? `${paint.ar(ar)} (${paint.ar(en)})` : paint.ar(en);
    const before = was && (verdict === 'differs' || verdict === 'completed') ? ` ${paint.dim(`(before: ${spanText(was)})`)}` : '';
    return hanging(paint, `${officesInWords(row.office)}: ${who}, ${spanText(row)}${before}`);
}
function group(paint, verdict, report, note = '') {
    const terms = report.terms.filter(term => term.verdict === verdict);
    if (terms.length === 0)
        return '';
    const lines = terms.map(term => termText(paint, term, report)).join('');
    return `${heading(paint, titles[verdict], String(terms.length))}${note && hanging(paint, paint.dim(note))}${lines}`;
}
function count(paint, verdict, { terms }) {
    const found = terms.filter(term => term.verdict === verdict).length;
    return found > 0 ? heading(paint, titles[verdict], String(found)) : '';
}
function listed(paint, title, lines) {
    return lines.length > 0
        ? heading(paint, title, String(lines.length)) + lines.map(line => hanging(paint, line)).join('')
        : '';
}
function ending(paint, { dryRun, files, folder }) {
    if (files.length === 0)
        return `\nNothing to write in ${folder}.\n`;
    return `\n${dryRun ? 'Would be written' : paint.good('Written')}: ${files.join(', ')}\n`;
}
/** What an update has done: what is new and what differs in full, what merely agrees by its number. */
export function updateText(report, output) {
    const paint = paintFor(output);
    const { people, told, states, endpoint, asOf, silent, dropped, open, leftOut, into } = report;
    const differing = into
        ? 'The tables were left as they are; look which is right.'
        : 'What has a source goes before what is unverified.';
    const births = people.flatMap(({ row, differs }) => (differs ? [`${paint.ar(row.en)}: ${differs}`] : []));
    const inWords = (row) => `${officesInWords(row.office)}: ${paint.ar(report.nameOf(row.person).en)}, ${spanText(row)}`;
    return [
        `${plural(told, 'term')} of ${plural(states, 'state')} told by ${endpoint} on ${asOf}\n`,
        group(paint, 'new', report),
        group(paint, 'completed', report),
        group(paint, 'differs', report, differing),
        listed(paint, 'Differ in the day of birth', births),
        listed(paint, 'Still open, though somebody else has begun: close them by hand', open.map(inWords)),
        listed(paint, 'Told no longer, and dropped', dropped.map(inWords)),
        listed(paint, 'Left out', leftOut.map(({ what, why }) => `${paint.ar(what)}: ${why}`)),
        listed(paint, 'Nothing was told of', silent.length > 0 ? [silent.join(', ')] : []),
        count(paint, 'sourced', report),
        count(paint, 'vaguer', report),
        count(paint, 'known', report),
        ending(paint, report),
    ].join('');
}
