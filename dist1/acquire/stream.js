import { IsnadError } from '../model/errors.js';
import { failed } from './acquired.js';
import { beginningOfGzip, gunzipped } from './archives/gunzip.js';
import { acquireMhtml } from './archives/mhtml.js';
import { acquireTar } from './archives/tar.js';
import { acquireWarc } from './archives/warc.js';
import { acquireZip } from './archives/zip.js';
import { acquiredOf } from './document.js';
import { gather } from './gather.js';
import { jsonElements } from './json-elements.js';
import { acquireJsonl } from './jsonl.js';
import { formOfBytes, formOfName, telling } from './kinds.js';
import { byteLines } from './lines.js';
const plain = ({ chunks }, gzipped) => gzipped ? gunzipped(chunks) : chunks;
/** One page, of which the name or its own beginning tells whether it is HTML. */
const pageAs = (type) => async function* (stream, gzipped, given) {
    const { source } = stream;
    const bytes = await gather(plain(stream, gzipped), source);
    yield acquiredOf({ source, bytes, url: null, type, charset: null, retrieved: null }, given);
};
const nested = (source) => failed(source, new IsnadError('input/bad-archive', 'This is an archive within an archive.', 'Unpack the outer one first.'));
const member = given => async function* (stream) {
    const form = formOfName(stream.name);
    if (form?.kind === 'zip' || form?.kind === 'tar')
        yield nested(stream.source);
    else
        yield* acquireStream(stream, given);
};
/** A reader a kind. What else can hold pages is one more line here, and its name in `kinds.ts`. */
const readers = {
    text: pageAs(null),
    html: pageAs('text/html'),
    mhtml: (stream, gzipped, given) => acquireMhtml(stream.source, plain(stream, gzipped), given),
    jsonl: (stream, gzipped, given) => acquireJsonl(stream.source, byteLines(plain(stream, gzipped)), given),
    json: (stream, gzipped, given) => acquireJsonl(stream.source, jsonElements(plain(stream, gzipped)), given),
    warc: (stream, gzipped, given) => acquireWarc(stream.source, stream.chunks, gzipped, given),
    zip: (stream, gzipped, given) => acquireZip(stream.source, gzipped || !stream.path ? plain(stream, gzipped) : stream.path, member(given)),
    tar: (stream, gzipped, given) => acquireTar(stream.source, plain(stream, gzipped), member(given)),
};
const isEnough = (parts, size) => size >= telling || /^(?:\xEF\xBB\xBF)?\s*\{/u.test(Buffer.concat(parts).toString('latin1'));
/** The first bytes of a stream, no more than are needed, and the stream as it was. */
async function peek(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const parts = [];
    let size = 0;
    while (!isEnough(parts, size)) {
        const { done, value } = await iterator.next();
        if (done)
            break;
        parts.push(value);
        size += value.length;
    }
    async function* again() {
        yield* parts;
        for (let next = await iterator.next(); !next.done; next = await iterator.next())
            yield next.value;
    }
    return { first: Buffer.concat(parts), whole: again() };
}
/** The form of a stream whose name does not tell it. */
function seen(first) {
    const { kind, gzipped } = formOfBytes(first);
    return { kind: kind ?? formOfBytes(beginningOfGzip(first)).kind ?? 'text', gzipped };
}
/** Every page of a stream, and every failure in its place. */
export async function* acquireStream(stream, given) {
    const named = formOfName(stream.name);
    if (named?.kind) {
        yield* readers[named.kind](stream, named.gzipped, given);
        return;
    }
    const { first, whole } = await peek(stream.chunks);
    const { kind, gzipped } = seen(first);
    yield* readers[kind]({ ...stream, chunks: whole }, gzipped, given);
}
