import { acquireStream } from '../acquire/stream.js';
import { IsnadError } from '../model/errors.js';
import { withoutTerminal } from './advice.js';
import { givenBy, readPages } from './read.js';
import { read } from './read-given.js';
import { readPage } from './read-page.js';
import { reader } from './reader.js';
async function* once(item) {
    yield item;
}
async function* ofFile({ name, bytes }, facts) {
    const stream = { source: name, name, chunks: once(bytes), path: null };
    for await (const acquired of acquireStream(stream, givenBy(facts)))
        yield 'page' in acquired ? readPage(acquired.page) : acquired.failure;
}
async function* ofAddress(url, facts) {
    const sources = { ...facts, paths: [url], stdin: once(new Uint8Array()) };
    for await (const item of readPages(sources))
        yield 'reading' in item ? item.reading : item.failure;
}
const isAddress = /^https?:\/\//iu;
function readingsOf({ text, url, file, ...facts }) {
    if (file)
        return ofFile(file, facts);
    if (text !== undefined)
        return once(read({ ...facts, text, ...(url === undefined ? {} : { url }) }));
    if (url !== undefined && isAddress.test(url))
        return ofAddress(url, facts);
    throw new IsnadError('usage', 'There is nothing to add.', 'Give a text, an address that begins with http, or a file.');
}
/** Reads what is given into an opened register. What fails is told and not set aside. */
export async function addGivenIn(store, given) {
    const report = { pages: [], failed: [] };
    for await (const had of readingsOf(given)) {
        if ('error' in had) {
            report.failed.push({ source: had.source, code: had.error.code, ...withoutTerminal(had.error) });
            continue;
        }
        const { id, source, title } = had.page;
        const { outcome } = await store.add(had, reader());
        const entries = [...new Set((await store.entriesOfPage(id)).values())];
        report.pages.push({ id, source, title, outcome, entries });
    }
    return report;
}
