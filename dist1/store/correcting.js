import { anchorOf } from '../register/corrections/anchor.js';
import { tellingsUnder } from '../register/corrections/page-rules.js';
import { settle } from '../register/corrections/settle.js';
import { unique } from '../register/words.js';
import { inBatches, withQuotes } from './accounts.js';
import { registerInto, staleAccounts, tieAccounts, unregister } from './derive.js';
import { accountsIn, anchorsIn, readCorrections, readHolds, readPageRules, rehold } from './hold.js';
import { readReading } from './readings.js';
// What people say is written down, and what it touches is derived anew.
/** Registers the accounts of a page as people have corrected them; corrections find their accounts again. */
export async function registerPage(db, page, tellings) {
    await registerInto(db, tellings);
    await holdAgain(db, [page]);
}
/** Corrections look for their accounts once those of these pages have come, gone or changed. */
export async function holdAgain(db, pages) {
    const { joins, touched } = await rehold(db, pages);
    await staleAccounts(db, touched);
    for (const pair of joins)
        await tieAccounts(db, pair);
}
async function registerAnew(db, pages) {
    const rules = await readPageRules(db);
    for (const page of pages) {
        const reading = await readReading(db, page);
        if (!reading)
            continue;
        await unregister(db, page);
        await registerPage(db, page, tellingsUnder(rules, reading));
        await db
            .insertInto('unsearched')
            .values({ page })
            .onConflict(oc => oc.doNothing())
            .execute();
    }
}
async function pagesNaming(db, entity) {
    const rows = await db
        .selectFrom('page_entities')
        .select('page')
        .where('entity', '=', entity)
        .orderBy('page')
        .execute();
    return rows.map(({ page }) => page);
}
/** Makes the register heed a correction, or forget it. */
async function apply(db, deed) {
    if (deed.what === 'name')
        await registerAnew(db, await pagesNaming(db, deed.from.id));
    else if (deed.what === 'not-news')
        await registerAnew(db, [deed.page]);
    else
        await holdAgain(db, unique(anchorsIn(deed).map(({ page }) => page)));
}
export async function writeCorrection(db, deed, said) {
    const last = await db
        .selectFrom('corrections')
        .select(eb => eb.fn.max('n').as('n'))
        .executeTakeFirstOrThrow();
    const n = Number(last.n ?? 0) + 1;
    const { what, ...rest } = deed;
    await db
        .insertInto('corrections')
        .values({ n, what, data: JSON.stringify(rest), by: said.by, why: said.why, at: said.at, undone: null })
        .execute();
    const pages = unique(anchorsIn(deed).map(({ page }) => page)).map(page => ({ correction: n, page }));
    for (const some of inBatches(pages))
        await db.insertInto('correction_pages').values(some).execute();
    await apply(db, deed);
    return n;
}
/** Takes a correction back; false where there is none of this number, or where it is undone already. */
export async function writeUndone(db, n, said) {
    const [correction] = await readCorrections(db, [n]);
    if (!correction || correction.undone)
        return false;
    await db
        .updateTable('corrections')
        .set({ undone: JSON.stringify(said) })
        .where('n', '=', n)
        .execute();
    await apply(db, correction.deed);
    return true;
}
/** The anchors of accounts, in their order; of one that is not there none. */
export async function readAnchors(db, accounts) {
    const found = new Map();
    for (const some of inBatches(accounts)) {
        const rows = await db.selectFrom('accounts').select(['id', 'data', 'quotes']).where('id', 'in', some).execute();
        for (const { id, data, quotes } of rows)
            found.set(id, anchorOf(withQuotes(data, quotes)));
    }
    return accounts.flatMap(id => found.get(id) ?? []);
}
const isThere = async (db, page) => (await db.selectFrom('pages').select('id').where('id', '=', page).executeTakeFirst()) !== undefined;
/** Who and what the corrections of pages hold to. */
async function settledOnPages(db, corrections) {
    const [entities, pages] = [new Set(), new Set()];
    for (const { deed } of corrections) {
        if (deed.what === 'name' && (await pagesNaming(db, deed.from.id)).length > 0)
            entities.add(deed.from.id);
        if (deed.what === 'not-news' && (await isThere(db, deed.page)))
            pages.add(deed.page);
    }
    return settle(corrections, { find: () => null, hasPage: id => pages.has(id), hasEntity: id => entities.has(id) });
}
async function settingsIn(db, holds) {
    const settings = [];
    for (const { n, effect } of holds) {
        if (effect?.what !== 'set')
            continue;
        const [entry, ...others] = await entriesOf(db, [effect.account, ...(effect.together ?? [])]);
        if (entry !== undefined)
            settings.push({ n, of: others.length > 0 ? null : `${entry} ${effect.field}` });
    }
    return settings;
}
/** Of several that set one field of one entry the last counts. */
function withSettings(holds, settings) {
    const own = new Map(settings.map(({ n, of }) => [n, of]));
    const last = new Map(settings.map(({ n, of }) => [of, n]));
    return holds.map(each => {
        const of = own.get(each.n);
        if (of === undefined)
            return each;
        if (of === null)
            return { ...each, state: 'without-hold', effect: null };
        const by = last.get(of);
        return by === each.n ? each : { ...each, state: 'overruled', overruledBy: by };
    });
}
/** All corrections, each with what has become of it and the entries that it is about. */
export async function listCorrections(db) {
    const corrections = await readCorrections(db);
    const ofPages = corrections.filter(({ deed }) => deed.what === 'name' || deed.what === 'not-news');
    const holds = await readHolds(db);
    const ofEntries = withSettings(holds, await settingsIn(db, holds));
    const states = new Map([...ofEntries, ...(await settledOnPages(db, ofPages))].map(each => [each.n, each]));
    const out = [];
    for (const correction of corrections) {
        const { n } = correction;
        const settled = states.get(n) ?? { n, state: 'without-hold', overruledBy: null, effect: null };
        out.push({ ...correction, ...settled, entries: await entriesOf(db, accountsIn(settled.effect)) });
    }
    return out;
}
async function entriesOf(db, accounts) {
    const found = [];
    for (const some of inBatches(accounts)) {
        const rows = await db.selectFrom('entry_accounts').select('entry').where('account', 'in', some).execute();
        for (const { entry } of rows)
            found.push(entry);
    }
    return unique(found).sort();
}
