import { decodeAs } from './labels.js';
// What was lost or twisted before the page came to us, or as it came: told with its place, never mended in silence.
// The text of a page is evidence; whoever mends it says so.
/** The bytes of an encoding of one byte a letter, by the letters that they stand for. */
function bytesOf(encoding) {
    const map = new Map();
    // bytes that stand for nothing are mostly kept as control characters
    for (let byte = 0x80; byte < 0xa0; byte++)
        map.set(byte, byte);
    const letters = decodeAs(encoding, Uint8Array.from({ length: 128 }, (_, i) => 128 + i));
    for (let i = 0; i < 128; i++)
        map.set(letters.charCodeAt(i), 128 + i);
    return map;
}
let made;
const misreadings = () => {
    made ??= [
        { as: 'windows-1252', bytes: bytesOf('windows-1252'), sign: /[\xD8-\xDB][\x80-\u2122][\xD8-\xDB][\x80-\u2122]/u },
        { as: 'windows-1256', bytes: bytesOf('windows-1256'), sign: /[\u0637-\u063A][^\p{L}\s][\u0637-\u063A][^\p{L}\s]/u },
    ];
    return made;
};
const isLead = (byte) => byte !== undefined && byte >= 0xc2 && byte < 0xe2;
const isArabicLead = (byte) => byte >= 0xd8 && byte <= 0xdb;
const isTrail = (byte) => byte !== undefined && byte >= 0x80 && byte < 0xc0;
/** How many characters at a place are one character of UTF-8 read byte by byte, and whether it is Arabic. */
function twistedAt(text, at, bytes) {
    const first = bytes.get(text.charCodeAt(at));
    const second = bytes.get(text.charCodeAt(at + 1));
    if (first === 0xe2 && isTrail(second) && isTrail(bytes.get(text.charCodeAt(at + 2))))
        return { length: 3, arabic: false };
    return isLead(first) && isTrail(second) ? { length: 2, arabic: isArabicLead(first) } : null;
}
// Two letters in a row may be chance («غ،»), five are none.
const enough = 5;
const gap = /[\x20-\x7E\n\r\t]/u;
const longestGap = 40;
/** The stretches of a text that are UTF-8 read as another encoding. */
function twisted(text, bytes) {
    const found = [];
    let start = -1;
    let end = 0;
    let row = 0;
    let most = 0;
    const close = () => {
        if (start >= 0 && most >= enough)
            found.push([start, end]);
        start = -1;
        row = most = 0;
    };
    for (let at = 0; at < text.length;) {
        const here = twistedAt(text, at, bytes);
        if (here) {
            if (start < 0)
                start = at;
            at = end = at + here.length;
            if (here.arabic)
                most = Math.max(most, ++row);
        }
        else {
            row = 0;
            if (start >= 0 && (!gap.test(text[at]) || at - end > longestGap))
                close();
            at++;
        }
    }
    close();
    return found;
}
// «ÇáÑÆíÓ»: three words at least without one letter of ASCII, which no language writes.
const accents = /(?:[\xC0-\xD6\xD8-\xF6\xF8-\xFF\x81\x8D\x8E\x90\x98\x9A\x9F\u0152\u0153\u0160\u0161\u017D\u017E\u0178]{2,}[ \t\n\r\xA1,.:;()"-]+){2,}[\xC0-\xFF]{2,}/gu;
const diagnostic = (code, message, span) => ({
    code: `charset/${code}`,
    message,
    span,
});
const mostTold = 20;
/** What cannot be what was written: characters that could not be decoded, and text decoded by a wrong charset. */
export function garbledIn(text) {
    const found = [];
    for (const { index, 0: lost } of text.matchAll(/\uFFFD+/gu)) {
        if (found.length === mostTold)
            break;
        found.push(diagnostic('undecodable', 'What stood here could not be decoded.', [index, index + lost.length]));
    }
    for (const { as, bytes, sign } of misreadings()) {
        if (!sign.test(text))
            continue;
        const message = `UTF-8 was read as ${as} before the page was had.`;
        for (const span of twisted(text, bytes).slice(0, mostTold))
            found.push(diagnostic('double-encoded', message, span));
    }
    for (const { index, 0: run } of [...text.matchAll(accents)].slice(0, mostTold)) {
        const message = 'Arabic in windows-1256 was read as windows-1252 before the page was had.';
        found.push(diagnostic('misread', message, [index, index + run.length]));
    }
    return found;
}
