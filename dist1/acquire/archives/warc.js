import { WARCParser } from 'warcio';
import { IsnadError, messageOf } from '../../model/errors.js';
import { failed } from '../acquired.js';
import { charsetOf } from '../charset/labels.js';
import { pageLimit, tooLarge } from '../decode.js';
import { pageOf } from '../document.js';
import { damaged } from './damage.js';
import { gunzipped } from './gunzip.js';
import { gzipMembers } from './gzip-members.js';
import { bodyOf } from './http-body.js';
import { isArabic, mayBeArabic } from './language.js';
import { warcRecords } from './warc-records.js';
import { rest, windowOn, windowOver } from './window.js';
const opensRecord = (beginning) => beginning.startsWith('WARC/1.');
/** Records are known by where their member stands, since that is where the file can be cut. */
async function* recordsIn(members) {
    const [first] = members;
    if (!first)
        return;
    const { offset } = first;
    const content = members.length === 1 ? first.content : Buffer.concat(members.map(member => member.content));
    for await (const found of warcRecords(windowOver(content)))
        yield 'damage' in found ? { damage: { ...found.damage, offset } } : { ...found, offset };
}
const beginsRecord = ({ content }) => opensRecord(content.toString('latin1', 0, 32).trimStart());
/** A writer may have cut the file into members elsewhere than between records; of such no more are joined than a record can need. */
const mostJoined = 64;
async function* gzippedRecords(window) {
    let open = [];
    for await (const next of gzipMembers(window, opensRecord)) {
        const isMember = 'content' in next;
        const goesOn = isMember && open.length > 0 && open.length < mostJoined && !beginsRecord(next);
        if (!goesOn) {
            yield* recordsIn(open);
            open = [];
        }
        if (isMember)
            open.push(next);
        else if ('damage' in next)
            yield next;
        else
            yield* warcRecords(windowOn(gunzipped(rest(window))));
    }
    yield* recordsIn(open);
}
/** The records of a web archive in their order, and what of it is damaged in its place. */
export const recordsOf = (window, gzipped) => gzipped ? gzippedRecords(window) : warcRecords(window);
const html = /^(?:text\/html|application\/xhtml\+xml)/iu;
const readable = /^(?:text\/html|application\/xhtml\+xml|text\/plain)/iu;
/** The media type of what a record holds, where it may be a page; null where it is none. */
function mediaType(record) {
    const { httpHeaders, warcType } = record;
    if (!httpHeaders)
        return warcType === 'response' ? null : (record.warcHeaders.headers.get('Content-Type') ?? null);
    const status = Number(httpHeaders.statusCode);
    return status >= 200 && status < 300 ? (httpHeaders.headers.get('content-type') ?? 'text/html') : null;
}
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?/u;
/** The document that a record holds, where it may be an Arabic page. */
async function documentOf(raw, source) {
    const record = await WARCParser.parse([raw.bytes]);
    if (!record)
        return null;
    const type = mediaType(record);
    if (type === null || !readable.test(type))
        return null;
    const block = await record.readFully(false);
    const bytes = record.httpHeaders ? await bodyOf(block, record.httpHeaders.headers) : block;
    if (bytes.length > pageLimit)
        throw tooLarge('The page');
    if (!mayBeArabic(bytes))
        return null;
    const date = isoTime.exec(record.warcDate ?? '')?.[0];
    return {
        source,
        bytes,
        url: record.warcTargetURI ?? null,
        type: html.test(type) ? type : null,
        charset: charsetOf(type),
        retrieved: date ? `${date}Z` : null,
    };
}
const kinds = new Set(['response', 'resource', 'conversion']);
const brokenRecord = (cause) => new IsnadError('input/damaged', `The record cannot be read: ${messageOf(cause)}.`, 'The other records are read.', cause);
async function pageIn(raw, source, given) {
    try {
        const document = await documentOf(raw, source);
        if (!document)
            return null;
        const made = pageOf(document, given);
        if ('error' in made)
            return made.error.code === 'input/empty' ? null : failed(source, made.error);
        return isArabic(made.page.text) ? { page: made.page, bytes: 0 } : null;
    }
    catch (cause) {
        return failed(source, cause instanceof IsnadError ? cause : brokenRecord(cause));
    }
}
const pageless = (source, records) => records === 0
    ? new IsnadError('input/empty', `${source} holds no records.`, 'Give a WARC file.')
    : new IsnadError('input/no-pages', `There is no page in Arabic among the ${records} records of ${source}.`, 'Only answers of servers that are HTML or text, and in Arabic, are read.');
/** The Arabic pages of a web archive, and what of it is damaged. */
export async function* acquireWarc(source, chunks, gzipped, given) {
    let records = 0;
    let told = false;
    for await (const found of recordsOf(windowOn(chunks), gzipped)) {
        records++;
        if ('damage' in found) {
            told = true;
            yield failed(`${source}:${found.damage.offset}`, damaged(found.damage));
            continue;
        }
        const acquired = kinds.has(found.type) ? await pageIn(found, `${source}:${found.offset}`, given) : null;
        if (!acquired)
            continue;
        told = true;
        yield acquired;
    }
    if (!told)
        yield failed(source, pageless(source, records));
}
