import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { IsnadError, messageOf } from '../../model/errors.js';
const contentOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
function restore(before) {
    for (const { path, text } of before) {
        if (text === null)
            rmSync(path, { force: true });
        else
            writeFileSync(path, text);
    }
}
/**
 * Writes files so that all are as they are to be, or all as they were. Each is written beside its place first; whoever is
 * interrupted before the last of them has changed nothing. They are moved in the order given.
 */
export function writeAll(files) {
    const beside = (path) => `${path}.${process.pid}.tmp`;
    const before = [];
    const written = [];
    const moved = new Set();
    try {
        for (const { path, text } of files) {
            const own = contentOf(path);
            if (own === text)
                continue;
            before.push({ path, text: own });
            mkdirSync(dirname(path), { recursive: true });
            writeFileSync(beside(path), text, { flush: true, flag: 'wx' });
            written.push(path);
        }
        for (const path of written) {
            renameSync(beside(path), path);
            moved.add(path);
        }
    }
    catch (cause) {
        restore(before.filter(({ path }) => moved.has(path)));
        const why = messageOf(cause);
        throw new IsnadError('world/not-written', `The tables cannot be written: ${why}`, 'Nothing was changed.', cause);
    }
    finally {
        for (const path of written)
            rmSync(beside(path), { force: true });
    }
}
