/** What a token is by its characters alone. */
export const TokenKind = { word: 0, number: 1, punct: 2, break: 3, url: 4 };
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const BREAK = 5;
const OTHER = 6;
const classes = new Uint8Array(0x10000);
const isSpace = /[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF\u00AD]/;
const isLetter = /[\p{L}\u0640]/u;
const isMark = /\p{M}/u;
const isDigit = /\p{Nd}/u;
// Surrogates are classed as letters when they can be halves of one: letters beyond the BMP stay whole, and so do emoji.
function classify(unit) {
    const char = String.fromCharCode(unit);
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029')
        return BREAK;
    if (isSpace.test(char))
        return SPACE;
    if (isDigit.test(char))
        return DIGIT;
    if (isMark.test(char))
        return MARK;
    if (isLetter.test(char) || (unit >= 0xd800 && unit <= 0xdfff))
        return LETTER;
    return OTHER;
}
function classAt(text, i) {
    const unit = text.charCodeAt(i);
    let found = classes[unit];
    if (found === 0) {
        found = classify(unit);
        classes[unit] = found;
    }
    return found;
}
// Invisible marks of direction may stand inside a word; they belong to it only when a letter follows.
const isInvisible = (unit) => (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0xad;
const isInWord = (kind) => kind === LETTER || kind === MARK;
function endOfWord(text, start, limit) {
    let end = start + 1;
    while (end < limit) {
        if (isInWord(classAt(text, end)))
            end++;
        else if (isInvisible(text.charCodeAt(end)) && end + 1 < limit && isInWord(classAt(text, end + 1)))
            end += 2;
        else
            break;
    }
    return end;
}
const separators = new Set('.,\u066B\u066C');
function endOfNumber(text, start, limit) {
    let end = start + 1;
    while (end < limit) {
        const kind = classAt(text, end);
        if (kind === DIGIT || kind === MARK)
            end++;
        else if (separators.has(text[end]) && end + 1 < limit && classAt(text, end + 1) === DIGIT)
            end += 2;
        else
            break;
    }
    return end;
}
const schemes = ['http://', 'https://', 'www.', 't.co/', 'pic.twitter.com/'];
const trailing = new Set('.,:;!?)]}\'"«»“”‘’›…\u060C\u061B\u061F');
function endOfUrl(text, start, limit) {
    if (!schemes.some(scheme => text.startsWith(scheme, start)))
        return start;
    let end = start;
    while (end < limit && classAt(text, end) !== SPACE && classAt(text, end) !== BREAK)
        end++;
    // What ends the sentence around an address is not part of it.
    while (trailing.has(text.charAt(end - 1)))
        end--;
    return end;
}
function endOfBreak(text, start, limit) {
    let end = start + 1;
    while (end < limit && (classAt(text, end) === BREAK || classAt(text, end) === SPACE))
        end++;
    return end;
}
// A mark that has no letter before it, or a mark on a punctuation mark, goes with what it stands on.
function endOfMarks(text, start, limit) {
    let end = start;
    while (end < limit && classAt(text, end) === MARK)
        end++;
    return end;
}
const isLatin = (unit) => unit >= 0x61 && unit <= 0x7a;
/** Calls `emit` for each token of `text` between `start` and `limit`, in order. Linear; white space is skipped. */
export function scanTokens(text, start, limit, emit) {
    let i = start;
    while (i < limit) {
        const kind = classAt(text, i);
        if (kind === SPACE) {
            i++;
            continue;
        }
        let end;
        let token = TokenKind.punct;
        if (kind === LETTER) {
            const url = isLatin(text.charCodeAt(i)) ? endOfUrl(text, i, limit) : i;
            end = url > i ? url : endOfWord(text, i, limit);
            token = url > i ? TokenKind.url : TokenKind.word;
        }
        else if (kind === DIGIT) {
            end = endOfNumber(text, i, limit);
            token = TokenKind.number;
        }
        else if (kind === BREAK) {
            end = endOfBreak(text, i, limit);
            token = TokenKind.break;
        }
        else
            end = endOfMarks(text, i + 1, limit);
        emit(token, i, end);
        i = end;
    }
}
