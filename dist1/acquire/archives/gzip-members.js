import { crc32, inflateRawSync } from 'node:zlib';
import { codeOf, messageOf } from '../../model/errors.js';
import { beginningOfGzip } from './gunzip.js';
import { drop, hold } from './window.js';
/** A record may hold a page; what is larger is no page. */
const mostContent = 24 * 1024 * 1024;
const mostHeld = 16 * 1024 * 1024;
const inflateRaw = (bytes) => inflateRawSync(bytes, { info: true, maxOutputLength: mostContent });
const mark = Buffer.from([0x1f, 0x8b, 0x08]);
/** The length of the header of a gzip member; null where none is, 0 where it is not held whole. */
function headerLength(bytes) {
    if (bytes.length < 10)
        return 0;
    if (bytes.indexOf(mark) !== 0 || bytes[3] > 0x1f)
        return null;
    const flags = bytes[3];
    let at = 10;
    if (flags & 4)
        at += 2 + (bytes.length >= 12 ? bytes.readUInt16LE(10) : 0);
    for (const flag of [8, 16]) {
        if (!(flags & flag))
            continue;
        const end = bytes.indexOf(0, at);
        if (end < 0)
            return 0;
        at = end + 1;
    }
    if (flags & 2)
        at += 2;
    return at < bytes.length ? at : 0;
}
function attempt({ held, offset }) {
    const header = headerLength(held);
    if (header === null)
        return { cause: 'no gzip member begins here' };
    if (header === 0)
        return 'more';
    try {
        const { buffer, engine } = inflateRaw(held.subarray(header));
        const end = header + engine.bytesWritten;
        if (held.length < end + 8)
            return 'more';
        if (held.readUInt32LE(end) !== crc32(buffer))
            return { cause: 'its checksum does not hold' };
        return { member: { offset, length: end + 8, content: buffer } };
    }
    catch (error) {
        if (codeOf(error) === 'Z_BUF_ERROR')
            return 'more';
        if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
            return 'giant';
        return { cause: messageOf(error) };
    }
}
/** What a member begins with, as far as it can be had: the damage may come early. */
function beginningOf(bytes) {
    for (let length = 1024; length >= 128; length /= 2) {
        const beginning = beginningOfGzip(bytes.subarray(0, length));
        if (beginning.length > 0)
            return beginning.toString('latin1');
    }
    return '';
}
const url = (beginning) => /^WARC-Target-URI:\s*<?([^\s>]+)>?\s*[\r\n]/imu.exec(beginning)?.[1] ?? null;
const step = 256 * 1024;
/** Where behind the damaged member the next begins: at bytes that look like a member and open a record. */
async function nextMember(window, opens) {
    let passed = 0;
    drop(window, 1);
    passed++;
    for (;;) {
        await hold(window, step);
        let at = window.held.indexOf(mark);
        while (at >= 0 && (at + 2048 <= window.held.length || window.ended)) {
            if (opens(beginningOf(window.held.subarray(at)))) {
                drop(window, at);
                return passed + at;
            }
            at = window.held.indexOf(mark, at + 1);
        }
        const keep = at >= 0 ? window.held.length - at : Math.min(mark.length - 1, window.held.length);
        const gone = window.ended ? window.held.length : window.held.length - keep;
        drop(window, gone);
        passed += gone;
        if (window.ended)
            return passed;
        await hold(window, window.held.length + step);
    }
}
/** Tries the member at the window's start with more and more of the file. */
async function memberHere(window) {
    for (;;) {
        const tried = attempt(window);
        if (tried === 'giant')
            return { giant: true };
        if (tried !== 'more')
            return tried;
        if (window.ended)
            return { cause: 'it ends before its end' };
        if (window.held.length >= mostHeld)
            return { giant: true };
        await hold(window, window.held.length * 2);
    }
}
/** The members of a file, and what of it is damaged. `opens` tells by its beginning whether a member is one of this archive. */
export async function* gzipMembers(window, opens) {
    while (await hold(window, 1)) {
        await hold(window, step);
        const { offset } = window;
        const found = await memberHere(window);
        if ('member' in found) {
            drop(window, found.member.length);
            yield found.member;
            continue;
        }
        if ('giant' in found && offset === 0) {
            yield found;
            return;
        }
        const cause = 'giant' in found ? 'it is too large for a page' : found.cause;
        const about = url(beginningOf(window.held));
        const length = await nextMember(window, opens);
        yield { damage: { offset, length, cause, url: about } };
    }
}
