import { createReadStream } from 'node:fs';
import { IsnadError } from '../model/errors.js';
import { failed } from './acquired.js';
import { fileError, findInputs } from './files.js';
import { acquireStream } from './stream.js';
export { needIsoDate } from './dates.js';
export { needFieldMap } from './scraped.js';
export async function gatherInputs(paths) {
    const found = [];
    let total = 0;
    for await (const each of findInputs(paths)) {
        found.push(each);
        if ('path' in each)
            total = total === null || each.size === null ? null : total + each.size;
    }
    return { found, total };
}
/** Bytes as they are read, counted. */
async function* counted(chunks, count) {
    for await (const chunk of chunks) {
        count.bytes += chunk.length;
        yield chunk;
    }
}
// A stream is opened when the first bytes are asked for: archives that are read at any place never do.
async function* opened(path) {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 });
}
async function* acquireInput({ path, size }, given, stdin) {
    const count = { bytes: 0 };
    let told = 0;
    const standard = path === '-';
    const stream = {
        source: path,
        name: standard ? '' : path,
        chunks: counted(standard ? stdin : opened(path), count),
        path: standard ? null : path,
    };
    try {
        for await (const acquired of acquireStream(stream, given)) {
            // an archive that is read at any place counts for itself
            yield { ...acquired, bytes: count.bytes > 0 ? count.bytes - told : acquired.bytes };
            told = count.bytes;
        }
    }
    catch (error) {
        yield failed(path, error instanceof IsnadError ? error : fileError(path, error), Math.max((size ?? told) - told, 0));
    }
}
/** Every page of the inputs in their order, and every failure in its place. */
export async function* acquire(inputs, given, stdin) {
    for (const input of inputs.found) {
        if ('failure' in input)
            yield { ...input, bytes: 0 };
        else
            yield* acquireInput(input, given, stdin);
    }
}
