// JSON as it stands in pages: mostly right, and where it is not, wrong in ways that can be mended without a guess.
const opening = /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/u;
const closing = /(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)[\s;]*$/u;
const escapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Line breaks within strings are written as JSON writes them, commas before a closing bracket are dropped. */
function mended(text) {
    const parts = [];
    let inString = false;
    let from = 0;
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (inString) {
            if (char === '\\')
                i++;
            else if (char === '"')
                inString = false;
            else if (char < ' ') {
                parts.push(text.slice(from, i), escapes[char] ?? ' ');
                from = i + 1;
            }
        }
        else if (char === '"')
            inString = true;
        else if (char === ',' && /^\s*[}\]]/u.test(text.slice(i + 1, i + 200))) {
            parts.push(text.slice(from, i));
            from = i + 1;
        }
    }
    parts.push(text.slice(from));
    return parts.join('');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** What a JSON text holds, mended where that is safe; undefined where it is broken for good. */
export function jsonIn(text) {
    const bare = text.replace(opening, '').trimEnd().replace(closing, '').trimEnd().replace(/;$/u, '');
    return parsed(bare) ?? parsed(mended(bare));
}
