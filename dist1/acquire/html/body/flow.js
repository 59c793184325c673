import { lengthOf, linkShare } from './lines.js';
import { isCaption, isSummary, leave, leaveByline, placesOf } from './places.js';
import { sumsOf } from './sums.js';
// What of the element that holds the story is story: furniture stands above, below and between.
const proseLength = (places) => places.reduce((sum, { prose, cut, line }) => sum + (prose && cut === null ? lengthOf(line) : 0), 0);
/** What share of the prose may stand above the headline and be left out for that; lists of other news are not counted. */
const mostAbove = 0.4;
/** The headline opens the story: what stands above it is none. */
function leaveHeadline(places, headline) {
    const top = places.findIndex(({ line }) => line.span[1] > headline[0]);
    const above = places.slice(0, Math.max(0, top));
    if (top >= 0 && proseLength(above.filter(({ item }) => !item)) < mostAbove * proseLength(places))
        for (const place of above)
            leave(place, 'section', 'above-headline');
    for (const place of places)
        if (place.line.span[0] < headline[1] && place.line.span[1] > headline[0])
            leave(place, 'headline', 'headline');
}
/** Before the first sentence: dates, authors, names of sections. */
function leaveOpening(places, prose, total) {
    for (const place of places) {
        if (place.cut !== null)
            continue;
        if (place.prose && place.heading === null)
            return;
        const apart = (prose.get(place.holder) ?? 0) < 0.1 * total;
        const bare = place.heading === null && !place.listed && !place.paragraph && !place.line.ends;
        if ((apart || bare) && !isSummary(place))
            leaveByline(place);
    }
}
/** What share of a story may be lines that are links before it is a list of them. */
const mostPointers = 0.2;
/** Lines that are nothing but a link – unless the story is a list of them. */
function leavePointers(places) {
    const open = places.filter(place => place.cut === null);
    const isPointer = ({ line }) => linkShare(line) > 0.75;
    const pointers = open.filter((place, i) => isPointer(place) && !(place.heading !== null && open[i + 1]?.prose));
    const last = open.findLastIndex(place => place.prose);
    const lengthIn = (some) => some.reduce((sum, { line }) => sum + lengthOf(line), 0);
    const few = lengthIn(pointers) < mostPointers * lengthIn(open);
    open.forEach((place, i) => {
        if (i > last ? isPointer(place) : few && pointers.includes(place))
            leave(place, 'inline-link', 'pointer');
    });
}
/** Words in boxes that hold no sentence: buttons, counters, labels of players. */
function leaveBoxes(tree, places) {
    const prose = sumsOf(tree, places.filter(place => place.prose && place.cut === null).map(place => place.line), () => 1);
    for (const place of places)
        if (!place.prose && !place.listed && !(place.paragraph && place.line.ends) && prose[place.box] === 0)
            leave(place, 'widget', 'box');
}
/** Headings and labels of what was left out. */
function leaveLabels(places) {
    for (let i = places.length - 1; i >= 0; i--) {
        const place = places[i];
        const next = places[i + 1];
        const label = place.heading !== null || (place.line.words <= 5 && place.line.marks === 0);
        const above = next === undefined ? place.heading !== null : label && next.cut?.kind === 'inline-link';
        if (above)
            leave(place, 'label', 'label');
    }
}
/** The lines of the element that holds the story; those that have a cut are none of it. */
export function flowOf(tree, text, lines, cuts, root, whole, headline) {
    const inside = lines.filter(({ span }) => span[0] >= whole[0] && span[1] <= whole[1]);
    const places = placesOf(tree, text, inside, cuts, root);
    const prose = new Map();
    for (const { cut, prose: isProse, heading, holder, line } of places)
        if (cut === null && isProse && heading === null)
            prose.set(holder, (prose.get(holder) ?? 0) + lengthOf(line));
    if (headline)
        leaveHeadline(places, headline);
    for (const place of places)
        if (place.heading === 'h1')
            leave(place, headline ? 'label' : 'headline', 'heading');
    for (const place of places)
        if (isCaption(place))
            leave(place, 'caption', 'beside-image');
    leaveOpening(places, prose, [...prose.values()].reduce((sum, length) => sum + length, 0));
    leavePointers(places);
    if (prose.size > 0)
        leaveBoxes(tree, places);
    leaveLabels(places);
    return places;
}
