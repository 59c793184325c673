import { lengthOf, linkShare } from './lines.js';
import { isCaption, isSummary, leave, leaveByline, placesOf } from './places.js';
// What stands above the element that holds the story and belongs to it: a summary, or a lead that has a box of its own.
const mostLines = 25;
const leadShare = 0.25;
const isLead = ({ prose, heading, line }) => prose && heading === null && line.ends && linkShare(line) < 0.3;
/** The lines from the headline to the element that holds the story; those that have a cut are none of it. */
export function aboveOf(tree, text, lines, cuts, headline, [start, end]) {
    const between = lines.filter(({ span, owner }) => span[0] >= headline[1] && span[1] <= start && owner >= 0 && cuts[owner] === null);
    if (between.length > mostLines)
        return [];
    const places = placesOf(tree, text, between, cuts, -1);
    for (const place of places)
        if (isCaption(place))
            leave(place, 'caption', 'beside-image');
    const told = places.filter(place => place.cut === null && (isLead(place) || isSummary(place)) && !text.includes(place.text, place.line.span[1]));
    const few = told.reduce((sum, { line }) => sum + lengthOf(line), 0) < leadShare * (end - start);
    for (const place of places)
        if (!few || !told.includes(place))
            leaveByline(place);
    return places;
}
