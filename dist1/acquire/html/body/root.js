import { around } from '../elements.js';
import { lengthOf, linkShare } from './lines.js';
import { isNamedBody } from './names.js';
import { sumsOf } from './sums.js';
import { worthOf } from './worth.js';
/** What of the worth a named body must have to be taken instead of what holds it. */
const share = 0.8;
/** With less prose than that a page is a list or a poem: then all lines count that are not links. */
const leastProse = 200;
function bestOf(tree, worth, cuts) {
    let best = -1;
    for (const node of tree.nodes) {
        if (node.kind === 'text' || cuts[node.id] !== null)
            continue;
        // Of two alike the inner is taken.
        if (best < 0 || worth[node.id] >= worth[best])
            best = node.id;
    }
    return best;
}
const anyLine = (line) => (linkShare(line) > 0.5 ? -lengthOf(line) : line.words < 3 ? 0 : lengthOf(line));
/** The element in which the story stands: that which holds most of prose and least of menus; -1 where there is none. */
export function rootOf(tree, lines, cuts) {
    const sumOf = (measure) => sumsOf(tree, lines, line => (line.owner >= 0 && cuts[line.owner] === null ? measure(line) : 0));
    let worth = sumOf(worthOf);
    let best = bestOf(tree, worth, cuts);
    if (best >= 0 && worth[best] < leastProse) {
        worth = sumOf(anyLine);
        best = bestOf(tree, worth, cuts);
    }
    if (best < 0 || worth[best] <= 0)
        return -1;
    for (const element of around(tree, tree.nodes[best]))
        if (cuts[element.id] === null && isNamedBody(element))
            best = element.id;
    const enough = share * worth[best];
    let named = best;
    for (let id = best + 1; id < tree.nodes[best].after; id++) {
        const node = tree.nodes[id];
        if (node.kind === 'element' && cuts[id] === null && worth[id] >= enough && isNamedBody(node))
            named = id;
    }
    return named;
}
