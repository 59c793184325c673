import { IsnadError } from '../../model/errors.js';
import { unique } from '../../register/words.js';
import { byIds, entitiesIn, findEntry } from '../entries.js';
import { needPage } from '../pages-named.js';
import { withRegister } from '../register.js';
import { entityOfTables } from '../table-entity.js';
import { lettingGo } from './letting-go.js';
import { named, namedInRegister } from './named.js';
import { saidBy } from './saying.js';
import { fieldNamed, fieldValue } from './value.js';
const nothing = (text, advice) => new IsnadError('correct/nothing-to-do', text, advice);
const short = ({ id }) => id.slice('entry:'.length);
const anchorsOf = (store, accounts) => store.anchors(accounts.map(({ id }) => id));
async function joining(store, a, b) {
    const [x, y] = [await findEntry(store, a), await findEntry(store, b)];
    if (x.id === y.id)
        throw nothing(`${a} and ${b} are one entry already: ${short(x)}`, 'See it: isnad show with either id.');
    return { what: 'join', a: await anchorsOf(store, x.accounts), b: await anchorsOf(store, y.accounts) };
}
function accountNamed(entry, wanted) {
    const found = /^\d+$/u.test(wanted)
        ? entry.accounts[Number(wanted) - 1]
        : entry.accounts.find(({ id }) => id === wanted);
    if (found)
        return found;
    throw new IsnadError('correct/no-such-account', `The entry ${short(entry)} has no account ${wanted}.`, `It has ${entry.accounts.length}; name them by their numbers, from 1.`);
}
async function splitting(store, wanted, accounts) {
    const entry = await findEntry(store, wanted);
    const of = new Set(accounts.map(each => accountNamed(entry, each)));
    const from = entry.accounts.filter(account => !of.has(account));
    if (from.length === 0)
        throw nothing(`${short(entry)} has no other account than ${entry.accounts.length === 1 ? 'this one' : 'these'}.`, 'Name those that tell another occurrence than the rest.');
    return { what: 'split', of: await anchorsOf(store, [...of]), from: await anchorsOf(store, from) };
}
async function setting(store, wanted) {
    const field = fieldNamed(wanted.field);
    const entry = await findEntry(store, wanted.entry);
    const value = fieldValue(field, wanted.values, entry, await store.entities());
    const before = (entry.corrections ?? []).find(each => each.field === field);
    if (before && JSON.stringify(before.value) === JSON.stringify(value))
        throw nothing(`Correction ${before.n} sets it so already.`, 'See all: isnad correct list');
    return { what: 'set', entry: await anchorsOf(store, entry.accounts), field, value };
}
async function naming(store, who, as) {
    const entities = await store.entities();
    const from = namedInRegister(who, entities);
    const to = named(as, entities);
    if (from.id === to.id)
        throw nothing(`${who} and ${as} are one already: ${to.id}`, 'See him: isnad who');
    if (from.kind !== to.kind)
        throw new IsnadError('correct/bad-value', `${from.id} is a ${from.kind}, ${to.id} a ${to.kind}.`, 'Name two of one kind.');
    return { what: 'name', from, to };
}
async function leavingOut(store, wanted) {
    const { id, source } = await needPage(store, wanted);
    const said = await store.corrections();
    const before = said.find(({ deed, undone }) => undone === null && deed.what === 'not-news' && deed.page === id);
    if (before)
        throw nothing(`Correction ${before.n} says so already.`, 'See all: isnad correct list');
    return { what: 'not-news', page: id, source };
}
function deedOf(store, wanted) {
    if (wanted.what === 'join')
        return joining(store, wanted.a, wanted.b);
    if (wanted.what === 'split')
        return splitting(store, wanted.entry, wanted.accounts);
    if (wanted.what === 'set')
        return setting(store, wanted);
    return wanted.what === 'name' ? naming(store, wanted.who, wanted.as) : leavingOut(store, wanted.page);
}
/** Whom a deed is about, also where no page names them. */
function entitiesOf(deed) {
    if (deed.what === 'name')
        return [deed.from, deed.to];
    if (deed.what !== 'set')
        return [];
    return [deed.value].flat().flatMap(id => (typeof id === 'string' ? (entityOfTables(id) ?? []) : []));
}
async function withNames(store, corrections) {
    const deeds = corrections.map(({ deed }) => deed);
    return { corrections, entities: new Map([...byIds(deeds.flatMap(entitiesOf)), ...(await entitiesIn(store, deeds))]) };
}
const numbered = async (store, n) => (await store.corrections()).filter(each => each.n === n);
/** Corrects the register; what was said, with what has become of it. */
export async function correctIn(store, wanted, saying) {
    const n = await store.correct(await deedOf(store, wanted), saidBy(saying));
    return withNames(store, await numbered(store, n));
}
/** Wrong use is told before a register is opened. */
export async function correct(wanted, { register, ...saying } = {}) {
    saidBy(saying);
    return withRegister(register, { create: false }, store => correctIn(store, wanted, saying));
}
const noSuch = (wanted) => new IsnadError('correct/no-such-correction', `There is no correction ${wanted}.`, 'See all: isnad correct list');
/** Takes a correction back; what has become of it, and of those that have lost their hold with it. */
export async function undoIn(store, wanted, saying) {
    const said = saidBy(saying);
    const n = /^\d{1,9}$/u.test(wanted) ? Number(wanted) : 0;
    const [before] = await numbered(store, n);
    if (!before)
        throw noSuch(wanted);
    if (before.undone)
        throw nothing(`Correction ${n} was undone by ${before.undone.by} on ${before.undone.at.slice(0, 10)}.`, 'To have it again, correct again.');
    const letGo = await lettingGo(store, async () => {
        await store.undo(n, said);
    });
    const after = await store.corrections();
    return withNames(store, unique([n, ...letGo]).flatMap(each => after.find(one => one.n === each) ?? []));
}
export async function undo(wanted, { register, ...saying } = {}) {
    saidBy(saying);
    return withRegister(register, { create: false }, store => undoIn(store, wanted, saying));
}
/** All corrections, the undone ones too, in the order in which they were made. */
export const correctionsIn = async (store) => withNames(store, await store.corrections());
export const corrections = (register) => withRegister(register, { create: false }, correctionsIn);
