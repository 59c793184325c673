import { finderIn } from '../register/corrections/anchor.js';
import { handOf, nobody } from '../register/corrections/hand.js';
import { pageRulesOf } from '../register/corrections/page-rules.js';
import { settle } from '../register/corrections/settle.js';
import { unique } from '../register/words.js';
import { inBatches, tellingsOfPages } from './accounts.js';
const correctionOf = ({ n, what, data, by, why, at, undone }) => ({
    n,
    deed: { what, ...JSON.parse(data) },
    ...{ by, why, at },
    undone: undone === null ? null : JSON.parse(undone),
});
export async function readCorrections(db, numbers) {
    const all = db.selectFrom('corrections').selectAll().orderBy('n');
    if (!numbers)
        return (await all.execute()).map(correctionOf);
    const found = [];
    for (const some of inBatches(numbers))
        found.push(...(await all.where('n', 'in', some).execute()).map(correctionOf));
    return found.sort((a, b) => a.n - b.n);
}
/** Corrections that change what pages tell before accounts are made of it. */
export async function readPageRules(db) {
    const rows = await db
        .selectFrom('corrections')
        .selectAll()
        .where('what', 'in', ['name', 'not-news'])
        .where('undone', 'is', null)
        .execute();
    return pageRulesOf(rows.map(correctionOf));
}
export const anchorsIn = (deed) => {
    if (deed.what === 'join')
        return [...deed.a, ...deed.b];
    if (deed.what === 'split')
        return [...deed.of, ...deed.from];
    return deed.what === 'set' ? deed.entry : [];
};
const settledOf = ({ correction, state, overruled_by, effect }) => ({
    n: correction,
    state: state,
    overruledBy: overruled_by,
    effect: effect === null ? null : JSON.parse(effect),
});
export const readHolds = async (db) => (await db.selectFrom('correction_holds').selectAll().orderBy('correction').execute()).map(settledOf);
/** What people have laid down, for deriving. */
export async function readHand(db) {
    const said = await db.selectFrom('corrections').selectAll().where('undone', 'is', null).execute();
    return said.length === 0 ? nobody : handOf(said.map(correctionOf), await readHolds(db));
}
export const accountsIn = (effect) => {
    if (effect?.what === 'join')
        return [effect.a, effect.b];
    if (effect?.what === 'split')
        return [...effect.of, ...effect.from];
    return effect?.what === 'set' ? [effect.account] : [];
};
/** All corrections that have to do with these pages, or with the pages of those: no other can contradict them. */
async function reachOf(db, pages) {
    const numbers = new Set();
    const reached = new Set(pages);
    for (let fresh = [...pages]; fresh.length > 0;) {
        const found = [];
        for (const some of inBatches(fresh)) {
            const rows = await db
                .selectFrom('correction_pages')
                .select('correction')
                .distinct()
                .where('page', 'in', some)
                .execute();
            for (const { correction } of rows)
                if (!numbers.has(correction))
                    found.push(correction);
        }
        for (const n of found)
            numbers.add(n);
        fresh = [];
        for (const some of inBatches(found)) {
            const rows = await db
                .selectFrom('correction_pages')
                .select('page')
                .distinct()
                .where('correction', 'in', some)
                .execute();
            for (const { page } of rows)
                if (!reached.has(page))
                    fresh.push(page);
        }
        for (const page of fresh)
            reached.add(page);
    }
    return { numbers: [...numbers], pages: [...reached] };
}
async function writeHolds(db, settled) {
    for (const { n, state, overruledBy, effect } of settled) {
        const row = { state, overruled_by: overruledBy, effect: effect === null ? null : JSON.stringify(effect) };
        await db
            .insertInto('correction_holds')
            .values({ correction: n, ...row })
            .onConflict(oc => oc.column('correction').doUpdateSet(row))
            .execute();
    }
}
const settleOn = (corrections, tellings) => settle(corrections, { find: finderIn(tellings), hasPage: () => true, hasEntity: () => true });
/** Looks anew what all corrections hold to, given all accounts there are. */
export async function reholdAll(db, tellings) {
    const corrections = (await readCorrections(db)).filter(({ deed }) => anchorsIn(deed).length > 0);
    if (corrections.length > 0)
        await writeHolds(db, settleOn(corrections, tellings));
    return readHand(db);
}
/** Looks anew what corrections hold to, once accounts of these pages have come, gone or changed. */
export async function rehold(db, pages) {
    const reach = await reachOf(db, pages);
    if (reach.numbers.length === 0)
        return { joins: [], touched: [] };
    const corrections = await readCorrections(db, reach.numbers);
    const settled = settleOn(corrections, await tellingsOfPages(db, reach.pages));
    const numbers = new Set(reach.numbers);
    const before = (await readHolds(db)).filter(({ n }) => numbers.has(n));
    await writeHolds(db, settled);
    return {
        joins: settled.flatMap(({ effect }) => (effect?.what === 'join' ? [[effect.a, effect.b]] : [])),
        touched: unique([...before, ...settled].flatMap(({ effect }) => accountsIn(effect))),
    };
}
