import { countWhile } from '../../../text/ordered.js';
export const lengthOf = ({ span }) => span[1] - span[0];
export const linkShare = (line) => line.linked / Math.max(1, lengthOf(line));
const wordsIn = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{L}\p{N}\p{M}]+/gu;
const marksIn = /[.!?…:;,؟،؛。！？、，：；۔]/gu;
const sentenceEnd = /[.!?…؟。！？۔:][\p{Pe}\p{Pf}\p{Pi}"'”’\s\])]*$/u;
const count = (pattern, text) => {
    let found = 0;
    pattern.lastIndex = 0;
    while (pattern.test(text))
        found++;
    return found;
};
function measured(text, from) {
    return {
        span: [from, from + text.length],
        owner: -1,
        words: count(wordsIn, text),
        marks: count(marksIn, text),
        ends: sentenceEnd.test(text.slice(-8)),
        linked: 0,
    };
}
/** The first of lines that begins at a place or behind it. */
export const lineFrom = (lines, place) => countWhile(lines, ({ span }) => span[0] < place);
/** The first line that ends behind a place. */
const lineBehind = (lines, place) => countWhile(lines, ({ span }) => span[1] <= place);
/** Every line is given to the last element in order that holds it: that is the innermost. Each line is given once. */
function findOwners(lines, tree, text) {
    const free = Int32Array.from({ length: lines.length + 1 }, (_, i) => i);
    const nextFree = (line) => {
        let at = line;
        while (free[at] !== at) {
            free[at] = free[free[at]];
            at = free[at];
        }
        return at;
    };
    for (let id = tree.nodes.length - 1; id >= 0; id--) {
        const span = tree.nodes[id].kind === 'element' ? text.spanOf(id) : null;
        if (!span)
            continue;
        let at = lineBehind(lines, span[0]);
        if (at < lines.length && lines[at].span[0] < span[0])
            at++;
        for (at = nextFree(at); at < lines.length && lines[at].span[1] <= span[1]; at = nextFree(at + 1)) {
            lines[at].owner = id;
            free[at] = at + 1;
        }
    }
}
/** What is longer is a link that nobody closed: it would take the whole page. */
const longestLink = 1_000;
/** A link, or what acts as one by a script; a place that only bears a name is none. */
const isLink = ({ tag, attributes }) => tag === 'a' && (attributes.href !== undefined || (attributes.name === undefined && attributes.id === undefined));
function findLinks(lines, tree, text) {
    let done = 0;
    for (const node of tree.nodes) {
        const span = node.kind === 'element' && isLink(node) ? text.spanOf(node.id) : null;
        if (!span || span[1] <= done || span[1] - span[0] > longestLink)
            continue;
        const from = Math.max(span[0], done);
        for (let at = lineBehind(lines, from); at < lines.length && lines[at].span[0] < span[1]; at++) {
            const line = lines[at];
            line.linked += Math.min(span[1], line.span[1]) - Math.max(from, line.span[0]);
        }
        done = span[1];
    }
}
export function linesOf(tree, text) {
    const lines = [];
    let from = 0;
    for (const line of text.text.split('\n')) {
        if (line !== '')
            lines.push(measured(line, from));
        from += line.length + 1;
    }
    findOwners(lines, tree, text);
    findLinks(lines, tree, text);
    return lines;
}
