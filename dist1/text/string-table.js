import { hashOf } from './hash.js';
/** A power of two that leaves at least half of the slots free, so that a string that is not there is soon known not to be. */
function slotCount(strings) {
    let count = 2;
    while (count < 2 * strings)
        count *= 2;
    return count;
}
/** The columns for `strings`, which must differ; each has its place among them as its number. */
export function stringColumns(strings) {
    const length = strings.reduce((sum, text) => sum + text.length, 0);
    const units = new Uint16Array(length);
    const starts = new Uint32Array(strings.length + 1);
    const slots = new Uint32Array(slotCount(strings.length));
    let at = 0;
    strings.forEach((text, index) => {
        for (let i = 0; i < text.length; i++)
            units[at++] = text.charCodeAt(i);
        starts[index + 1] = at;
        const hash = hashOf(text, 0, text.length);
        const mask = slots.length - 1;
        let slot = hash & mask;
        while (slots[slot] !== 0)
            slot = (slot + 1) & mask;
        slots[slot] = (hash & ~mask) | (index + 1);
    });
    return { units, starts, slots };
}
export function openStrings({ units, starts, slots }) {
    const mask = slots.length - 1;
    function isAt(index, text, start, end) {
        let at = starts[index];
        if (starts[index + 1] - at !== end - start)
            return false;
        for (let i = start; i < end; i++)
            if (units[at++] !== text.charCodeAt(i))
                return false;
        return true;
    }
    return {
        size: starts.length - 1,
        find(text, start = 0, end = text.length) {
            const hash = hashOf(text, start, end);
            let slot = hash & mask;
            for (let held = slots[slot]; held !== 0; held = slots[slot]) {
                const index = (held & mask) - 1;
                if (((held ^ hash) & ~mask) === 0 && isAt(index, text, start, end))
                    return index;
                slot = (slot + 1) & mask;
            }
            return -1;
        },
        at: index => String.fromCharCode(...units.subarray(starts[index], starts[index + 1])),
    };
}
