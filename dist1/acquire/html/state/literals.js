// The strings of JSON, or of a script that holds an object as JavaScript writes it, each with its name, the object that it
// stands in, and where its characters stand in the source.
const mostLiterals = 50_000;
const name = /[\w$]/u;
const endOf = (text, from, quote) => {
    for (let i = from; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === quote)
            return i;
    }
    return -1;
};
const isName = (text, end) => /^\s*:/u.test(text.slice(end + 1, end + 20));
/** A string, or the name of one; gives where it ends, -1 where it does not. */
function takeString(scanner, at) {
    const { text, open } = scanner;
    const end = endOf(text, at + 1, text[at]);
    if (end < 0)
        return end;
    const { object, list } = open.at(-1);
    if (!list && isName(text, end))
        scanner.key = text.slice(at + 1, end);
    else {
        scanner.strings.push({ key: scanner.key, object, from: at + 1, to: end });
        if (!list)
            scanner.key = null;
    }
    return end;
}
function takeMark(scanner, at) {
    const { text, open, around } = scanner;
    const top = open.at(-1);
    const char = text[at];
    if (char === '{') {
        open.push({ object: around.push(top.object) - 1, list: false });
        scanner.key = null;
    }
    else if (char === '[')
        open.push({ object: top.object, list: true });
    else if (char === '}' || char === ']') {
        if (open.length > 1)
            open.pop();
        scanner.key = null;
    }
    else if (char === ',' && !top.list)
        scanner.key = null;
    else if (char === ':' && scanner.word >= 0)
        scanner.key = text.slice(scanner.word, at).trim();
}
/** Goes over a script once. Brackets that do not match, comments and patterns may lead it astray: then names are lost, never places. */
export function literalsIn(text) {
    const scanner = { text, strings: [], around: [-1], open: [{ object: 0, list: false }], key: null, word: -1 };
    for (let i = 0; i < text.length && scanner.strings.length < mostLiterals; i++) {
        const char = text[i];
        if (name.test(char)) {
            if (scanner.word < 0)
                scanner.word = i;
            continue;
        }
        if (char === '"' || char === "'" || char === '`') {
            i = takeString(scanner, i);
            if (i < 0)
                break;
        }
        else
            takeMark(scanner, i);
        if (char !== ' ')
            scanner.word = -1;
    }
    return { strings: scanner.strings, around: scanner.around };
}
const simple = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '' };
const escapes = /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([\s\S]))/giu;
/** What a string says, its escapes undone. */
export function decodeLiteral(text, { from, to }) {
    const raw = text.slice(from, to);
    const parts = [];
    const pieces = [];
    let length = 0;
    const put = (part, source) => {
        if (part === '')
            return;
        pieces.push({ at: length, source });
        parts.push(part);
        length += part.length;
    };
    let done = 0;
    for (const match of raw.matchAll(escapes)) {
        put(raw.slice(done, match.index), from + done);
        const [whole, point, unit, byte, char] = match;
        const code = point ?? unit ?? byte;
        put(code === undefined ? (Object.hasOwn(simple, char) ? simple[char] : char) : codeOf(Number.parseInt(code, 16)), from + match.index);
        done = match.index + whole.length;
    }
    put(raw.slice(done), from + done);
    return { text: parts.join(''), pieces };
}
const codeOf = (code) => code > 0xffff ? (code <= 0x10ffff ? String.fromCodePoint(code) : '') : String.fromCharCode(code);
