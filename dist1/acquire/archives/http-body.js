import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { AsyncIterReader } from 'warcio';
import { pageLimit } from '../decode.js';
// The body of an archived answer, with what was done to it for its way taken back. Some archives take it back themselves and leave
// the header as it was: then the bytes are no gzip, and are the body.
const bounds = { maxOutputLength: pageLimit };
const inflate = (bytes) => {
    try {
        return inflateSync(bytes, bounds);
    }
    catch {
        return inflateRawSync(bytes, bounds);
    }
};
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
// Markup or text begins with printable characters; brotli and deflate next to never do so for some bytes on end.
const looksPlain = (bytes) => bytes.subarray(0, 64).every(byte => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
function decoded(bytes, coding) {
    if (coding === 'gzip' || coding === 'x-gzip')
        return isGzip(bytes) ? gunzipSync(bytes, bounds) : bytes;
    if (looksPlain(bytes))
        return bytes;
    if (coding === 'br')
        return brotliDecompressSync(bytes, bounds);
    if (coding === 'deflate')
        return inflate(bytes);
    return bytes;
}
async function dechunked(bytes) {
    return new AsyncIterReader([bytes], null, true).readFully();
}
const codings = (header) => (header ?? '')
    .toLowerCase()
    .split(',')
    .map(each => each.trim())
    .filter(each => each !== '' && each !== 'identity');
/** The body that an answer with these headers carried. */
export async function bodyOf(raw, headers) {
    const transfer = codings(headers.get('transfer-encoding') ?? null);
    const whole = transfer.includes('chunked') ? await dechunked(raw) : raw;
    const applied = [...codings(headers.get('content-encoding') ?? null), ...transfer.filter(each => each !== 'chunked')];
    return applied.reduceRight(decoded, whole);
}
