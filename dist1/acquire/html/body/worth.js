import { lengthOf, linkShare } from './lines.js';
const wordsOfProse = 10;
const mostLinks = 0.6;
/** Whether a line is made of sentences. */
export const isProse = (line) => ((line.words >= wordsOfProse && line.marks > 0) || line.words >= 25) && linkShare(line) <= mostLinks;
export const proseOf = (line) => (isProse(line) ? Math.max(0, lengthOf(line) - 2 * line.linked) : 0);
/** What a line speaks for the element that holds it: sentences for, menus against. */
export function worthOf(line) {
    if (linkShare(line) > mostLinks)
        return -Math.min(lengthOf(line), 100);
    if (isProse(line))
        return lengthOf(line) - 2 * line.linked;
    return line.marks > 0 && line.words >= 4 ? 0 : -2;
}
