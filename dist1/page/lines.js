export const comma = '\u060c';
const semicolon = '\u061b';
const questionMark = '\u061f';
const longest = 200;
const headOf = 110;
const manyWords = 80;
// What a code unit is: part of a word, and a letter of which script.
const inWord = 1;
const inArabic = 2;
const inLatin = 4;
const known = 8;
const units = new Uint8Array(0x10000);
function classify(unit) {
    const char = String.fromCharCode(unit);
    let found = known;
    if (/[\p{L}\p{M}\p{N}]/u.test(char))
        found |= inWord;
    if (/\p{Script=Arabic}/u.test(char) && /\p{L}/u.test(char))
        found |= inArabic;
    if (/\p{Script=Latin}/u.test(char))
        found |= inLatin;
    units[unit] = found;
    return found;
}
const classOf = (unit) => units[unit] || classify(unit);
export const isArabicUnit = (unit) => (classOf(unit) & inArabic) !== 0;
const isSpace = (unit) => unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/u.test(String.fromCharCode(unit)));
/** The runs of letters, marks and digits of a folded string, in lower case. */
export const wordsOf = (folded) => scan(folded);
function scan(folded) {
    const words = [];
    const from = [];
    const to = [];
    let start = -1;
    let seen = 0;
    for (let i = 0; i <= folded.length; i++) {
        const unit = i < folded.length ? classOf(folded.charCodeAt(i)) : 0;
        seen |= unit;
        if ((unit & inWord) !== 0) {
            if (start < 0)
                start = i;
        }
        else if (start >= 0) {
            const word = folded.slice(start, i);
            const first = folded.charCodeAt(start);
            words.push(first > 0x39 && first < 0x250 ? word.toLowerCase() : word);
            from.push(start);
            to.push(i);
            start = -1;
        }
    }
    return { words, from, to, seen };
}
const closing = new Set('"”“’\'»›)]}>*_/\\ \u200f\u200e\u200b\u202c\u2069'.split(''));
const bullets = new Set('•·●○◦▪▫■□◄►▶◀‣⁃∙*✓✔➤❖›-–—\u0640>'.split(''));
const drawn = new Set('•·●○◦▪▫■□◄►▶◀‣⁃∙✓✔➤❖'.split(''));
function endOf(text) {
    let i = text.length - 1;
    while (i >= 0 && closing.has(text[i]))
        i--;
    const last = text[i];
    if (last === '.')
        return text[i - 1] === '.' ? 'dots' : 'stop';
    if (last === '…')
        return 'dots';
    if (last === comma || last === ',' || last === semicolon || last === ';')
        return 'comma';
    if (last === ':')
        return 'colon';
    if (last === questionMark || last === '?' || last === '!')
        return 'question';
    return 'none';
}
/** A line begins with a bullet when a drawn one stands there, or another mark that a space follows. */
function hasBullet(text) {
    const first = text[0];
    if (drawn.has(first))
        return true;
    return bullets.has(first) && (text[1] === ' ' || text[1] === '\t' || text[1] === '\u00a0');
}
const spacesIn = (text) => {
    let found = 0;
    for (let at = text.indexOf(' '); at >= 0 && found < manyWords; at = text.indexOf(' ', at + 1))
        found++;
    return found;
};
const isDigit = (word) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
export function lineOf(page, span, knowledge) {
    const text = page.slice(span[0], span[1]);
    const short = text.length <= longest;
    const folded = knowledge.fold(short ? text : text.slice(0, headOf));
    const { words, from, to, seen } = scan(folded);
    const count = short ? words.length : spacesIn(text) + 1;
    // Of a long line only its first word is asked for.
    const asked = count <= 40 ? words.length : Math.min(1, words.length);
    let holds = 0;
    let numbers = 0;
    const sets = [];
    for (let i = 0; i < asked; i++) {
        const word = words[i];
        const found = knowledge.sets.get(word) ?? 0;
        holds |= found;
        sets.push(found);
        if (isDigit(word))
            numbers++;
    }
    return {
        span,
        text,
        words,
        from,
        to,
        sets,
        holds,
        numbers,
        folded,
        short,
        count,
        end: endOf(text),
        bullet: hasBullet(text),
        arabic: (seen & inArabic) !== 0,
        latin: (seen & inLatin) !== 0,
    };
}
/** The non-blank lines of a text, without the white space at their ends. */
export function lineSpans(text) {
    const spans = [];
    let at = 0;
    while (at < text.length) {
        let stop = text.indexOf('\n', at);
        if (stop < 0)
            stop = text.length;
        let from = at;
        let to = stop;
        while (from < to && isSpace(text.charCodeAt(from)))
            from++;
        while (to > from && isSpace(text.charCodeAt(to - 1)))
            to--;
        if (from < to)
            spans.push([from, to]);
        at = stop + 1;
    }
    return spans;
}
/** A paragraph of running text: long, or of middling length with the stop that ends a sentence. */
export function isParagraph(line) {
    if (line.bullet && line.count < 25 && line.end !== 'stop')
        return false;
    if (line.count >= 26)
        return true;
    if (line.end === 'stop')
        return line.count >= 7;
    if (line.end === 'comma' || line.end === 'colon')
        return line.count >= 10;
    if (line.count >= 18)
        return line.text.includes(comma) || line.end !== 'none';
    return false;
}
