import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise } from 'yauzl';
import { IsnadError, messageOf } from '../../model/errors.js';
import { failed } from '../acquired.js';
import { measure } from './gunzip.js';
import { holdsPages, noPages, readMember } from './members.js';
const mostHeld = 256 * 1024 * 1024;
/** A ZIP is read from its end: one that comes as a stream must be held. */
async function held(chunks) {
    const parts = [];
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.length;
        if (size > mostHeld)
            throw new IsnadError('input/too-large', 'This ZIP is too large to be read as a stream.', 'Give it as a file.');
        parts.push(chunk);
    }
    return Buffer.concat(parts);
}
const broken = (cause) => new IsnadError('input/bad-archive', `This is no ZIP that can be read: ${messageOf(cause)}.`, 'Fetch or make it again.', cause);
// Names are not decoded by the library, which refuses a whole archive for one name such as «../a.html».
const options = { lazyEntries: true, decodeStrings: false };
const open = async (from) => typeof from === 'string' ? openPromise(from, options) : fromBufferPromise(await held(from), options);
const utf8 = new TextDecoder('utf-8', { fatal: true });
function nameOf(entry) {
    try {
        return utf8.decode(entry.fileNameRaw);
    }
    catch {
        return new TextDecoder('windows-1256').decode(entry.fileNameRaw);
    }
}
async function* checked(entry, chunks, count) {
    let sum = 0;
    for await (const chunk of chunks) {
        count(chunk.length);
        sum = crc32(chunk, sum);
        yield chunk;
    }
    if (sum !== entry.crc32)
        throw new Error('its checksum does not hold');
}
async function streamOf(zip, entry, count) {
    if (entry.isEncrypted())
        throw new Error('it is encrypted');
    return checked(entry, await zip.openReadStreamPromise(entry), count);
}
/** The pages of a ZIP, in the order in which it lists them. */
export async function* acquireZip(source, from, members) {
    let any = false;
    try {
        const zip = await open(from);
        const count = measure(() => zip.fileSize);
        for await (const entry of zip.eachEntry()) {
            const name = nameOf(entry);
            if (name.endsWith('/') || !holdsPages(name))
                continue;
            any = true;
            let bytes = entry.compressedSize;
            for await (const item of readMember(source, name, entry.uncompressedSize, () => streamOf(zip, entry, count), members)) {
                yield { ...item, bytes };
                bytes = 0;
            }
        }
    }
    catch (cause) {
        yield failed(source, cause instanceof IsnadError ? cause : broken(cause));
        return;
    }
    if (!any)
        yield failed(source, noPages(source));
}
