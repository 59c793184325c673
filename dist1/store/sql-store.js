import { sql } from 'kysely';
import { IsnadError } from '../model/errors.js';
import { prepare, readingOf, takenIn, takenUnder } from '../register/prepared.js';
import { replaces } from '../register/register.js';
import { stateOf } from '../register/search/documents.js';
import { placeOf, timeline } from '../register/timeline/timeline.js';
import { checkRegister } from './check.js';
import { copiesOf, sketchCheck } from './copies.js';
import { holdAgain, listCorrections, readAnchors, registerPage, writeCorrection, writeUndone } from './correcting.js';
import { coverageOf } from './coverage.js';
import { isStale, registerAll, settleSome, staleEntries, unregister } from './derive.js';
import { actingFor, allEntities, entitiesBeginning, entitiesById, entitiesWithWords } from './entities.js';
import { countFitting, entriesOfPage, idsBeginning, originsIn, outletsIn, outlinesOf, pageOfEntries, settledEntries, tallyOf, tellingLength, } from './entry-queries.js';
import { changesAfter, formerIds, historyOf, lastNumber, latelyChanged, pagesOfChange, sourcesOf, whereIs, writeGone, } from './history.js';
import { readCorrections, readPageRules } from './hold.js';
import { dropLease, takeLease } from './lease.js';
import { readNote, writeNote } from './notes.js';
import { countNaming, dropReading, eachReading, pagesNamed, readByOthers, readingsNaming, readKnown, readReading, writeReading, } from './readings.js';
import { findWords, wordCheck } from './search.js';
import { isUnsearched, pagesWaiting, takeAllOut, takeIn, takeInSome, takeOut } from './taking-in.js';
import { together } from './together.js';
import { countOpen, readFeed, readFetched, readOpen, readVisit, writeFeedFailed, writeFetched, writePolled, writeQuarantine, writeVisited, } from './visits.js';
/** Puts a reading in the place of the one that is kept, if there is one. */
async function putReading(db, index, given, reader, known) {
    const page = given.page.id;
    if (known) {
        await unregister(db, page);
        await dropReading(db, page);
    }
    await writeReading(db, given, reader);
    const taken = takenUnder(await readPageRules(db), given);
    await registerPage(db, page, taken.tellings);
    await takeIn(db, index, taken);
}
async function addReading(db, index, given, reader) {
    const page = given.page.id;
    const known = await readReading(db, page);
    const reading = known && readingOf(given);
    if (reading && !replaces(reading, known)) {
        if (JSON.stringify(reading) === JSON.stringify(known))
            await db.updateTable('readings').set({ reader }).where('page', '=', page).execute();
        return { page, outcome: 'same' };
    }
    await putReading(db, index, given, reader, known !== null);
    await db.deleteFrom('quarantine').where('source', '=', given.page.source).execute();
    return { page, outcome: known ? 'replaced' : 'added' };
}
/** To bring a transaction to the disk takes longer than to register a page: pages that come at once go together. */
const mostAtOnce = 64;
async function addOne(db, index, { given, reader, visit }) {
    const added = await addReading(db, index, given, reader);
    if (visit)
        await writeVisited(db, visit);
    return added;
}
/** What a page tells when it is read anew, whoever read it before. */
async function replaceReading(db, index, reading, reader) {
    const page = reading.page.id;
    const known = await readReading(db, page);
    if (known && JSON.stringify(reading) === JSON.stringify(known)) {
        await db.updateTable('readings').set({ reader }).where('page', '=', page).execute();
        return { page, outcome: 'same' };
    }
    await putReading(db, index, prepare(reading), reader, known !== null);
    return { page, outcome: known ? 'replaced' : 'added' };
}
async function removePage(db, index, page, now) {
    const known = await db.selectFrom('pages').select('id').where('id', '=', page).executeTakeFirst();
    if (!known)
        return false;
    await writeGone(db, page, now);
    await unregister(db, page);
    await takeOut(db, index, page);
    await dropReading(db, page);
    await holdAgain(db, [page]);
    return true;
}
async function rebuildAll(db, index, occasion) {
    const rules = await readPageRules(db);
    const tellings = [];
    await takeAllOut(db, index);
    for await (const reading of eachReading(db)) {
        const taken = takenIn(reading, rules);
        tellings.push(...taken.tellings);
        await takeIn(db, index, taken);
    }
    await registerAll(db, tellings, occasion);
}
const countOf = async (db, table) => Number((await db.selectFrom(table).select(sql `count(*)`.as('n')).executeTakeFirstOrThrow()).n);
async function countAll(db) {
    return {
        pages: await countOf(db, 'pages'),
        accounts: await countOf(db, 'accounts'),
        entries: (await isStale(db)) ? (await allEntries(db)).length : await countOf(db, 'entries'),
        quarantined: await countOf(db, 'quarantine'),
    };
}
/** Entries as they are stored, and as they follow from the accounts where deriving is still to be done. */
async function allEntries(db) {
    const rows = await settledEntries(db).select('data').execute();
    const entries = [...rows.map(row => JSON.parse(row.data)), ...(await staleEntries(db))];
    return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}
async function findEntry(db, id) {
    const row = await settledEntries(db).select('data').where('entries.id', '=', id).executeTakeFirst();
    if (row)
        return JSON.parse(row.data);
    return (await staleEntries(db)).find(entry => entry.id === id) ?? null;
}
/** Where something is still to be derived that cannot be written now, all of it is looked through. */
async function findPage(db, filter, part) {
    if (!(await isStale(db)))
        return pageOfEntries(db, filter, part);
    const entries = timeline(await allEntries(db), await withActing(db, filter), part.newest);
    const { after, limit } = part;
    const from = after === null ? 0 : entries.findIndex(({ id }) => id === after.id) + 1;
    const shown = entries.slice(from, limit === null ? undefined : from + limit);
    const last = from + shown.length < entries.length ? shown.at(-1) : undefined;
    return { entries: shown, next: last ? { ...placeOf(last), id: last.id } : null };
}
const findCount = async (db, filter) => (await isStale(db)) ? timeline(await allEntries(db), await withActing(db, filter)).length : countFitting(db, filter);
/** Names with everyone who acts for a state in the place of the state. */
async function withActing(db, { with: names, ...filter }) {
    if (!names)
        return filter;
    const wide = [];
    for (const ids of names) {
        const acting = [];
        for (const id of ids) {
            const state = stateOf(id);
            if (state !== null)
                acting.push(...(await actingFor(db, state)).map(each => each.id));
        }
        wide.push([...ids, ...acting]);
    }
    return { ...filter, with: wide };
}
async function checkAll(engine) {
    const { db, index } = engine;
    const files = (await engine.integrity()).map((text) => ({ code: 'file', id: '', text }));
    const waiting = await pagesWaiting(db);
    const checks = [await wordCheck(db, index, waiting), sketchCheck(db, waiting)];
    const found = await checkRegister(eachReading(db), await allEntries(db), await readCorrections(db), checks);
    return { ...(await countAll(db)), ...found, problems: [...files, ...found.problems] };
}
/** Errors of a register that can still be read. */
const unwritable = new Set(['register/no-space', 'register/read-only', 'register/busy']);
/** A register over an engine. Errors of the engine come out as errors of Isnad. `now` tells the time, for the history. */
export function sqlStore(engine, now) {
    const { db, index } = engine;
    const guard = async (work) => {
        try {
            return await work();
        }
        catch (cause) {
            throw cause instanceof IsnadError ? cause : engine.errorOf(cause);
        }
    };
    const guarded = async function* (items) {
        try {
            yield* items;
        }
        catch (cause) {
            throw engine.errorOf(cause);
        }
    };
    const write = (work) => guard(() => engine.transact(work));
    const settleAll = async () => {
        while (await isStale(db))
            await engine.transact(tx => settleSome(tx, { now: now(), cause: null }));
    };
    /** Does what is its own cause: what is to be derived besides is derived before, so that history tells them apart. */
    const alone = (work) => guard(async () => {
        await settleAll();
        return engine.transact(async (tx) => {
            const { result, cause } = await work(tx);
            while (await isStale(tx))
                await settleSome(tx, { now: now(), cause });
            return result;
        });
    });
    const takeAllIn = async () => {
        while (await isUnsearched(db))
            await engine.transact(tx => takeInSome(tx, index));
    };
    /** Does what is still to be done before something is looked at; where nothing can be written now, the look must do without. */
    const after = (prepare) => (work) => guard(async () => {
        try {
            await prepare();
        }
        catch (cause) {
            if (!unwritable.has(engine.errorOf(cause).code))
                throw cause;
        }
        return work();
    });
    /** Where entries are still to be derived, each look derives for itself. */
    const settled = after(settleAll);
    const found = after(takeAllIn);
    const addAll = (items) => write(async (tx) => {
        const added = [];
        for (const item of items)
            added.push(await addOne(tx, index, item));
        return added;
    });
    const adding = together(mostAtOnce, addAll, cause => cause instanceof IsnadError && unwritable.has(cause.code));
    /** Words are looked for in all pages, or not at all. */
    const searched = (work) => guard(async () => {
        await settleAll();
        await takeAllIn();
        return work();
    });
    return {
        add: (given, reader = given.isnad, visit) => guard(() => adding({ given: 'taken' in given ? given : prepare(given), reader, visit })),
        lease: (name, mine, isAlive) => write(tx => takeLease(tx, name, mine, isAlive)),
        release: (name, holder) => write(tx => dropLease(tx, name, holder)),
        visits: {
            feed: url => guard(() => readFeed(db, url)),
            polled: (feed, found, now) => write(tx => writePolled(tx, feed, found, now)),
            notPolled: (feed, failure) => write(tx => writeFeedFailed(tx, feed, failure)),
            open: (feed, now, limit) => guard(() => readOpen(db, feed, now, limit)),
            countOpen: (feed, now) => guard(() => countOpen(db, feed, now)),
            visit: url => guard(() => readVisit(db, url)),
            keep: (url, fetched) => write(tx => writeFetched(tx, url, fetched)),
            kept: url => guard(() => readFetched(db, url)),
            ended: (visit, failure) => write(async (tx) => {
                await writeVisited(tx, visit);
                if (failure)
                    await writeQuarantine(tx, failure);
            }),
        },
        known: page => guard(() => readKnown(db, page)),
        remove: page => alone(async (tx) => ({ result: await removePage(tx, index, page, now()), cause: { removed: page } })),
        reread: (reading, reader) => write(tx => replaceReading(tx, index, reading, reader)),
        unread: reader => guard(() => readByOthers(db, reader)),
        rebuild: () => alone(async (tx) => ({
            result: await rebuildAll(tx, index, { now: now(), cause: { rebuilt: true } }),
            cause: null,
        })),
        pagesNamed: wanted => guard(() => pagesNamed(db, wanted)),
        correct: (deed, said) => alone(async (tx) => {
            const n = await writeCorrection(tx, deed, said);
            return { result: n, cause: { correction: n } };
        }),
        undo: (n, said) => alone(async (tx) => ({ result: await writeUndone(tx, n, said), cause: { undone: n } })),
        corrections: () => settled(() => listCorrections(db)),
        anchors: accounts => guard(() => readAnchors(db, accounts)),
        whereIs: id => settled(() => whereIs(db, id)),
        formerIds: beginning => settled(() => formerIds(db, beginning)),
        history: entry => settled(async () => {
            const changes = await historyOf(db, entry);
            return { changes, pages: await sourcesOf(db, changes.flatMap(pagesOfChange)) };
        }),
        changesAfter: (n, limit) => settled(() => changesAfter(db, n, limit)),
        lastChange: () => settled(() => lastNumber(db)),
        lately: (filter, limit) => settled(() => latelyChanged(db, filter, limit)),
        noted: name => guard(() => readNote(db, name)),
        note: (name, value) => write(tx => writeNote(tx, name, value)),
        timeline: (filter = {}) => settled(async () => (await findPage(db, filter, { after: null, limit: null, newest: false })).entries),
        page: (filter, part) => settled(() => findPage(db, filter, part)),
        tally: filter => settled(() => tallyOf(db, filter)),
        outlines: filter => settled(() => outlinesOf(db, filter)),
        entriesOfPage: page => settled(() => entriesOfPage(db, page)),
        idsBeginning: (beginning, limit) => settled(() => idsBeginning(db, beginning, limit)),
        tellingLength: ids => settled(() => tellingLength(db, ids)),
        countEntries: filter => settled(() => findCount(db, filter)),
        outlets: () => guard(() => outletsIn(db)),
        origins: () => settled(() => originsIn(db)),
        search: search => searched(() => findWords(db, index, search)),
        copies: (page, story) => found(() => copiesOf(db, index, page, story)),
        entry: id => settled(() => findEntry(db, id)),
        reading: page => guard(() => readReading(db, page)),
        readings: () => guarded(eachReading(db)),
        readingsOf: (entities, most = null) => guarded(readingsNaming(db, entities, most)),
        countNaming: entities => guard(() => countNaming(db, entities)),
        entities: () => guard(() => allEntities(db)),
        entitiesById: ids => guard(() => entitiesById(db, ids)),
        entitiesWithWords: words => guard(() => entitiesWithWords(db, words)),
        entitiesBeginning: (beginnings, limit) => guard(() => entitiesBeginning(db, beginnings, limit)),
        actingFor: state => guard(() => actingFor(db, state)),
        quarantine: page => write(tx => writeQuarantine(tx, page)),
        quarantined: () => guard(() => db.selectFrom('quarantine').selectAll().orderBy('source').orderBy('stage').execute()),
        counts: () => settled(() => countAll(db)),
        coverage: () => settled(() => coverageOf(db)),
        check: () => settled(() => checkAll(engine)),
        close: () => guard(() => engine.close()),
    };
}
