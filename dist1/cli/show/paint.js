import pc from 'picocolors';
import { harmless } from '../../text/harmless.js';
const [firstStrong, rightToLeft, pop] = ['\u2068', '\u2067', '\u2069'];
const hasArabic = /[\p{Script=Arabic}]/u;
const unseen = /[\p{M}\p{Cf}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such sequences
const colour = /\u001b\[\d+m/gu;
/** How many columns a text takes: marks and isolates take none. */
export const widthOf = (text) => [...text.replace(colour, '').replace(unseen, '')].length;
export const padded = (text, width) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
/** The beginning of a text that fits, with a sign that there is more. */
export function clipped(text, width) {
    if (widthOf(text) <= width)
        return text;
    let kept = '';
    for (const character of text) {
        if (widthOf(kept + character) > width - 1)
            break;
        kept += character;
    }
    return `${kept.trimEnd()}…`;
}
/** Ends on each line what it isolates, and takes it up again on the next: a terminal lays out every line by itself. */
function reopened(lines) {
    const open = [];
    return lines.map(line => {
        const before = open.join('');
        for (const mark of line.match(/[\u2067-\u2069]/gu) ?? [])
            mark === pop ? open.pop() : open.push(mark);
        return before + line + pop.repeat(open.length);
    });
}
/** Words in lines no wider than asked; a single long word may be. */
export function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/u).filter(Boolean)) {
        const next = line ? `${line} ${word}` : word;
        if (line && widthOf(next) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = next;
    }
    return reopened(line ? [...lines, line] : lines);
}
// Stand for the edges of the marked part while the passage is wrapped; no page holds them after cleaning.
const [markStart, markEnd] = ['\ufff9', '\ufffb'];
function marked(text, marks) {
    const parts = [];
    let at = 0;
    for (const [start, end] of marks) {
        parts.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
        at = end;
    }
    parts.push({ text: text.slice(at), isMarked: false });
    let out = '';
    for (const [i, part] of parts.entries()) {
        const isParted = /\s$/u.test(parts[i - 1]?.text ?? '') || (i > 0 && /^\s/u.test(part.text));
        const plain = harmless(part.text);
        out += `${isParted ? ' ' : ''}${part.isMarked ? `${markStart}${plain}${markEnd}` : plain}`;
    }
    return out.trim();
}
/** Gives the marked parts their colour on every line that they run over. */
function coloured(lines, paint) {
    let inside = false;
    return lines.map(line => {
        let out = '';
        for (const part of line.split(/([\ufff9\ufffb])/u)) {
            if (part === markStart)
                inside = true;
            else if (part === markEnd)
                inside = false;
            else
                out += inside && part ? paint(part) : part;
        }
        return out;
    });
}
export function paintFor(output) {
    const { isTerminal, columns } = output;
    const colours = pc.createColors(isTerminal && pc.isColorSupported);
    const isolate = (text, by) => isTerminal && hasArabic.test(text) ? `${by}${text}${pop}` : text;
    const quote = (text, indent, marks = []) => {
        const width = columns - indent - 2;
        const bar = `${' '.repeat(indent)}${colours.dim('│')} `;
        const rtl = hasArabic.test(text);
        const lines = coloured(wrapped(marked(text, marks), width), colours.bold);
        const widest = Math.max(0, ...lines.map(widthOf));
        const place = (line) => isTerminal && rtl ? ' '.repeat(widest - widthOf(line)) + isolate(line, rightToLeft) : line;
        return `${lines.map(line => `${bar}${place(line)}\n`).join('')}`;
    };
    return {
        columns,
        dim: colours.dim,
        bold: colours.bold,
        warn: colours.yellow,
        good: colours.green,
        ar: text => isolate(harmless(text), firstStrong),
        rtl: text => isolate(text, rightToLeft),
        quote,
    };
}
/** A label, and text that hangs beside it. */
export function row(paint, indent, label, text, labelWidth = 10) {
    const left = `${' '.repeat(indent)}${paint.dim(padded(label, labelWidth))}  `;
    const hang = ' '.repeat(indent + labelWidth + 2);
    return `${left}${wrapped(text, paint.columns - hang.length).join(`\n${hang}`)}\n`;
}
export const heading = (paint, text, note = '') => `\n${paint.bold(text)}${note ? `  ${paint.dim(note)}` : ''}\n`;
export const plural = (n, one, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
