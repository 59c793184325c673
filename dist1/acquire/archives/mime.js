// Messages of several parts, as browsers save pages (RFC 2045, 2557): headers, parts and the bytes in them. No charset is decided here.
const deepest = 5;
/** Headers by their names in small letters, lines that are folded made one. */
function headersOf(text) {
    const found = new Map();
    for (const line of text.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
        const at = line.indexOf(':');
        if (at > 0)
            found.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
    }
    return found;
}
/** A parameter of a header: the boundary in «multipart/related; boundary="…"». */
export function parameter(header, name) {
    const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(header ?? '');
    return match?.[1] ?? match?.[2] ?? null;
}
export const mediaType = ({ headers }) => (headers.get('content-type') ?? 'text/plain').split(';')[0].trim().toLowerCase();
/** A message or part as its headers and what follows them. */
function partOf(bytes) {
    const match = /\r?\n\r?\n/u.exec(bytes.toString('latin1'));
    if (!match)
        return { headers: headersOf(bytes.toString('latin1')), body: Buffer.alloc(0) };
    const headers = headersOf(bytes.toString('latin1', 0, match.index));
    return { headers, body: bytes.subarray(match.index + match[0].length) };
}
/** What stands between the lines of a boundary. */
function between(body, boundary) {
    const text = body.toString('latin1');
    const line = `--${boundary}`;
    const parts = [];
    let from = -1;
    for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + line.length)) {
        if (at > 0 && text[at - 1] !== '\n')
            continue;
        if (from >= 0)
            parts.push(body.subarray(from, text[at - 2] === '\r' ? at - 2 : at - 1));
        const end = text.indexOf('\n', at);
        if (text.startsWith('--', at + line.length) || end < 0)
            return parts;
        from = end + 1;
    }
    // the last line may be lost with the end of the file
    if (from >= 0)
        parts.push(body.subarray(from));
    return parts;
}
const hex = /^[0-9a-f]{2}$/iu;
function unquoted(text) {
    const soft = text
        .replaceAll(/[ \t]*=?[ \t]*(?=\r?\n)/gu, match => (match.includes('=') ? '=' : ''))
        .replaceAll(/=\r?\n/gu, '');
    const bytes = Buffer.alloc(soft.length);
    let length = 0;
    for (let at = 0; at < soft.length; at++) {
        const code = soft.slice(at + 1, at + 3);
        const coded = soft[at] === '=' && hex.test(code);
        bytes[length++] = coded ? Number.parseInt(code, 16) : soft.charCodeAt(at);
        if (coded)
            at += 2;
    }
    return bytes.subarray(0, length);
}
/** The bytes of a part with its transfer encoding taken back. */
export function contentOf({ headers, body }) {
    const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
    if (encoding === 'base64')
        return Buffer.from(body.toString('latin1'), 'base64');
    return encoding === 'quoted-printable' ? unquoted(body.toString('latin1')) : body;
}
function leaves(part, depth) {
    const boundary = parameter(part.headers.get('content-type'), 'boundary');
    if (!mediaType(part).startsWith('multipart/') || boundary === null || depth > deepest)
        return [part];
    return between(part.body, boundary).flatMap(each => leaves(partOf(each), depth + 1));
}
/** A message, and the parts in it that have no parts themselves. */
export function messageOf(bytes) {
    const message = partOf(bytes);
    return { message, parts: leaves(message, 0) };
}
