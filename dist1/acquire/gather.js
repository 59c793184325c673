import { pageLimit, tooLarge } from './decode.js';
/** All bytes of a stream, as long as they are no more than so many: by default, than a page may have. */
export async function gather(chunks, source, most = pageLimit) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > most)
            throw tooLarge(source, most);
        parts.push(chunk);
    }
    return Buffer.concat(parts);
}
