import { resolve } from 'node:path';
import { needWebAddress } from '../../acquire/web/addresses.js';
import { askOfficeHolders } from '../../acquire/web/office-holders.js';
import { document, table } from '../../knowledge/load.js';
import { sameTime } from '../../knowledge/supplement.js';
import { loadWorld, roleOfOffice, seatOfOffice, worldRows } from '../../knowledge/world.js';
import { IsnadError } from '../../model/errors.js';
import { filesOfClone, openClone, rowsOfClone } from './into.js';
import { knownOf } from './known.js';
import { planOf, stillOpen } from './plan.js';
import { readSupplement, supplementFiles, supplementFolder } from './supplement.js';
import { writeAll } from './tables.js';
const usual = 'https://query.wikidata.org/sparql';
function endpointOf(named) {
    if (named !== undefined)
        return needWebAddress(named, '--endpoint');
    return needWebAddress(process.env.ISNAD_SPARQL || usual, '$ISNAD_SPARQL');
}
function statesOf(named) {
    const { states } = loadWorld();
    const all = [...states.values()].map(({ id }) => id).sort();
    if (named === undefined)
        return all;
    const wanted = [...new Set(named.map(state => state.trim().toUpperCase()).filter(Boolean))];
    const unknown = wanted.filter(state => !states.has(state));
    if (unknown.length === 0 && wanted.length > 0)
        return wanted;
    const what = unknown.length > 0 ? `There is no state ${unknown.join(', ')} in the tables.` : 'No state is named.';
    throw new IsnadError('usage', what, 'Write their ISO codes: EGY,JOR');
}
/** An office of the tables and its item. */
function needOffice(office, item, where) {
    const { roles, states, bodies } = loadWorld();
    const isKnown = roles.has(roleOfOffice(office)) && (states.has(seatOfOffice(office)) || bodies.has(seatOfOffice(office)));
    if (isKnown && /^Q[1-9]\d*$/u.test(item))
        return;
    const advice = 'Write an office of the tables and an item of Wikidata: JOR/foreign-minister=Q…';
    throw new IsnadError('usage', `${where}: “${office}=${item}” is no office with its item.`, advice);
}
/** Offices by their items: those of the table for the states that are asked for, and those that the user names. */
function itemsOf(named, states) {
    const found = new Map();
    const add = (office = '', item = '', where = '') => {
        needOffice(office, item, where);
        found.set(item, office);
    };
    for (const { office, item } of table('world/wikidata'))
        if (states.includes(seatOfOffice(office)))
            add(office, item, 'knowledge/world/wikidata.tsv');
    for (const text of named) {
        const [office, item] = text.split('=', 2);
        add(office, item, '--office');
    }
    return found;
}
const today = () => new Date().toISOString().slice(0, 10);
const byKey = (...columns) => (a, b) => {
    const [x, y] = [a, b].map(row => columns.map(column => row[column] ?? '').join('\t'));
    return x < y ? -1 : x > y ? 1 : 0;
};
/** The supplement as it is to be: of the offices that were told of what is told now, of all others what was there. */
function supplementAfter(plan, before, asOf) {
    const told = new Set(plan.terms.map(({ row }) => row.office));
    // What the tables have from another source stays theirs.
    const sure = plan.terms.filter(({ verdict, row, was }) => verdict !== 'vaguer' && (verdict !== 'known' || was.source === row.source));
    const isTold = (old) => plan.terms.some(({ row }) => row.office === old.office && row.person === old.person && sameTime(row, old));
    const terms = [
        ...before.terms.filter(row => !told.has(row.office)),
        ...sure.map(({ row }) => ({ ...row, asOf: row.to ? '' : asOf })),
    ].sort(byKey('office', 'from', 'person'));
    const now = new Map(plan.people.map(({ row }) => [row.id, row]));
    const needed = new Set(terms.map(row => row.person));
    const people = [...before.people.filter(row => !now.has(row.id)), ...now.values()].filter(row => needed.has(row.id));
    return {
        after: { people: people.sort(byKey('id')), terms },
        dropped: before.terms.filter(row => told.has(row.office) && !isTold(row)),
    };
}
function cloneTarget(into) {
    const folder = resolve(into);
    const clone = openClone(folder);
    return {
        folder,
        rows: rowsOfClone(clone),
        files: (plan, asOf) => ({ ...filesOfClone(clone, plan, asOf), dropped: [] }),
    };
}
function supplementTarget() {
    const folder = supplementFolder();
    const before = readSupplement(folder);
    return {
        folder,
        rows: worldRows(before),
        files(plan, asOf, endpoint) {
            const { after, dropped } = supplementAfter(plan, before ?? { people: [], terms: [] }, asOf);
            const note = `Written by \`isnad world update\` on ${asOf} from ${endpoint}. Remove both files to be without them.`;
            return { files: plan.terms.length > 0 ? supplementFiles(folder, after, note) : [], dropped, homeless: [] };
        },
    };
}
const homelessWhy = 'no table has a term of this state: add its first by hand';
/**
 * Asks Wikidata who heads states and governments, and takes what is certain into the user's supplement or into the tables of a
 * clone. Whatever fails before all is known and checked leaves every file as it was.
 */
export async function updateWorld(options) {
    const endpoint = endpointOf(options.endpoint);
    const states = statesOf(options.states);
    const byItem = itemsOf(options.offices ?? [], states);
    const target = options.into === undefined ? supplementTarget() : cloneTarget(options.into);
    const answer = await askOfficeHolders({ endpoint, ...options.service }, states, [...byItem.keys()]);
    const known = knownOf(target.rows);
    const several = new Set(document('world/several').roles);
    const offices = { roles: loadWorld().roles, byItem, several };
    const plan = planOf(answer, known, offices);
    const asOf = today();
    const { files, dropped, homeless } = target.files(plan, asOf, endpoint.href);
    if (!options.dryRun)
        writeAll(files);
    const toldOf = new Set(answer.held.map(({ of }) => of));
    const names = new Map([...known.people, ...plan.people.map(({ row }) => [row.id, row])]);
    const left = homeless.map(({ office, person }) => ({ what: `${office}: ${person}`, why: homelessWhy }));
    return {
        ...plan,
        leftOut: [...plan.leftOut, ...left],
        terms: plan.terms.filter(({ row }) => !homeless.includes(row)),
        endpoint: endpoint.href,
        asOf,
        states: states.length,
        told: answer.held.length,
        silent: states.filter(state => !toldOf.has(state)),
        dropped,
        open: options.into === undefined ? [] : stillOpen(plan, known, several),
        folder: target.folder,
        into: options.into !== undefined,
        files: files.map(({ path }) => path),
        dryRun: options.dryRun === true,
        nameOf: id => ({ ar: names.get(id)?.ar?.split('|')[0] ?? '', en: names.get(id)?.en ?? id }),
    };
}
