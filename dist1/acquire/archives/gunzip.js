import { Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { IsnadError, messageOf } from '../../model/errors.js';
/** Text compresses to a fifth, pages of a table to a fiftieth; what unpacks to more than this was made to do harm. */
const mostRatio = 250;
const atLeast = 64 * 1024 * 1024;
const bomb = () => new IsnadError('input/too-large', `This unpacks to more than ${mostRatio} times its size.`, 'Unpack it yourself where you know what it is.');
/** Counts what is unpacked, and refuses what is out of all measure. */
export function measure(packed) {
    let unpacked = 0;
    return length => {
        unpacked += length;
        if (unpacked > atLeast && unpacked > mostRatio * packed())
            throw bomb();
    };
}
const brokenGzip = (cause) => new IsnadError('input/damaged', `The compressed data are damaged: ${messageOf(cause)}.`, 'What stands before the damage was read. Fetch the file again if you need the rest.', cause);
/** A gzipped stream unpacked, as far as it is whole. */
export async function* gunzipped(chunks) {
    let packed = 0;
    async function* counted() {
        for await (const chunk of chunks) {
            packed += chunk.length;
            yield chunk;
        }
    }
    const count = measure(() => packed);
    const source = Readable.from(counted());
    const unpacked = createGunzip();
    source.on('error', error => unpacked.destroy(error));
    try {
        for await (const chunk of source.pipe(unpacked)) {
            count(chunk.length);
            yield chunk;
        }
    }
    catch (cause) {
        const ours = cause instanceof IsnadError || (cause instanceof Error && 'syscall' in cause);
        throw ours ? cause : brokenGzip(cause);
    }
    finally {
        source.destroy();
    }
}
/** What gzipped bytes begin with, however they go on; empty where they are none. */
export function beginningOfGzip(bytes) {
    try {
        return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: atLeast });
    }
    catch {
        return Buffer.alloc(0);
    }
}
