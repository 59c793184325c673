import { padded, paintFor, plural, widthOf, wrapped } from './paint.js';
const counted = ({ modes, examples }) => {
    const words = Object.values(modes);
    const sizeOf = (list) => new Set(words.flatMap(list)).size;
    return [sizeOf(w => w.verbs), sizeOf(w => w.nouns), examples.must.length, examples.mustNot.length];
};
const namesOf = ({ modes }) => Object.keys(modes).filter(Boolean).join(', ');
const total = (rows) => rows.reduce((sums, row) => sums.map((sum, i) => sum + row[i]));
/** What the frames cover, a line each, for a person. */
export function framesText(sets, output) {
    const paint = paintFor(output);
    const rows = sets.map(counted);
    const lines = [
        { name: '', counts: ['verbs', 'nouns', 'must', 'must not'], modes: 'modes' },
        ...sets.map((set, i) => ({ name: set.id, counts: rows[i].map(String), modes: namesOf(set) })),
        { name: 'all', counts: total(rows).map(String), modes: '' },
    ];
    const nameWidth = Math.max(...lines.map(({ name }) => widthOf(name)));
    const widths = lines[0].counts.map((_, i) => Math.max(...lines.map(({ counts }) => widthOf(counts[i]))));
    const indent = nameWidth + widths.reduce((sum, width) => sum + width + 2, 0) + 2;
    const text = lines.map(({ name, counts, modes }, i) => {
        const numbers = counts.map((count, at) => count.padStart(widths[at] + 2)).join('');
        const [first = '', ...rest] = wrapped(modes, Math.max(20, paint.columns - indent));
        const line = `${padded(name, nameWidth)}${numbers}  ${first}`.trimEnd();
        const more = rest.map(part => `\n${' '.repeat(indent)}${part}`).join('');
        return i === 0 ? paint.dim(line) : line + more;
    });
    return `${text.join('\n')}\n${paint.dim('The words of one type: isnad frames ASSAULT')}\n`;
}
const wordLines = (paint, label, words) => wrapped(words.join('، '), paint.columns - wordIndent)
    .map((line, i) => `    ${paint.dim(padded(i === 0 ? label : '', 6))}  ${paint.ar(line)}\n`)
    .join('');
const wordIndent = 12;
function setText(paint, { id, type, modes, contexts, examples, files }, labels) {
    const title = id === type ? `${labels('events', type).en} ${paint.ar(labels('events', type).ar)}` : type;
    const words = Object.entries(modes).map(([mode, { verbs, nouns }]) => `  ${mode || paint.dim('no mode')}\n${wordLines(paint, 'verbs', verbs)}${wordLines(paint, 'nouns', nouns)}`);
    return (`${paint.bold(id)}  ${title}\n` +
        words.join('') +
        `  ${paint.dim('contexts')}  ${contexts.join(', ')}\n` +
        `  ${paint.dim('examples')}  ${plural(examples.must.length, 'sentence')} that it must match, ${examples.mustNot.length} that it must not\n` +
        files.map(file => `  ${paint.dim(`knowledge/${file}.yaml`)}\n`).join(''));
}
/** The words of one type, mode by mode, for a person. */
export function frameText(sets, labels, output) {
    const paint = paintFor(output);
    return sets.map(set => setText(paint, set, labels)).join('\n');
}
