import { isUtf8 } from 'node:buffer';
import { arabicFold } from '../../arabic/fold.js';
import { table } from '../../knowledge/load.js';
// Archives of the web hold pages in all languages. Those in Arabic are picked: by their letters, and among the languages that are
// written in these by their small words.
const home = 'ar';
const leastLetters = 80;
const leastShare = 0.4;
const leastWords = 3;
/** Words are looked for in the middle of a page, where its story is. */
const looked = 6000;
const letter = /\p{L}/u;
const word = /[\p{L}\p{M}]+/gu;
/** The letters of a text, those of the Arabic blocks and all. */
function lettersIn(text) {
    const found = { arabic: 0, all: 0 };
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        const isAscii = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
        const isArabicLetter = unit >= 0x620 && unit <= 0x6d3 && (unit < 0x64b || unit > 0x670);
        if (isArabicLetter)
            found.arabic++;
        if (isArabicLetter || isAscii || (unit > 0x7f && letter.test(text[at])))
            found.all++;
    }
    return found;
}
let languages;
/** The languages that have a word. */
function languagesOf() {
    if (languages)
        return languages;
    const fold = arabicFold();
    const found = new Map();
    for (const { language, words } of table('arabic/languages'))
        for (const each of new Set(words.split('|').map(fold)))
            found.set(each, [...(found.get(each) ?? []), language]);
    languages = found;
    return found;
}
export function isArabic(text) {
    const { arabic, all } = lettersIn(text);
    if (arabic < leastLetters || arabic < leastShare * all)
        return false;
    const from = Math.max(0, Math.floor((text.length - looked) / 2));
    const known = languagesOf();
    const words = new Map();
    for (const each of arabicFold()(text.slice(from, from + looked)).match(word) ?? [])
        for (const language of known.get(each) ?? [])
            words.set(language, (words.get(language) ?? 0) + 1);
    const own = words.get(home) ?? 0;
    return own >= leastWords && [...words].every(([language, n]) => language === home || n < own);
}
const escaped = /&#(?:x0?6|1[56]\d\d;)|\\u06/giu;
// the first bytes of Arabic letters in UTF-8, and their bytes in windows-1256 and ISO-8859-6
const utf8Leads = [0xd8, 0xdb];
const singleBytes = [0xc1, 0xed];
// the block of Arabic in UTF-16
const utf16Block = 6;
/** Whether bytes can hold an Arabic page at all, told without decoding them: most pages of an archive cannot. */
export function mayBeArabic(bytes) {
    const [first, last] = isUtf8(bytes) ? utf8Leads : singleBytes;
    let found = 0;
    for (let at = 0; at < bytes.length && found < leastLetters; at++) {
        const byte = bytes[at];
        if ((byte >= first && byte <= last) || byte === utf16Block)
            found++;
    }
    if (found >= leastLetters)
        return true;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    return found + (text.match(escaped)?.length ?? 0) >= leastLetters;
}
