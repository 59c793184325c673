import { sort } from './shapes.js';
// A box that says where it ends: «تخطى البودكاست وواصل القراءة» … «نهاية البودكاست». Nothing in it is of the story, which goes on behind it.
const longest = 40;
function endOf(sorts, head) {
    for (let i = head + 1; i < Math.min(sorts.length, head + longest); i++)
        if (sorts[i]?.opens === 'story')
            return i;
    return -1;
}
/** Names what stands in boxes; the head of a box without an end is one of links. */
export function closeBoxes({ sorts }) {
    for (let i = 0; i < sorts.length; i++) {
        const head = sorts[i];
        if (head?.opens !== 'box')
            continue;
        const end = endOf(sorts, i);
        if (end < 0) {
            sorts[i] = { ...head, opens: 'links' };
            continue;
        }
        sorts[i] = sort(head.kind, head.rule);
        for (let k = i + 1; k < end; k++)
            sorts[k] = sort(sorts[k]?.kind ?? head.kind, sorts[k]?.rule ?? 'links/in-box');
        i = end - 1;
    }
}
