// What kind of thing a file is: by its name, and where that tells nothing by its first bytes.
// Pages that were saved under the names they had on their servers: «news.php?id=12».
const served = /\.(?:php|aspx?|jsp|shtml|cfm)(?:[?@].*)?$/iu;
const endings = [
    [/\.txt$/iu, 'text'],
    [/\.(?:html?|xhtml)$/iu, 'html'],
    [served, 'html'],
    [/\.(?:mhtml?|mht)$/iu, 'mhtml'],
    [/\.(?:jsonl|ndjson)$/iu, 'jsonl'],
    [/\.json$/iu, 'json'],
    [/\.warc$/iu, 'warc'],
    [/\.zip$/iu, 'zip'],
    [/\.(?:tar|tgz)$/iu, 'tar'],
];
/** What a name tells; null where it tells nothing. */
export function formOfName(name) {
    const bare = name.replace(/\.gz$/iu, '');
    const kind = endings.find(([ending]) => ending.test(bare))?.[1] ?? null;
    if (kind === null && bare === name)
        return null;
    return { kind, gzipped: bare !== name || /\.tgz$/iu.test(bare) };
}
/** How many bytes tell what a file is. */
export const telling = 512;
const begins = (bytes, ...mark) => mark.every((byte, i) => bytes[i] === byte);
const mail = /^(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*(?:MIME-Version|Content-Type:\s*multipart\/related)/iu;
/** What the first bytes tell; pages are text, whether plain or HTML. */
export function formOfBytes(bytes) {
    if (begins(bytes, 0x1f, 0x8b))
        return { kind: null, gzipped: true };
    const plain = (kind) => ({ kind, gzipped: false });
    if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0x50, 0x4b, 5, 6))
        return plain('zip');
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, telling)).toString('latin1');
    if (text.slice(257, 262) === 'ustar')
        return plain('tar');
    if (text.startsWith('WARC/1.'))
        return plain('warc');
    const start = text.replace(/^(?:\xEF\xBB\xBF)?\s*/u, '');
    if (start.startsWith('{'))
        return plain('jsonl');
    if (/^\[\s*\{/u.test(start))
        return plain('json');
    return plain(mail.test(start) ? 'mhtml' : 'text');
}
