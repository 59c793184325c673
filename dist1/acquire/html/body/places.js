import { isNamedSummary } from './names.js';
import { sumsOf } from './sums.js';
import { isProse } from './worth.js';
const headings = /^h[1-6]$/u;
const boxes = new Set(['div', 'section', 'article', 'td', 'main', 'aside']);
const lists = new Set(['ul', 'ol', 'dl', 'table', 'blockquote', 'pre']);
const images = new Set(['img', 'amp-img', 'picture']);
/** How many images each element holds. */
function imagesOf(tree) {
    const counts = new Int32Array(tree.nodes.length);
    for (let id = tree.nodes.length - 1; id >= 0; id--) {
        const node = tree.nodes[id];
        if (node.kind === 'element' && images.has(node.tag))
            counts[id]++;
        if (node.parent >= 0)
            counts[node.parent] += counts[id];
    }
    return counts;
}
/** What the elements around a line say of how it stands, from the innermost to the root. */
function climb(place, tree, root, counts, pictures) {
    for (let id = place.line.owner; id >= 0; id = id === root ? -1 : tree.nodes[id].parent) {
        const element = tree.nodes[id];
        const { tag } = element;
        const shared = counts[id] > 1;
        if (headings.test(tag))
            place.heading ??= tag;
        place.listed ||= lists.has(tag);
        place.item ||= tag === 'li';
        place.paragraph ||= tag === 'p';
        place.pictured ||= !shared && pictures[id] > 0 && tag !== 'p';
        place.summary ||= !shared && isNamedSummary(element);
        if (place.holder < 0 && (shared || id === root))
            place.holder = id;
        if (place.box < 0 && ((shared && boxes.has(tag)) || id === root))
            place.box = id;
    }
}
/** Lines with how they stand within an element; within the page where that is -1. */
export function placesOf(tree, text, lines, cuts, root) {
    const counts = sumsOf(tree, lines, () => 1);
    const pictures = imagesOf(tree);
    return lines.map(line => {
        const place = {
            line,
            text: text.slice(...line.span),
            prose: isProse(line),
            holder: -1,
            box: -1,
            heading: null,
            listed: false,
            item: false,
            paragraph: false,
            pictured: false,
            summary: false,
            cut: cuts[line.owner] ?? null,
        };
        climb(place, tree, root, counts, pictures);
        return place;
    });
}
export const leave = (place, kind, rule) => {
    place.cut ??= { kind, rule: `html/body/${rule}` };
};
const longestCaption = 30;
const longestByline = 8;
const shortestSummary = 5;
/** A line under an image that is no paragraph of the story. */
export const isCaption = ({ pictured, line, heading }) => pictured &&
    heading === null &&
    line.linked === 0 &&
    (line.words <= longestCaption / 2 || (line.words <= longestCaption && !line.ends));
/** Whether a line above a story sums it up: by its name, or as a heading of lower rank. */
export const isSummary = ({ summary, line, heading }) => line.words >= shortestSummary && line.linked === 0 && (summary || heading === 'h2' || heading === 'h3');
/** What stands between headline and story and is no sentence of it. */
export const leaveByline = (place) => leave(place, place.heading === null && place.line.words <= longestByline ? 'byline' : 'label', 'opening');
