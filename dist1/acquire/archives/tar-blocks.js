import { drop, hold, pass } from './window.js';
// A reader of tar stops at the first header that does not hold. Here headers are looked at before it sees them, and what
// stands between a broken one and the next sound one is left out.
const block = 512;
const step = 64 * 1024;
const octal = (bytes) => Number.parseInt(bytes.toString('latin1').replaceAll(/[^0-7]/gu, ''), 8) || 0;
const isZero = (bytes) => bytes.every(byte => byte === 0);
/** The sum of a header's bytes, its own field taken for spaces. */
function sumOf(header) {
    let sum = 8 * 32;
    for (let at = 0; at < block; at++)
        if (at < 148 || at >= 156)
            sum += header[at];
    return sum;
}
const isHeader = (bytes) => bytes.length >= block &&
    !isZero(bytes.subarray(0, block)) &&
    sumOf(bytes.subarray(0, block)) === octal(bytes.subarray(148, 156));
/** The size that a header tells, padded to whole blocks; large ones are written in base 256. */
function sizeOf(header) {
    const size = header[124] & 0x80 ? Number(header.readBigUInt64BE(128)) : octal(header.subarray(124, 136));
    return Math.ceil(size / block) * block;
}
/** Goes on to the next sound header, block by block; how many bytes were passed. */
async function toNextHeader(window) {
    let passed = 0;
    do
        passed += await pass(window, block);
    while ((await hold(window, block)) && !isHeader(window.held));
    return passed + (window.held.length < block ? await pass(window, block) : 0);
}
/** The blocks of a tar without those that no header leads to; these are told in `damages`. */
export async function* soundBlocks(window, damages) {
    while (await hold(window, block)) {
        const header = window.held.subarray(0, block);
        if (isZero(header)) {
            drop(window, block);
            continue;
        }
        if (!isHeader(header)) {
            const { offset } = window;
            const length = await toNextHeader(window);
            damages.push({ offset, length, cause: 'its header does not hold', url: null });
            continue;
        }
        for (let left = block + sizeOf(header); left > 0;) {
            if (!(await hold(window, 1)))
                return;
            if (window.held.length < Math.min(left, step))
                await hold(window, Math.min(left, step));
            const part = window.held.subarray(0, Math.min(left, window.held.length));
            drop(window, part.length);
            left -= part.length;
            yield part;
        }
    }
    yield Buffer.alloc(2 * block);
}
