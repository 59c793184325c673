import { isUtf8 } from 'node:buffer';
// What the bytes themselves show of the Unicode encodings.
/** The encoding that a byte order mark names, and its length. */
export function byteOrderMark(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return { encoding: 'utf-8', length: 3 };
    if (first === 0xff && second === 0xfe)
        return { encoding: 'utf-16le', length: 2 };
    if (first === 0xfe && second === 0xff)
        return { encoding: 'utf-16be', length: 2 };
    return null;
}
const looked = 4096;
/** UTF-16 without a mark: every other byte is that of the Arabic block, or the zero of ASCII. */
export function unmarkedUtf16(bytes) {
    const length = Math.min(bytes.length, looked) & ~1;
    if (length < 4 || bytes.length % 2 !== 0)
        return null;
    const high = [0, 0];
    for (let at = 0; at < length; at++)
        if (bytes[at] === 0 || bytes[at] === 6)
            high[at & 1]++;
    const enough = length * 0.45;
    if (high[1] >= enough && high[0] < high[1] / 4)
        return 'utf-16le';
    if (high[0] >= enough && high[1] < high[0] / 4)
        return 'utf-16be';
    return null;
}
/** How long the sequence at a place is, or 0 where there is none: its first byte tells how many follow. */
function sequenceAt(bytes, at) {
    const first = bytes[at];
    if (first < 0x80)
        return 1;
    const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    return length > 0 && isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
/** How many letters beyond ASCII can be read as UTF-8, in how many places they cannot, and the first of these. */
export function brokenUtf8(bytes) {
    const found = { good: 0, bad: 0, first: -1 };
    for (let at = 0; at < bytes.length;) {
        const length = sequenceAt(bytes, at);
        if (length > 1)
            found.good++;
        if (length === 0) {
            found.bad++;
            if (found.first < 0)
                found.first = at;
        }
        at += length || 1;
    }
    return found;
}
