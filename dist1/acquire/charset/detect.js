import chardet from 'chardet';
import { decodeAs, encodingOf } from './labels.js';
const sample = 8192;
const least = 4;
/** What is beyond ASCII, run by run with a space between: markup would make every page English. */
function highRuns(bytes) {
    const high = new Uint8Array(sample);
    let length = 0;
    let runs = 0;
    for (let at = 0; at < bytes.length && length < sample - 2; at++) {
        if (bytes[at] < 0x80)
            continue;
        if (at > 0 && bytes[at - 1] < 0x80) {
            high[length++] = 0x20;
            runs++;
        }
        high[length++] = bytes[at];
    }
    return { high: high.subarray(0, length), runs: Math.max(runs, 1) };
}
const arabicLetters = /(?=\p{L})\p{Script=Arabic}/gu;
function shareOfArabic(encoding, high) {
    const text = decodeAs(encoding, high).replaceAll(' ', '');
    return (text.match(arabicLetters)?.length ?? 0) / Math.max(text.length, 1);
}
const western = { encoding: 'windows-1252', confidence: 50 };
/** Encodings by how well they suit, best first. */
export function guesses(bytes) {
    const { high, runs } = highRuns(bytes);
    if (high.length < least)
        return [];
    // single letters amid ASCII are accents: «café»
    if ((high.length - runs) / runs < 1.5 && shareOfArabic('windows-1256', high) < 0.9)
        return [western];
    return chardet.analyse(high).flatMap(({ name, confidence }) => {
        const encoding = encodingOf(name);
        return encoding === null || encoding === 'utf-8' || confidence < 10 ? [] : [{ encoding, confidence }];
    });
}
/** How much of what is beyond ASCII would be Arabic letters. */
export const arabicShare = (encoding, bytes) => shareOfArabic(encoding, highRuns(bytes).high);
