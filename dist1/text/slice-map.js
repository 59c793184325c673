import { hashOf } from './hash.js';
const smallest = 1024;
// What a slot holds, so that a look at it tells most keys apart: the hash of its key, where the key stands among the letters,
// how long it is, and the number of its value plus one; 0: free.
const HASH = 0;
const START = 1;
const LENGTH = 2;
const VALUE = 3;
const FIELDS = 4;
function grown(letters, size) {
    const more = new Uint16Array(size);
    more.set(letters);
    return more;
}
export function makeSliceMap() {
    const values = [];
    let letters = new Uint16Array(8 * smallest);
    let used = 0;
    let slots = new Int32Array(FIELDS * smallest);
    const slotsFor = (hash) => (hash & (slots.length / FIELDS - 1)) * FIELDS;
    function freeSlot(hash) {
        let slot = slotsFor(hash);
        while (slots[slot + VALUE] !== 0)
            slot = slot + FIELDS === slots.length ? 0 : slot + FIELDS;
        return slot;
    }
    function isKey(slot, text, start, end) {
        if (slots[slot + LENGTH] !== end - start)
            return false;
        const at = slots[slot + START];
        for (let i = start, k = at; i < end; i++, k++)
            if (text.charCodeAt(i) !== letters[k])
                return false;
        return true;
    }
    function widen() {
        const before = slots;
        slots = new Int32Array(2 * before.length);
        for (let slot = 0; slot < before.length; slot += FIELDS)
            if (before[slot + VALUE] !== 0)
                slots.set(before.subarray(slot, slot + FIELDS), freeSlot(before[slot + HASH]));
    }
    return {
        get(text, start, end) {
            const hash = hashOf(text, start, end) | 0;
            let slot = slotsFor(hash);
            for (let number = slots[slot + VALUE]; number !== 0; number = slots[slot + VALUE]) {
                if (slots[slot + HASH] === hash && isKey(slot, text, start, end))
                    return values[number - 1];
                slot = slot + FIELDS === slots.length ? 0 : slot + FIELDS;
            }
            return undefined;
        },
        add(key, value) {
            values.push(value);
            if (2 * values.length * FIELDS > slots.length)
                widen();
            if (used + key.length > letters.length)
                letters = grown(letters, 2 * letters.length + key.length);
            const hash = hashOf(key, 0, key.length) | 0;
            slots.set([hash, used, key.length, values.length], freeSlot(hash));
            for (let i = 0; i < key.length; i++)
                letters[used++] = key.charCodeAt(i);
        },
        size: () => values.length,
    };
}
