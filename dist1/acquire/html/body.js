import { cutsOf } from './body/cuts.js';
import { flowOf } from './body/flow.js';
import { aboveOf } from './body/lead.js';
import { lineFrom, linesOf } from './body/lines.js';
import { rootOf } from './body/root.js';
import { isProse } from './body/worth.js';
/** Kinds of furniture that tell of the story which they stand by. */
const ofTheStory = new Set(['dateline', 'byline', 'clock', 'label']);
/** Elements that are no story: the outermost, and within them those of another kind. */
function regionsOfCuts(tree, text, cuts) {
    const regions = [];
    for (const { id, parent } of tree.nodes) {
        const cut = cuts[id];
        if (!cut || (parent >= 0 && cuts[parent] === cut))
            continue;
        const span = text.spanOf(id);
        if (span)
            regions.push({ span, ...cut });
    }
    return regions;
}
/** Lines that were left out for what they are; one region each, so that none covers a line of the story. */
const regionsOfPlaces = (places, cuts) => places.flatMap(({ line, cut }) => (cut === null || cuts[line.owner] === cut ? [] : [{ span: line.span, ...cut }]));
/** What the markup names, but for headings and paragraphs of what is no story. */
function regionsOfNamed({ text, named }, cuts, places) {
    const lines = places.map(({ line }) => line);
    const told = new Int32Array(places.length + 1);
    for (let i = 0; i < places.length; i++)
        told[i + 1] = told[i] + (places[i].cut === null ? 1 : 0);
    const regions = [];
    for (const [id, { kind, rule, furniture }] of named) {
        const span = text.spanOf(id);
        if (!span || cuts[id])
            continue;
        const hasStory = told[lineFrom(lines, span[0])] < told[lineFrom(lines, span[1])];
        if (furniture !== hasStory)
            regions.push({ span, kind, rule });
    }
    return regions;
}
/** Where the first sentence of a story stands. */
function beginningOf(lines, cuts, [from, to]) {
    const first = lines.find(line => line.span[0] >= from && line.span[1] <= to && line.owner >= 0 && cuts[line.owner] === null && isProse(line));
    return first ? first.span[0] : from;
}
/** Finds the element that holds the story, and what on the page is about something else. */
export function coreOf(outline) {
    const { tree, text, named } = outline;
    const lines = linesOf(tree, text);
    const cuts = cutsOf(tree, lines, named);
    const root = rootOf(tree, lines, cuts);
    const whole = root < 0 ? null : text.spanOf(root);
    const isAside = (id) => cuts[id] != null && !ofTheStory.has(cuts[id].kind);
    const begins = whole && beginningOf(lines, cuts, whole);
    return { outline, lines, cuts, root: whole ? root : -1, whole, begins, isAside };
}
/** The story and its furniture, given where the headline is shown. */
export function bodyOf({ outline, lines, cuts, root, whole }, headline) {
    const { tree, text } = outline;
    const regions = regionsOfCuts(tree, text, cuts);
    const places = whole ? flowOf(tree, text.text, lines, cuts, root, whole, headline) : [];
    if (whole)
        regions.push({ span: whole, kind: 'story', rule: 'html/story' });
    if (whole && headline && headline[1] <= whole[0])
        for (const { line, cut } of aboveOf(tree, text.text, lines, cuts, headline, whole))
            regions.push({ span: line.span, ...(cut ?? { kind: 'story', rule: 'html/lead' }) });
    if (headline)
        regions.push({ span: headline, kind: 'headline', rule: 'html/headline' });
    regions.push(...regionsOfNamed(outline, cuts, places), ...regionsOfPlaces(places, cuts));
    return { regions, places };
}
