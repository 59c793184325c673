import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineOf, parseTable } from '../../knowledge/tsv.js';
import { seatOfOffice } from '../../knowledge/world.js';
import { IsnadError } from '../../model/errors.js';
function tablesIn(folder, needed) {
    if (!existsSync(folder))
        throw new IsnadError('input/not-found', `There is no ${folder}.`, 'Name the folder knowledge/world of a clone.');
    const names = readdirSync(folder).filter(name => name.endsWith('.tsv'));
    return names.sort().map(region => {
        const path = join(folder, region);
        const table = parseTable(readFileSync(path, 'utf8'));
        if (table && needed.every(column => table.columns.includes(column)))
            return { path, region, ...table };
        throw new IsnadError('knowledge/broken', `${path} lacks the columns ${needed.join(', ')}.`, 'Mend its first line.');
    });
}
export const openClone = (folder) => ({
    people: tablesIn(join(folder, 'people'), [
        'id',
        'en',
        'ar',
        'short',
        'gender',
        'country',
        'born',
        'died',
        'wikidata',
        'source',
    ]),
    terms: tablesIn(join(folder, 'terms'), ['office', 'person', 'from', 'to', 'acting', 'asOf', 'source']),
});
const rowsOf = (tables) => tables.flatMap(({ rows }) => rows.map(({ row }) => row));
export const rowsOfClone = ({ people, terms }) => ({ people: rowsOf(people), terms: rowsOf(terms) });
function place(tables, isOwn) {
    for (const table of tables) {
        const found = table.rows.find(({ row }) => isOwn(row));
        if (found)
            return { table, at: found.at };
    }
    return null;
}
function lastPlace(tables, isOwn) {
    const found = tables.flatMap(table => table.rows.filter(({ row }) => isOwn(row)).map(({ at }) => ({ table, at })));
    return found.at(-1) ?? null;
}
function textAfter({ columns, lines }, changes) {
    const replaced = new Map(changes.filter(({ isNew }) => !isNew).map(({ at, row }) => [at, row]));
    const out = lines.flatMap((line, at) => {
        const row = replaced.get(at);
        const added = changes.filter(change => change.isNew && change.at === at).map(change => change.row);
        return [row ? lineOf(columns, row) : line, ...added.map(each => lineOf(columns, each))];
    });
    return out.join('\n');
}
const same = (wanted) => (row) => row === wanted;
function termChanges({ terms }, plan, asOf) {
    const changes = [];
    const homeless = [];
    for (const { verdict, row, was } of plan.terms) {
        if (verdict === 'new') {
            const seat = seatOfOffice(row.office);
            const at = lastPlace(terms, other => other.office === row.office) ??
                lastPlace(terms, other => seatOfOffice(other.office) === seat);
            if (at)
                changes.push({ ...at, row: { ...row, asOf: row.to ? '' : asOf }, isNew: true });
            else
                homeless.push(row);
        }
        else if (verdict !== 'differs' && verdict !== 'vaguer' && (verdict !== 'known' || was.source === row.source))
            changes.push({ ...place(terms, same(was)), row: { ...was, ...row, asOf: row.to ? '' : asOf }, isNew: false });
    }
    return { changes, homeless };
}
/** A person goes where his terms go. Who is known gets the source where it tells all that his row does. */
function peopleChanges({ people }, plan, termsMade) {
    const before = new Map(rowsOf(people).map(row => [row.id, row]));
    return plan.people.flatMap(({ row, isNew, isProved }) => {
        if (!isNew) {
            const at = place(people, other => other.id === row.id);
            const source = before.get(row.id)?.source;
            const mayBe = source === row.source || !source || source === 'unverified';
            return at && isProved && mayBe ? [{ ...at, row, isNew: false }] : [];
        }
        const region = termsMade.find(change => change.row.person === row.id)?.table.region;
        const table = people.find(each => each.region === region) ?? people[0];
        if (!region || !table)
            return [];
        const after = lastPlace([table], other => other.country === row.country)?.at ?? table.rows.at(-1)?.at ?? table.lines.length - 1;
        return [{ table, at: after, row, isNew: true }];
    });
}
/** The files as they are to be, people first; and terms of states that no table has, which are not written. */
export function filesOfClone(clone, plan, asOf) {
    const { changes, homeless } = termChanges(clone, plan, asOf);
    const all = [...peopleChanges(clone, plan, changes), ...changes];
    const files = [...clone.people, ...clone.terms].flatMap(table => {
        const own = all.filter(change => change.table === table);
        return own.length > 0 ? [{ path: table.path, text: textAfter(table, own) }] : [];
    });
    return { files, homeless };
}
