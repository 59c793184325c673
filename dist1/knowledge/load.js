import { readFileSync } from 'node:fs';
import { IsnadError } from '../model/errors.js';
import { openPlain } from './plain.js';
// The same place seen from src/knowledge and from dist/knowledge: tests and the built program share the files.
const inDist = (name) => new URL(`../../dist/${name}`, import.meta.url);
function readCompiled(read) {
    try {
        return read();
    }
    catch (cause) {
        throw new IsnadError('knowledge/broken', 'The compiled knowledge cannot be read.', 'Run `npm run build`.', cause);
    }
}
let compiled;
function open() {
    const bytes = readFileSync(inDist('knowledge.jsonl'));
    const end = bytes.indexOf('\n');
    const index = JSON.parse(bytes.toString('utf8', 0, end));
    return { ...index, body: bytes.subarray(end + 1) };
}
function load() {
    compiled ??= readCompiled(open);
    return compiled;
}
const parse = ([from, to]) => readCompiled(() => JSON.parse(load().body.toString('utf8', from, to)));
/** The bytes of a file that the build has compiled, to be opened by the room that made it. */
export const compiledFile = (name) => readCompiled(() => readFileSync(inDist(name)));
/** What the build has made of tables and rules. */
export const compiledPlain = (name) => readCompiled(() => openPlain(readFileSync(inDist(`${name}.json`), 'utf8')));
/** One row of a table, by its place. */
export const rowAt = (place) => parse(place);
const parsed = new Map();
/** What is compiled from `knowledge/<file>`: parsed when it is first asked for, and the same to all who ask. */
function contentOf(file, place) {
    if (!place)
        throw new IsnadError('knowledge/broken', `There is no file knowledge/${file}.`, 'Run `npm run build`.');
    if (!parsed.has(file))
        parsed.set(file, parse(place));
    return parsed.get(file);
}
/** The rows of `knowledge/<name>.tsv`, e.g. `table('world/states')`. */
export const table = (name) => contentOf(`${name}.tsv`, load().tables[name]);
/** Where each row of a table stands: a table is written as the list of its rows. */
export function placesOfRows(name) {
    let at = load().tables[name][0] + 1;
    return table(name).map(row => {
        const from = at;
        const to = from + Buffer.byteLength(JSON.stringify(row));
        at = to + 1;
        return [from, to];
    });
}
/** The names of the tables under `knowledge/<place>/`, sorted; of a table its own. */
export const namesUnder = (place) => Object.keys(load().tables)
    .filter(name => name === place || name.startsWith(`${place}/`))
    .sort();
/** The rows of every table under `knowledge/<place>/`, in the order of the file names. */
export const tablesUnder = (place) => namesUnder(place).flatMap(table);
/** The content of `knowledge/<name>.yaml`. */
export const document = (name) => contentOf(`${name}.yaml`, load().documents[name]);
/** The names of the documents under `knowledge/<folder>/`, sorted. */
export const documentsUnder = (folder) => Object.keys(load().documents)
    .filter(name => name.startsWith(`${folder}/`))
    .sort();
/** The values of a cell that holds several, `a|b|c`. */
export const values = (cell) => cell
    ? cell
        .split('|')
        .map(v => v.trim())
        .filter(Boolean)
    : [];
