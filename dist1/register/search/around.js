import { overlaps, trimmed } from '../../text/span.js';
import { stemmedIn } from './tokens.js';
const isWord = (word, stem) => word.stem === stem || word.also.includes(stem);
/** Where one wanted thing stands among words that follow one another. */
function standsAt(words, { phrase, also }) {
    const out = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        const single = phrase.length === 1 && isWord(word, phrase[0]);
        if (single || also.some(other => isWord(word, other)))
            out.push([word.start, word.end]);
        else if (phrase.length > 1 && phrase.every((stem, n) => words[i + n]?.stem === stem))
            out.push([word.start, words[i + phrase.length - 1].end]);
    }
    return out;
}
const means = ({ entity, holder }, who) => (entity !== null && who.includes(entity)) || (holder !== null && who.includes(holder));
function metIn(text, line, wanted, mentions) {
    const words = stemmedIn(text, ...line);
    const near = mentions.filter(({ span }) => overlaps(span, line));
    return wanted.flatMap((each, of) => [
        ...standsAt(words, each).map(span => ({ span, of })),
        ...near.filter(mention => means(mention, each.who)).map(({ head }) => ({ span: head, of })),
    ]);
}
/** The lines of the passages. */
function linesOf(text, spans) {
    const out = [];
    for (const [start, end] of spans) {
        let from = start;
        for (let at = start; at <= end; at++) {
            if (at < end && text[at] !== '\n')
                continue;
            const line = trimmed(text, [from, at]);
            if (line)
                out.push(line);
            from = at + 1;
        }
    }
    return out;
}
/** How much is shown around what was found. */
const width = 260;
const before = 70;
const isBreak = (text, at) => /\s/u.test(text[at] ?? ' ');
/** A part of a line from a little before a place on, with whole words. */
function windowAt(text, [start, end], at) {
    if (end - start <= width)
        return [start, end];
    let from = Math.max(start, Math.min(at - before, end - width));
    while (from > start && !isBreak(text, from - 1))
        from--;
    let to = Math.min(end, from + width);
    while (to < end && !isBreak(text, to))
        to++;
    return [from, to];
}
const within = ([from, to], { span }) => from <= span[0] && span[1] <= to;
const variety = (met) => new Set(met.map(({ of }) => of)).size;
function withoutOverlaps(spans) {
    const out = [];
    for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
        if (out.length === 0 || out.at(-1)[1] <= span[0])
            out.push(span);
    return out;
}
/** The part of the passages that has most of what was looked for; their beginning where nothing of it stands in them. */
export function around(text, spans, wanted, mentions) {
    const lines = linesOf(text, spans);
    let best = null;
    for (const line of lines) {
        const met = metIn(text, line, wanted, mentions);
        for (const { span } of met) {
            const window = windowAt(text, line, span[0]);
            const inside = met.filter(each => within(window, each));
            if (!best || variety(inside) > variety(best.met))
                best = { window, met: inside };
            if (variety(best.met) === wanted.length)
                break;
        }
        if (best && variety(best.met) === wanted.length)
            break;
    }
    if (best)
        return { span: best.window, marks: withoutOverlaps(best.met.map(({ span }) => span)) };
    const first = lines[0];
    return first ? { span: windowAt(text, first, first[0]), marks: [] } : null;
}
