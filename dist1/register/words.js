import { arabicFold } from '../arabic/fold.js';
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** The form by which words are compared. */
export const fold = (text) => arabicFold()(text).toLowerCase();
export const words = (text) => fold(text).match(word) ?? [];
function hashWord(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}
const mix = (hash, next) => {
    const mixed = Math.imul(hash ^ next, 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) >>> 0;
};
/** Hashes of every run of four words. */
export function shingles(list) {
    const hashes = list.map(hashWord);
    const out = [];
    for (let i = 0; i + 4 <= hashes.length; i++) {
        out.push(mix(mix(mix(mix(0, hashes[i]), hashes[i + 1]), hashes[i + 2]), hashes[i + 3]));
    }
    return out;
}
/** How many members of `a` are in `b`. */
export function shared(a, b) {
    let count = 0;
    for (const value of a)
        if (b.has(value))
            count++;
    return count;
}
/** Plain code unit order: the same on every machine. */
export const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** The items by what they have in common, in their order. */
export function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
export const unique = (list) => [...new Set(list)];
