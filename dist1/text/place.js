/** Where an offset stands: line and column, from 1. */
export function placeOf(text, at) {
    const before = text.slice(0, at).split('\n');
    return `${before.length}:${before.at(-1).length + 1}`;
}
