/** A number that tells most strings apart, in all its bits: of `text` from `start` to `end`. */
export function hashOf(text, start, end) {
    let hash = end - start;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
}
