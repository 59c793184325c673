// Places by code points, as standards of annotation count; texts here are indexed by UTF-16 units.
const isLow = (unit) => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit) => unit >= 0xd800 && unit <= 0xdbff;
/** How many code points stand before each of these places, which may come in any order. A lone surrogate counts as one. */
export function codePointsBefore(text, places) {
    const wanted = [...new Set(places)].sort((a, b) => a - b);
    const found = new Map();
    let at = 0;
    let points = 0;
    for (const place of wanted) {
        for (; at < place && at < text.length; at++) {
            const isSecond = at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
            if (!isSecond)
                points++;
        }
        found.set(place, points);
    }
    return found;
}
/** A place that does not part two halves of a character, going back where it would. */
export const wholePlace = (text, at) => at > 0 && at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
