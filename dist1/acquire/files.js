import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, IsnadError } from '../model/errors.js';
import { failed } from './acquired.js';
import { formOfName } from './kinds.js';
const isPage = (name) => formOfName(name) !== null;
/** What the system says of a file, as an error that tells what to do. */
export function fileError(path, cause) {
    const code = codeOf(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
        return new IsnadError('input/not-found', `There is no ${path}.`, 'Check the name and the folder you are in.', cause);
    }
    const why = code === 'EACCES' || code === 'EPERM' ? 'you have no permission' : code || String(cause);
    return new IsnadError('input/not-readable', `${path} cannot be read: ${why}.`, 'Check its permissions.', cause);
}
const failureOf = (source, error) => {
    const { failure } = failed(source, error);
    return { failure };
};
/** The file behind an entry of a folder. Linked files are read, linked folders are not: they could go round in circles. */
function fileOf(folder, entry) {
    if (!isPage(entry.name) || !(entry.isFile() || entry.isSymbolicLink()))
        return null;
    const path = join(folder, entry.name);
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat?.isFile() ? { path, size: stat.size } : null;
}
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
async function* walk(folder) {
    let entries;
    try {
        entries = await readdir(folder, { withFileTypes: true });
    }
    catch (cause) {
        yield failureOf(folder, fileError(folder, cause));
        return;
    }
    for (const entry of entries.sort(byName)) {
        if (entry.name.startsWith('.'))
            continue;
        if (entry.isDirectory())
            yield* walk(join(folder, entry.name));
        else {
            const file = fileOf(folder, entry);
            if (file)
                yield file;
        }
    }
}
async function* filesUnder(folder) {
    let any = false;
    for await (const found of walk(folder)) {
        any = true;
        yield found;
    }
    if (any)
        return;
    const advice = 'Pages are text, HTML, MHTML, JSON and archives of them, known by their endings; other files can be named one by one.';
    yield failureOf(folder, new IsnadError('input/no-pages', `There are no pages in ${folder}.`, advice));
}
/** The files that paths mean: a folder means all below it whose names tell that they hold pages, in the order of their names. */
export async function* findInputs(paths) {
    for (const path of paths) {
        if (path === '-') {
            yield { path, size: null };
            continue;
        }
        let stat;
        try {
            stat = statSync(path);
        }
        catch (cause) {
            yield failureOf(path, fileError(path, cause));
            continue;
        }
        if (stat.isDirectory())
            yield* filesUnder(path);
        else
            yield { path, size: stat.isFile() ? stat.size : null };
    }
}
