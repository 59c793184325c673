import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, gunzipSync } from 'node:zlib';
import { codeOf, IsnadError } from '../../model/errors.js';
// The bytes of an answer, never more than may be held: as they come, and as they are once they are unpacked.
const decoders = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
};
export const encodings = 'gzip, deflate, br';
const mostLayers = 2;
export const tooLarge = (what, bytes) => new IsnadError('network/too-large', `The answer of ${what} is larger than ${bytes < 2 ** 20 ? `${Math.round(bytes / 1024)} kB` : `${Math.round(bytes / 2 ** 20)} MB`}.`, 'This is no page of news. Check the address.');
const broken = (what, why, cause) => new IsnadError('network/bad-answer', `The answer of ${what} ${why}.`, 'Check the address, or try again later.', cause);
function decodersOf(encoding, what) {
    const names = encoding
        .toLowerCase()
        .split(',')
        .map(name => name.trim())
        .filter(name => name && name !== 'identity');
    const unknown = names.find(name => !(name in decoders));
    if (unknown !== undefined)
        throw broken(what, `is packed in a way that is not known (${unknown})`);
    if (names.length > mostLayers)
        throw broken(what, `is packed ${names.length} times over`);
    return names.reverse().map(name => decoders[name]());
}
/** Passes bytes on as long as they are no more than that. */
async function* bounded(chunks, what, most) {
    let length = 0;
    for await (const chunk of chunks) {
        length += chunk.length;
        if (length > most)
            throw tooLarge(what, most);
        yield chunk;
    }
}
const isUnpacking = (cause) => /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ERR_PADDING)/u.test(codeOf(cause));
/** What a body is once it is unpacked. An error of one stage ends all of them. */
function unpacked(body, encoding, what, most) {
    const decoders = decodersOf(encoding, what);
    if (decoders.length === 0)
        return body;
    const packed = Readable.from(bounded(body, what, most));
    return decoders.reduce((from, decoder) => pipeline(from, decoder, () => { }), packed);
}
async function gathered(chunks, what, enough) {
    const parts = [];
    let length = 0;
    try {
        for await (const chunk of chunks) {
            parts.push(chunk);
            length += chunk.length;
            if (length >= enough)
                break;
        }
    }
    catch (cause) {
        throw isUnpacking(cause) ? broken(what, 'is broken where it is packed', cause) : cause;
    }
    return Buffer.concat(parts);
}
/** The whole of a body; no more than `most` bytes on the way, and no more unpacked. */
export const bytesOf = (body, encoding, what, most) => gathered(bounded(unpacked(body, encoding, what, most), what, most), what, Number.POSITIVE_INFINITY);
/** The beginning of a body; the rest is left. */
export const beginningOf = async (body, encoding, what, most) => (await gathered(unpacked(body, encoding, what, most), what, most)).subarray(0, most);
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** A file that is itself packed, as sitemaps are that end in .gz; any other is given back as it is. */
export function unpackedFile(bytes, what, most) {
    if (!isGzip(bytes))
        return bytes;
    try {
        return gunzipSync(bytes, { maxOutputLength: most });
    }
    catch (cause) {
        throw codeOf(cause) === 'ERR_BUFFER_TOO_LARGE'
            ? tooLarge(what, most)
            : broken(what, 'is broken where it is packed', cause);
    }
}
