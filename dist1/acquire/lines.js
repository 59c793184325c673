import { pageLimit } from './decode.js';
function grow(open, part) {
    open.bytes += part.length;
    if (open.bytes <= pageLimit)
        open.parts.push(part);
    else
        open.parts.length = 0;
}
/** The lines of a stream of bytes, without their ends. Of a line that is too long no more than a page is ever held. */
export async function* byteLines(chunks) {
    let number = 1;
    let offset = 0;
    let open = { parts: [], bytes: 0 };
    const take = (end) => {
        const content = open.bytes > pageLimit ? null : Buffer.concat(open.parts);
        const line = { number, offset, bytes: open.bytes + end, content };
        number++;
        offset += line.bytes;
        open = { parts: [], bytes: 0 };
        return line;
    };
    for await (const chunk of chunks) {
        let from = 0;
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
            grow(open, chunk.subarray(from, at));
            yield take(1);
            from = at + 1;
        }
        if (from < chunk.length)
            grow(open, chunk.subarray(from));
    }
    if (open.bytes > 0)
        yield take(0);
}
