import { isAscii, isUtf8 } from 'node:buffer';
import { IsnadError } from '../model/errors.js';
import { arabicShare, guesses } from './charset/detect.js';
import { decodeAs, encodingOf } from './charset/labels.js';
import { encodingWithin } from './charset/prescan.js';
import { brokenUtf8, byteOrderMark, unmarkedUtf16 } from './charset/utf.js';
/** A page is some kilobytes; what is larger is no page, or many pages in one file. */
export const pageLimit = 8 * 1024 * 1024;
export const tooLarge = (what, most = pageLimit) => new IsnadError('input/too-large', `${what === '-' ? 'Standard input' : what} is larger than ${most / 1024 / 1024} MB.`, 'A page may have 8 MB. Put each page in a file of its own, or one a line in a JSONL file.');
const notice = (code, message) => ({ code: `charset/${code}`, message, span: null });
const decodedAs = (encoding, bytes, ...noticed) => ({
    text: decodeAs(encoding, bytes),
    encoding,
    noticed,
});
function namedBy(bytes, charset) {
    const encoding = charset ? encodingOf(charset) : null;
    if (encoding !== null)
        return { named: { encoding, by: 'header' }, noticed: [] };
    const within = encodingWithin(bytes);
    const unknown = charset
        ? [notice('unknown-label', `The header names a charset that there is not: “${charset}”.`)]
        : [];
    return { named: within === null ? null : { encoding: within, by: 'page' }, noticed: unknown };
}
const wrong = ({ encoding, by }, instead) => notice('wrong-label', `The ${by} says ${encoding}, which the bytes are not; they are read as ${instead}.`);
const binary = (at) => new IsnadError('input/binary', `This is no text: byte ${at} is zero.`, 'Give pages as text, HTML or JSONL, or an archive of them.');
const undecodable = (at) => new IsnadError('input/not-utf8', `The text is not UTF-8 from byte ${at} on, and in no other charset that could be told.`, 'Convert it first, e.g. from the old Arabic Windows encoding: iconv -f WINDOWS-1256 -t UTF-8');
// So much surer must detection be than it is of the charset that is named, or so much more of the text be Arabic: a label is mostly
// right. By their letters windows-1256 and ISO-8859-6 differ in few places, but where one has «ه», the other has «ç».
const surer = 30;
const moreArabic = 0.06;
function isBetter(best, own, named, bytes) {
    const share = arabicShare(best.encoding, bytes);
    if (share < 0.75)
        return false;
    return best.confidence >= own + surer || share >= arabicShare(named, bytes) + moreArabic;
}
/** The legacy encoding of bytes that are not UTF-8; null where nothing tells it. */
function legacy(bytes, named) {
    const ranked = guesses(bytes);
    const best = ranked[0];
    if (!named || named.encoding === 'utf-8' || named.encoding.startsWith('utf-16')) {
        if (!best)
            return null;
        const why = `No charset is named; the bytes are read as ${best.encoding}.`;
        return { encoding: best.encoding, noticed: [named ? wrong(named, best.encoding) : notice('guessed', why)] };
    }
    const own = ranked.find(guess => guess.encoding === named.encoding)?.confidence ?? 0;
    if (best && best.encoding !== named.encoding && isBetter(best, own, named.encoding, bytes))
        return { encoding: best.encoding, noticed: [wrong(named, best.encoding)] };
    return { encoding: named.encoding, noticed: [] };
}
function asUtf8(bytes, named) {
    return named && named.encoding !== 'utf-8'
        ? decodedAs('utf-8', bytes, wrong(named, 'utf-8'))
        : decodedAs('utf-8', bytes);
}
function inOneByte(bytes, named, offset) {
    const { good, bad, first } = brokenUtf8(bytes);
    // Text in one byte a letter has next to no sequences that are UTF-8 by chance.
    if (good >= 2 * bad) {
        const places = bad === 1 ? 'one place' : `${bad} places`;
        const broken = notice('undecodable', `The bytes are UTF-8 but for ${places}, the first at byte ${offset + first}.`);
        return decodedAs('utf-8', bytes, broken);
    }
    const found = legacy(bytes, named);
    if (!found)
        throw undecodable(offset + first);
    return decodedAs(found.encoding, bytes, ...found.noticed);
}
/** Bytes as text: by their mark, by what they are, by what is said of them, and by what is likely, in this order. */
export function decode(bytes, { charset = null, offset = 0 } = {}) {
    const mark = byteOrderMark(bytes);
    if (mark && mark.encoding !== 'utf-8')
        return decodedAs(mark.encoding, bytes.subarray(mark.length));
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
        const encoding = unmarkedUtf16(bytes);
        if (encoding === null)
            throw binary(offset + nul);
        return decodedAs(encoding, bytes);
    }
    const { named, noticed } = namedBy(bytes, charset);
    const decoded = isAscii(bytes)
        ? decodedAs('utf-8', bytes)
        : isUtf8(bytes)
            ? asUtf8(bytes, named)
            : inOneByte(bytes, named, offset);
    return { ...decoded, noticed: [...noticed, ...decoded.noticed] };
}
