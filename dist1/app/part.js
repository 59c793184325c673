import { badCursor, needOffset } from './filters.js';
/** A part of a list, from where the part before ended, and where the next begins. */
export function partFrom(list, after, atOnce) {
    const from = needOffset(after);
    if (from > list.length)
        throw badCursor(after);
    const end = from + atOnce;
    return { items: list.slice(from, end), next: end < list.length ? String(end) : null };
}
