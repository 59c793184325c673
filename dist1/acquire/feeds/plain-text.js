import { Parser } from 'htmlparser2';
/** A title as a reader sees it: feeds write HTML into it, and HTML within HTML. */
export function plainText(text) {
    if (!text)
        return null;
    let plain = text;
    if (/[<&]/u.test(text)) {
        plain = '';
        const parser = new Parser({
            ontext: part => {
                plain += part;
            },
        });
        parser.end(text);
    }
    return plain.replace(/\s+/gu, ' ').trim() || null;
}
