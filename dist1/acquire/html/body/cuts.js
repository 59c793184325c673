import { holding } from '../elements.js';
import { reply } from '../forum.js';
import { lengthOf } from './lines.js';
import { apartTags, isNamedBody } from './names.js';
import { sumsOf } from './sums.js';
import { teasersOf } from './teasers.js';
import { proseOf } from './worth.js';
// Names mislead: a wrapper of all is called «sidebar-left», a form goes around the page. So what holds much of the prose stays,
// and what holds the headline or the main part with some prose stays too. Replies of readers may be longer than a story.
const little = 0.1;
const some = 0.2;
const much = 0.4;
const nearlyAll = 0.75;
const mostOfReplies = 0.9;
const mostOfTeaser = 0.25;
const neverCut = new Set(['html', 'body', 'main']);
const holderTags = new Set(['h1', 'main', 'article']);
/** Furniture that has no sentences, or one. */
const slight = new Set([
    'share',
    'counter',
    'tags',
    'dateline',
    'clock',
    'section',
    'credit',
    'label',
]);
/** Columns and frames are known by their place: even one that holds half of a page's prose is none of the story. */
const frames = new Set(['html/class/consent', 'html/class/footer', 'html/class/aside', 'html/class/menu']);
/** What the markup names as furniture, and boxes that the page does not name. */
function foundAs({ tag }, named) {
    if (named?.furniture) {
        const { kind, rule } = named;
        const byClass = rule.startsWith('html/class/') && !frames.has(rule);
        return {
            kind,
            rule,
            most: kind === 'comments' ? mostOfReplies : slight.has(kind) ? little : byClass ? much : nearlyAll,
        };
    }
    const kind = apartTags.get(tag);
    return kind ? { kind, rule: `html/tag/${tag}`, most: tag === 'form' ? much : nearlyAll } : null;
}
/** What of a line is no link. */
const plainOf = (line) => lengthOf(line) - line.linked;
/** Text that is no prose counts for less. */
const plainShare = 0.75;
/** Which elements are no story by what they are called or by how they stand. */
export function cutsOf(tree, lines, named) {
    const prose = sumsOf(tree, lines, proseOf);
    const total = lines.reduce((sum, line) => sum + proseOf(line), 0);
    const plain = sumsOf(tree, lines, plainOf);
    const totalPlain = lines.reduce((sum, line) => sum + plainOf(line), 0);
    const bodies = Uint8Array.from(tree.nodes, node => (node.kind === 'element' && isNamedBody(node) ? 1 : 0));
    // what a story stands in or under
    const holds = holding(tree, ({ id, tag }) => holderTags.has(tag) || bodies[id] === 1);
    const teasers = teasersOf(tree, lines);
    const cuts = new Array(tree.nodes.length).fill(null);
    const cutOf = (element) => {
        const { id } = element;
        const share = Math.max(prose[id] / Math.max(1, total), (plainShare * plain[id]) / Math.max(1, totalPlain));
        if (bodies[id] === 1)
            return null;
        if (teasers.has(id) && share < mostOfTeaser)
            return { kind: 'related-links', rule: 'html/teaser' };
        if (named.get(id)?.rule === reply)
            return { kind: 'comments', rule: reply };
        const found = neverCut.has(element.tag) ? null : foundAs(element, named.get(id));
        if (!found)
            return null;
        const most = holds[id] === 1 && found.kind !== 'comments' ? some : found.most;
        return share < most || total === 0 ? { kind: found.kind, rule: found.rule } : null;
    };
    for (const node of tree.nodes) {
        if (node.kind === 'text')
            continue;
        cuts[node.id] = (node.parent >= 0 ? cuts[node.parent] : null) ?? cutOf(node);
    }
    return cuts;
}
