import { encodingOf } from './labels.js';
// The encoding that a document names within itself, by "prescan a byte stream" of the HTML standard:
// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
// As many pages of the 2000s put their <meta> behind scripts, more is looked at than the 1,024 bytes that browsers promise.
const window = 4096;
const space = /[\t\n\f\r ]/u;
const letter = /[a-z]/iu;
const more = ({ text, at }) => at < text.length;
function skip(cursor, what) {
    while (more(cursor) && what.test(cursor.text[cursor.at]))
        cursor.at++;
}
function takeUntil(cursor, end) {
    const from = cursor.at;
    while (more(cursor) && !end.test(cursor.text[cursor.at]))
        cursor.at++;
    return cursor.text.slice(from, cursor.at);
}
function attributeValue(cursor) {
    skip(cursor, space);
    if (cursor.text[cursor.at] !== '=')
        return '';
    cursor.at++;
    skip(cursor, space);
    const quote = cursor.text[cursor.at];
    if (quote !== '"' && quote !== "'")
        return takeUntil(cursor, /[\t\n\f\r >]/u);
    cursor.at++;
    const value = takeUntil(cursor, quote === '"' ? /"/u : /'/u);
    cursor.at++;
    return value;
}
function nextAttribute(cursor) {
    skip(cursor, /[\t\n\f\r /]/u);
    if (!more(cursor) || cursor.text[cursor.at] === '>')
        return null;
    const from = cursor.at;
    cursor.at++;
    takeUntil(cursor, /[\t\n\f\r />=]/u);
    const name = cursor.text.slice(from, cursor.at).toLowerCase();
    return { name, value: attributeValue(cursor) };
}
function attributesFrom(cursor) {
    const found = new Map();
    for (let next = nextAttribute(cursor); next; next = nextAttribute(cursor))
        if (!found.has(next.name))
            found.set(next.name, next.value);
    return found;
}
/** «text/html; charset=windows-1256», as a `content` says it. */
const inContent = (content) => {
    const match = /charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r ;"']+))/iu.exec(content);
    return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
};
function labelOfMeta(attributes) {
    const charset = attributes.get('charset');
    if (charset !== undefined)
        return charset;
    const pragma = attributes.get('http-equiv')?.toLowerCase() === 'content-type';
    return pragma ? inContent(attributes.get('content') ?? '') : null;
}
/** A page whose head can be read as ASCII is not in UTF-16, whatever it says. */
function settled(label) {
    const encoding = encodingOf(label);
    return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}
const xml = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]+)["']/iu;
function afterTag(cursor) {
    takeUntil(cursor, /[\t\n\f\r >]/u);
    attributesFrom(cursor);
}
/** What a tag at the cursor names, or null; the cursor stands behind it then. */
function atTag(cursor) {
    const { text, at } = cursor;
    if (text.startsWith('<!--', at)) {
        const end = text.indexOf('-->', at + 2);
        cursor.at = end < 0 ? text.length : end + 3;
        return null;
    }
    if (/^<meta[\t\n\f\r /]/iu.test(text.slice(at, at + 6))) {
        cursor.at += 5;
        const label = labelOfMeta(attributesFrom(cursor));
        return label === null ? null : settled(label);
    }
    if (letter.test(text[at + 1] ?? '') || (text[at + 1] === '/' && letter.test(text[at + 2] ?? ''))) {
        afterTag(cursor);
        return null;
    }
    cursor.at++;
    if (/[!/?]/u.test(text[at + 1] ?? ''))
        takeUntil(cursor, />/u);
    return null;
}
/** The encoding that a document in HTML or XML says it is in. */
export function encodingWithin(bytes) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, window)).toString('latin1');
    const declared = xml.exec(text.replace(/^(?:\xEF\xBB\xBF)?\s*/u, ''))?.[1];
    const cursor = { text, at: 0 };
    while (more(cursor)) {
        const next = text.indexOf('<', cursor.at);
        if (next < 0)
            break;
        cursor.at = next;
        const encoding = atTag(cursor);
        if (encoding !== null)
            return encoding;
    }
    return declared === undefined ? null : settled(declared);
}
