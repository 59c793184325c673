import { gunzipSync, gzipSync } from 'node:zlib';
import { inBatches } from './accounts.js';
export const readFeed = async (db, url) => (await db.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst()) ?? null;
async function writeFeed(db, feed) {
    const { url, ...rest } = feed;
    await db
        .insertInto('feeds')
        .values(feed)
        .onConflict(oc => oc.column('url').doUpdateSet(rest))
        .execute();
}
export async function writeQuarantine(db, page) {
    const { stage, code, message } = page;
    await db
        .insertInto('quarantine')
        .values(page)
        .onConflict(oc => oc.columns(['source', 'stage']).doUpdateSet({ stage, code, message }))
        .execute();
}
const dropQuarantine = async (db, source) => {
    await db.deleteFrom('quarantine').where('source', '=', source).execute();
};
const visitOf = ({ title, published, outlet, moment: _moment, place: _place, ...row }) => ({
    ...row,
    facts: { title, published, outlet },
});
/** The instant that a stamp tells, so that newer ones can be asked for first. */
const momentOf = (stamp) => (stamp === null ? 0 : Date.parse(stamp) || 0);
/** `place`: where it stood in its feed, for what tells no date. */
const rowOf = (feed, { url, guid, facts, stamp }, place) => ({
    ...{ url, feed, guid, stamp, ...facts },
    moment: momentOf(stamp),
    place,
    ...{ state: 'waiting', page: null, etag: null, modified: null, visited: null, vain: 0, tries: 0, due: null },
});
const hour = 3_600_000;
const longest = 7 * 24 * hour;
/**
 * Whether a page is to be looked at again, since its feed tells of it as changed. A feed that says so whenever it is asked,
 * and of pages that have not changed, is believed less often each time.
 */
function isChanged(known, stamp, now) {
    if (known.state !== 'done' && known.state !== 'failed')
        return false;
    // What was fetched before any feed told of it has changed only if it did so since.
    const before = known.stamp === null ? momentOf(known.visited) : known.moment;
    if (stamp === null || momentOf(stamp) <= before)
        return false;
    const rest = known.vain === 0 ? 0 : Math.min(hour * 2 ** known.vain, longest);
    return momentOf(now) >= momentOf(known.visited) + rest;
}
async function knownByUrl(db, found) {
    const known = new Map();
    for (const some of inBatches(found.map(({ url }) => url)))
        for (const row of await db.selectFrom('visits').selectAll().where('url', 'in', some).execute())
            known.set(row.url, row);
    return known;
}
/** Items that a feed knew by the same GUID when they had another address. A GUID that several items share is none. */
async function knownByGuid(db, feed, found) {
    const counts = new Map();
    for (const { guid } of found)
        if (guid !== null)
            counts.set(guid, (counts.get(guid) ?? 0) + 1);
    const guids = [...counts].filter(([, n]) => n === 1).map(([guid]) => guid);
    const known = new Map();
    for (const some of inBatches(guids)) {
        const rows = await db.selectFrom('visits').selectAll().where('feed', '=', feed).where('guid', 'in', some).execute();
        for (const row of rows)
            known.set(row.guid, row);
    }
    return known;
}
/** Keeps what a feed was when it was asked, and which of its pages are to be fetched. */
export async function writePolled(db, feed, found, now) {
    await writeFeed(db, feed);
    await dropQuarantine(db, feed.url);
    const [byUrl, byGuid] = [await knownByUrl(db, found), await knownByGuid(db, feed.url, found)];
    const fresh = [];
    let changed = 0;
    for (const [place, item] of found.entries()) {
        const known = byUrl.get(item.url);
        const moved = known || item.guid === null ? undefined : byGuid.get(item.guid);
        const row = rowOf(feed.url, item, place);
        if (known?.state === 'waiting') {
            // Whoever names it last fetches it: a feed that is watched no longer must not keep it.
            if (known.feed !== feed.url)
                await db.updateTable('visits').set({ feed: feed.url }).where('url', '=', item.url).execute();
        }
        else if (known && isChanged(known, item.stamp, now)) {
            changed++;
            const { stamp, moment, title, published, outlet } = row;
            const again = { stamp, moment, title, published, outlet, state: 'waiting', tries: 0, due: null };
            await db.updateTable('visits').set(again).where('url', '=', item.url).execute();
        }
        else if (!known && moved?.state === 'done' && row.moment <= moved.moment) {
            fresh.push({ ...moved, url: item.url });
        }
        else if (!known)
            fresh.push(row);
    }
    for (const some of inBatches(fresh))
        await db.insertInto('visits').values(some).execute();
    return { fresh: fresh.filter(({ state }) => state === 'waiting').length, changed };
}
export async function writeFeedFailed(db, feed, failure) {
    await writeFeed(db, feed);
    if (failure)
        await writeQuarantine(db, failure);
    else
        await dropQuarantine(db, feed.url);
}
const open = (db, feed, now) => db
    .selectFrom('visits')
    .where('feed', '=', feed)
    .where('state', 'in', ['waiting', 'fetched'])
    .where(eb => eb.or([eb('due', 'is', null), eb('due', '<=', now)]));
/** Pages of a feed that are to be fetched now, what is newest first. */
export async function readOpen(db, feed, now, limit) {
    const rows = await open(db, feed, now)
        .selectAll()
        .orderBy('state')
        .orderBy('moment', 'desc')
        .orderBy('place')
        .orderBy('url')
        .limit(limit)
        .execute();
    return rows.map(visitOf);
}
export const countOpen = async (db, feed, now) => {
    const { n } = await open(db, feed, now)
        .select(eb => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
    return Number(n);
};
export async function readVisit(db, url) {
    const row = await db.selectFrom('visits').selectAll().where('url', '=', url).executeTakeFirst();
    return row ? visitOf(row) : null;
}
/** Keeps what was fetched until it is in the register: were the program to end now, it need not be fetched again. */
export async function writeFetched(db, url, { bytes, ...rest }) {
    const body = gzipSync(bytes).toString('base64');
    const row = { url, document: JSON.stringify(rest), body };
    await db
        .insertInto('fetched')
        .values(row)
        .onConflict(oc => oc.column('url').doUpdateSet({ document: row.document, body }))
        .execute();
    await db.updateTable('visits').set({ state: 'fetched' }).where('url', '=', url).execute();
}
export async function readFetched(db, url) {
    const row = await db.selectFrom('fetched').selectAll().where('url', '=', url).executeTakeFirst();
    if (!row)
        return null;
    const rest = JSON.parse(row.document);
    return { ...rest, bytes: gunzipSync(Buffer.from(row.body, 'base64')) };
}
/** Ends a visit, as part of whatever it brought. */
export async function writeVisited(db, visit) {
    const { facts, ...rest } = visit;
    const { url, ...set } = { ...rest, ...facts, moment: momentOf(visit.stamp) };
    await db
        .insertInto('visits')
        .values({ url, place: 0, ...set })
        .onConflict(oc => oc.column('url').doUpdateSet(set))
        .execute();
    await db.deleteFrom('fetched').where('url', '=', url).execute();
    if (visit.state === 'done')
        await dropQuarantine(db, url);
}
