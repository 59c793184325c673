import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { lineOf, parseTable } from '../../knowledge/tsv.js';
import { useSupplement } from '../../knowledge/world.js';
import { IsnadError } from '../../model/errors.js';
import { registerPath } from '../places.js';
// The user's supplement to the tables of people and terms: `world/people.tsv` and `world/terms.tsv` beside the register.
const date = z.string().regex(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)?$/u, 'no date');
const said = z.string().min(1, 'empty');
const Person = z.object({
    id: z.string().regex(/^person:[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'no id of a person'),
    en: said,
    ar: said,
    short: z.string(),
    gender: z.enum(['m', 'f']),
    country: z.string(),
    born: date,
    died: date,
    wikidata: z.string().regex(/^(?:Q[1-9]\d*)?$/u, 'no item'),
    source: said,
});
const Term = z.object({
    office: z.string().regex(/^[^/\s]+\/[a-z-]+$/u, 'no office'),
    person: Person.shape.id,
    from: date,
    to: date,
    acting: z.enum(['', 'yes']),
    asOf: date,
    source: said,
});
export const supplementFolder = () => join(dirname(registerPath(undefined)), 'world');
const broken = (path, line, what) => new IsnadError('knowledge/broken', `${path}${line === null ? '' : `:${line}`}: ${what}`, 'Correct it, or remove it and run `isnad world update` again.');
function rowsOf(path, schema) {
    if (!existsSync(path))
        return [];
    const table = parseTable(readFileSync(path, 'utf8'));
    if (!table)
        throw broken(path, null, 'no table');
    return table.rows.map(({ at, row }) => {
        const { data, error } = schema.safeParse(row);
        if (error)
            throw broken(path, at + 1, error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join('; '));
        return data;
    });
}
const paths = (folder) => ({ people: join(folder, 'people.tsv'), terms: join(folder, 'terms.tsv') });
/** The supplement of a folder; null where there is none. */
export function readSupplement(folder) {
    const { people, terms } = paths(folder);
    if (!existsSync(people) && !existsSync(terms))
        return null;
    return { people: rowsOf(people, Person), terms: rowsOf(terms, Term) };
}
const tableText = (schema, rows, note) => {
    const columns = Object.keys(schema.shape);
    return `${[columns.join('\t'), `# ${note}`, ...rows.map(row => lineOf(columns, row))].join('\n')}\n`;
};
/** The files of a supplement. People go first: a term without its person would be of nobody. */
export function supplementFiles(folder, { people, terms }, note) {
    const at = paths(folder);
    return [
        { path: at.people, text: tableText(Person, people, note) },
        { path: at.terms, text: tableText(Term, terms, note) },
    ];
}
let taken;
const withoutSource = ({ source: _, asOf: __, ...row }) => row;
/**
 * Takes the user's supplement into what is known, once, before anything is read.
 * Tells it from another supplement by what reading sees of it.
 */
export function takeSupplement() {
    if (!taken) {
        const found = readSupplement(supplementFolder());
        useSupplement(found);
        const seen = found && JSON.stringify([found.people.map(withoutSource), found.terms.map(withoutSource)]);
        taken = { digest: seen ? createHash('sha256').update(seen).digest('hex').slice(0, 12) : '' };
    }
    return taken.digest;
}
