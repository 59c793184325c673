export const slice = (text, span) => text.slice(span[0], span[1]);
export const contains = (outer, inner) => outer[0] <= inner[0] && inner[1] <= outer[1];
export const overlaps = (a, b) => a[0] < b[1] && b[0] < a[1];
/** Order by place: earlier first, and of two that begin together the longer first. */
export const byPlace = (a, b) => a[0] - b[0] || b[1] - a[1];
const space = /\s/u;
/** The span without white space at its ends; null when nothing is left. */
export function trimmed(text, [start, end]) {
    let from = start;
    let to = end;
    while (from < to && space.test(text[from]))
        from++;
    while (to > from && space.test(text[to - 1]))
        to--;
    return from < to ? [from, to] : null;
}
