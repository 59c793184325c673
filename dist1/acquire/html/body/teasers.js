import { lengthOf, linkShare } from './lines.js';
import { sumsOf } from './sums.js';
import { isProse } from './worth.js';
const mostLines = 7;
const mostLength = 900;
const divisions = new Set(['div', 'section', 'aside']);
const boxes = new Set(['article', 'div', 'li', 'section', 'td', 'dd', 'tr', 'a']);
const kindOf = ({ parent, tag, attributes }) => `${parent} ${tag} ${(attributes.class ?? '').trimStart().split(/\s/u, 1)[0]}`;
const isPointer = (line) => linkShare(line) > 0.8 && line.words >= 3;
const mostLinesAlone = 4;
const wordsOfTitle = 5;
/** A small box alone points elsewhere if a link comes before its only sentence, or stands without one. */
function pointsAlone(lines) {
    const link = lines.findIndex(isPointer);
    const prose = lines.filter(isProse).length;
    if (link < 0 || link > 1 || prose > 1 || lines.slice(0, link).some(isProse))
        return false;
    return prose === 1 || (link === 1 && lines[link].words >= wordsOfTitle);
}
/** Boxes that stand alone in a story and point to another. */
function* lonely(tree, lines, count, pointers) {
    const first = new Map();
    lines.forEach(({ owner }, i) => {
        for (let id = owner; id >= 0 && count[id] <= mostLinesAlone; id = tree.nodes[id].parent)
            if (!first.has(id))
                first.set(id, i);
    });
    for (const [id, at] of first) {
        const { tag } = tree.nodes[id];
        if (!divisions.has(tag) || pointers[id] === 0 || count[id] < 2)
            continue;
        if (pointsAlone(lines.slice(at, at + count[id])))
            yield id;
    }
}
/** Short boxes of one kind side by side, each with a line that is all link: they point to other stories. */
export function teasersOf(tree, lines) {
    const count = sumsOf(tree, lines, () => 1);
    const length = sumsOf(tree, lines, lengthOf);
    const pointers = sumsOf(tree, lines, line => (isPointer(line) ? 1 : 0));
    const byKind = new Map();
    for (const node of tree.nodes) {
        if (node.kind === 'text' || !boxes.has(node.tag))
            continue;
        const { id } = node;
        if (pointers[id] === 0 || count[id] < 2 || count[id] > mostLines || length[id] > mostLength)
            continue;
        const kind = kindOf(node);
        const alike = byKind.get(kind);
        if (alike)
            alike.push(id);
        else
            byKind.set(kind, [id]);
    }
    const alike = [...byKind.values()].filter(ids => ids.length > 1).flat();
    return new Set([...alike, ...lonely(tree, lines, count, pointers)]);
}
