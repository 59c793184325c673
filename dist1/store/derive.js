import { changesBetween } from '../register/history/changes.js';
import { allowedDays } from '../register/occurrence/barriers.js';
import { saidBy } from '../register/occurrence/bunches.js';
import { areLinked, keysOf, mayBeLinked, window } from '../register/occurrence/cluster.js';
import { registerTellings } from '../register/register.js';
import { byText, unique } from '../register/words.js';
import { batch, componentsOf, inBatches, storiesOf, tellingsOfComponent } from './accounts.js';
import { daysOfEntry, foundBy, writeFoundBy } from './entry-rows.js';
import { anchorIds, writeChanges, writeIds } from './history.js';
import { readHand, reholdAll } from './hold.js';
/** The index rows of accounts of the same participants on days that may be the same, in as many questions as their keys take. */
function rowsFor(db, telling) {
    const { from, to } = window(telling);
    return inBatches(keysOf(telling).sought).map(keys => {
        let query = db.selectFrom('account_keys').where('key', 'in', keys);
        if (to !== null)
            query = query.where(eb => eb.or([eb('not_before', 'is', null), eb('not_before', '<=', to)]));
        if (from !== null)
            query = query.where(eb => eb.or([eb('not_after', 'is', null), eb('not_after', '>=', from)]));
        return query;
    });
}
/** Accounts that may be of the same occurrence: of those of one component that say the same, one. */
async function candidates(db, telling, own) {
    const found = new Map();
    for (const query of rowsFor(db, telling)) {
        const rows = await query
            .where('component', '!=', own)
            .select(eb => ['component', 'said', eb.fn.min('account').as('account'), eb.fn.max('account').as('last')])
            .groupBy(['component', 'said'])
            .execute();
        for (const row of rows) {
            const id = `${row.component} ${row.said}`;
            const { account, last } = found.get(id) ?? row;
            found.set(id, {
                ...row,
                account: account < row.account ? account : row.account,
                last: last > row.last ? last : row.last,
            });
        }
    }
    return [...found.values()];
}
async function candidatesIn(db, telling, { component, said, account }) {
    const found = [];
    for (const query of rowsFor(db, telling)) {
        const rows = await query
            .where('component', '=', component)
            .where('said', '=', said)
            .where('account', '!=', account)
            .select('account')
            .distinct()
            .execute();
        found.push(...rows.map(row => row.account));
    }
    return unique(found).sort(byText);
}
async function knownWith(db, ids) {
    const known = [];
    for (const some of inBatches(ids)) {
        const rows = await db
            .selectFrom('accounts')
            .select(['data', 'story', 'component'])
            .where('id', 'in', some)
            .execute();
        for (const { data, story, component } of rows)
            known.push({ told: JSON.parse(data), story, component });
    }
    return known;
}
/** Those of the accounts that are worth comparing with the new one. Stories, which are long, are read for these alone. */
async function comparable(db, telling, ids) {
    const known = (await knownWith(db, ids)).filter(({ told }) => mayBeLinked(telling, told));
    const stories = await storiesOf(db, known.map(({ story }) => story));
    return new Map(known.map(({ told, story, component }) => [
        told.account.id,
        { telling: { ...told, story: stories.get(story) }, component },
    ]));
}
/** How many accounts that say the same are looked at together; most often the first of them decides. */
const handful = 16;
async function isLinkedIn(db, telling, touching) {
    if (touching.account === touching.last)
        return false;
    const ids = await candidatesIn(db, telling, touching);
    for (let i = 0; i < ids.length; i += handful) {
        const some = await comparable(db, telling, ids.slice(i, i + handful));
        if ([...some.values()].some(other => areLinked(telling, other.telling)))
            return true;
    }
    return false;
}
/** The components that a new account touches: one link is enough for each. */
async function componentsTouched(db, telling, own) {
    const found = await candidates(db, telling, own);
    const firsts = await comparable(db, telling, found.map(({ account }) => account));
    const touched = new Set();
    for (const { telling: other, component } of firsts.values())
        if (!touched.has(component) && areLinked(telling, other))
            touched.add(component);
    for (const each of found) {
        if (touched.has(each.component) || !firsts.has(each.account))
            continue;
        if (await isLinkedIn(db, telling, each))
            touched.add(each.component);
    }
    return [...touched];
}
async function insertAccounts(db, tellings, labelOf) {
    const stories = new Map(tellings.map(({ story }) => [story.id, story]));
    const storyRows = [...stories.values()].map(story => ({
        id: story.id,
        page: story.page,
        data: JSON.stringify(story),
    }));
    for (const rows of inBatches(storyRows))
        await db.insertInto('stories').values(rows).execute();
    const accountRows = tellings.map(({ story, ...rest }) => {
        const stored = { ...rest, account: { ...rest.account, quotes: [] } };
        const { id, quotes } = rest.account;
        return {
            id,
            page: story.page,
            story: story.id,
            component: labelOf(id),
            data: JSON.stringify(stored),
            quotes: JSON.stringify(quotes),
        };
    });
    for (const rows of inBatches(accountRows))
        await db.insertInto('accounts').values(rows).execute();
    const keyRows = tellings.flatMap(telling => {
        const { from, to } = allowedDays(telling);
        const { id: account } = telling.account;
        const component = labelOf(account);
        const said = saidBy(telling);
        return keysOf(telling).posted.map(key => ({ account, key, component, said, not_before: from, not_after: to }));
    });
    for (const rows of inBatches(keyRows))
        await db.insertInto('account_keys').values(rows).execute();
}
async function dropEntries(db, ids) {
    for (const some of inBatches(ids)) {
        await db.deleteFrom('entry_accounts').where('entry', 'in', some).execute();
        for (const table of foundBy)
            await db.deleteFrom(table).where('entry', 'in', some).execute();
        await db.deleteFrom('entries').where('id', 'in', some).execute();
    }
}
async function writeEntries(db, made) {
    const entryRows = made.map(({ entry, component, data }) => ({
        id: entry.id,
        component,
        type: entry.type,
        kind: entry.kind,
        status: entry.status,
        data,
        ...daysOfEntry(entry),
    }));
    for (const rows of inBatches(entryRows))
        await db.insertInto('entries').values(rows).execute();
    const entries = made.map(({ entry }) => entry);
    const accountRows = entries.flatMap(entry => entry.accounts.map(account => ({ account: account.id, entry: entry.id })));
    for (const rows of inBatches(accountRows))
        await db.insertInto('entry_accounts').values(rows).execute();
    await writeFoundBy(db, entries);
}
async function markStale(db, components) {
    for (const some of inBatches(unique(components))) {
        const rows = some.map(component => ({ component }));
        await db
            .insertInto('stale')
            .values(rows)
            .onConflict(oc => oc.doNothing())
            .execute();
    }
}
/** The largest of several components first, so that few accounts change theirs. */
async function bySize(db, components, fresh) {
    const [one, another] = components;
    if (one === undefined || another === undefined)
        return [...components];
    // What was made for a new account has no other: there is nothing to count.
    if (components.length === 2 && components.includes(fresh))
        return one === fresh ? [another, one] : [one, another];
    const sizes = [];
    for (const some of inBatches(components))
        sizes.push(...(await db
            .selectFrom('accounts')
            .select(eb => ['component', eb.fn.countAll().as('size')])
            .where('component', 'in', some)
            .groupBy('component')
            .execute()));
    return sizes
        .sort((x, y) => Number(y.size) - Number(x.size) || (x.component < y.component ? -1 : 1))
        .map(({ component }) => component);
}
/** Makes several components one, under the name of the largest. */
async function merge(db, components, fresh) {
    const [kept, ...others] = await bySize(db, components, fresh);
    if (kept === undefined)
        return;
    for (const some of inBatches(others)) {
        const set = { component: kept };
        await db.updateTable('accounts').set(set).where('component', 'in', some).execute();
        await db.updateTable('account_keys').set(set).where('component', 'in', some).execute();
        await db.updateTable('entries').set(set).where('component', 'in', some).execute();
    }
    await markStale(db, [kept]);
}
async function componentOf(db, account) {
    const row = await db.selectFrom('accounts').select('component').where('id', '=', account).executeTakeFirst();
    return row?.component ?? null;
}
/** Registers new accounts: what they touch will be derived anew, the rest stays as it is. */
export async function registerInto(db, tellings) {
    await insertAccounts(db, tellings, id => id);
    for (const telling of tellings) {
        const own = (await componentOf(db, telling.account.id));
        const before = telling.follows === null ? null : await componentOf(db, telling.follows);
        const touched = await componentsTouched(db, telling, own);
        await merge(db, unique([own, ...touched, ...(before === null ? [] : [before])]), telling.account.id);
    }
}
/** Accounts that people have joined are derived together. */
export async function tieAccounts(db, accounts) {
    await merge(db, await componentsOf(db, accounts), '');
}
/** What these accounts make will be derived anew. */
export const staleAccounts = async (db, accounts) => markStale(db, await componentsOf(db, accounts));
/** Takes the accounts of a page out; what they were part of will be derived anew. */
export async function unregister(db, page) {
    const rows = await db.selectFrom('accounts').select('component').distinct().where('page', '=', page).execute();
    await markStale(db, rows.map(({ component }) => component));
    await anchorIds(db, page);
    const own = db.selectFrom('accounts').select('id').where('page', '=', page);
    await db.deleteFrom('account_keys').where('account', 'in', own).execute();
    await db.deleteFrom('accounts').where('page', '=', page).execute();
    await db.deleteFrom('stories').where('page', '=', page).execute();
}
async function rename(db, accounts, component) {
    for (const some of inBatches(accounts)) {
        await db.updateTable('accounts').set({ component }).where('id', 'in', some).execute();
        await db.updateTable('account_keys').set({ component }).where('account', 'in', some).execute();
    }
}
/** Where the accounts of a component are tied together no longer, its parts go their own ways. */
async function deriveOne(db, component, hand) {
    const [made, parted] = [[], []];
    const parts = registerTellings(await tellingsOfComponent(db, component), hand);
    for (const [i, { tellings, entries }] of parts.entries()) {
        const accounts = tellings.map(telling => telling.account.id);
        const name = i === 0 ? component : accounts[0];
        if (i > 0)
            parted.push({ accounts, name });
        for (const entry of entries)
            made.push({ entry, component: name, data: JSON.stringify(entry) });
    }
    return { made, parted };
}
/** Entries of these components, and those whose ids are to be given anew: their accounts have changed hands. */
async function keptEntries(db, components, made) {
    const kept = new Map();
    const keep = (rows) => {
        for (const { id, component, data } of rows)
            kept.set(id, { component, data });
    };
    const entries = db.selectFrom('entries').select(['id', 'component', 'data']);
    for (const some of inBatches(components))
        keep(await entries.where('component', 'in', some).execute());
    const ids = made.map(({ entry }) => entry.id).filter(id => !kept.has(id));
    for (const some of inBatches(ids))
        keep(await entries.where('id', 'in', some).execute());
    return kept;
}
const parsed = (data) => JSON.parse(data);
/** Puts entries in the place of what was derived before; what is as it was stays untouched. History tells the rest. */
async function replaceEntries(db, before, made, occasion) {
    const isSame = ({ entry, data }) => before.get(entry.id)?.data === data;
    const [same, fresh] = [made.filter(isSame), made.filter(each => !isSame(each))];
    const stays = new Set(same.map(({ entry }) => entry.id));
    const gone = [...before].filter(([id]) => !stays.has(id));
    await dropEntries(db, gone.map(([id]) => id));
    for (const { entry, component } of same)
        if (before.get(entry.id).component !== component)
            await db.updateTable('entries').set({ component }).where('id', '=', entry.id).execute();
    // An account that was read anew may still be counted with an entry that is to be derived later.
    for (const some of inBatches(fresh.flatMap(({ entry }) => entry.accounts.map(({ id }) => id))))
        await db.deleteFrom('entry_accounts').where('account', 'in', some).execute();
    await writeEntries(db, fresh);
    const changes = changesBetween(gone.map(([, { data }]) => parsed(data)), fresh.map(({ entry }) => entry));
    const ids = fresh.map(({ entry }) => ({ id: entry.id, account: entry.accounts[0].id }));
    await writeIds(db, ids, changes.heirs);
    await writeChanges(db, changes, occasion);
}
export const isStale = async (db) => (await db.selectFrom('stale').select('component').limit(1).executeTakeFirst()) !== undefined;
/** Derives some of the stale components anew, in a transaction of moderate size. */
export async function settleSome(db, occasion) {
    const rows = await db.selectFrom('stale').select('component').orderBy('component').limit(batch).execute();
    const components = rows.map(({ component }) => component);
    if (components.length === 0)
        return;
    const hand = await readHand(db);
    const derived = [];
    for (const component of components)
        derived.push(await deriveOne(db, component, hand));
    // Only now: a name may be that of another component, which would then be derived with what has just been parted.
    for (const { accounts, name } of derived.flatMap(({ parted }) => parted))
        await rename(db, accounts, name);
    const made = derived.flatMap(each => each.made);
    await replaceEntries(db, await keptEntries(db, components, made), made, occasion);
    await db.deleteFrom('stale').where('component', 'in', components).execute();
}
/** What deriving would make of the stale components, for a register that cannot be written now. */
export async function staleEntries(db) {
    const rows = await db.selectFrom('stale').select('component').orderBy('component').execute();
    const hand = await readHand(db);
    const entries = [];
    for (const { component } of rows)
        for (const part of registerTellings(await tellingsOfComponent(db, component), hand))
            entries.push(...part.entries);
    return entries;
}
/** Derives every entry anew from all accounts there are. */
export async function registerAll(db, tellings, occasion) {
    for (const table of ['account_keys', 'accounts', 'stories', 'stale'])
        await db.deleteFrom(table).execute();
    const hand = await reholdAll(db, tellings);
    const parts = registerTellings(tellings, hand);
    const names = new Map(parts.flatMap(part => part.tellings.map(({ account }) => [account.id, part.tellings[0].account.id])));
    await insertAccounts(db, tellings, id => names.get(id));
    const before = await db.selectFrom('entries').select(['id', 'component', 'data']).execute();
    const made = parts.flatMap(({ tellings: [first], entries }) => entries.map((entry) => ({ entry, component: first.account.id, data: JSON.stringify(entry) })));
    await replaceEntries(db, new Map(before.map(({ id, ...rest }) => [id, rest])), made, occasion);
}
