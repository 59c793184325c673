import { overlaps } from '../../text/span.js';
import { byText, groupedBy, unique } from '../words.js';
const change = (entry, what, more = {}) => ({
    ...{ entry, what, from: [], into: [], was: null, now: null, accounts: 0, pages: [] },
    ...more,
});
function standingsOf(entries) {
    return entries.flatMap(entry => {
        const who = new Map();
        for (const { value, accounts } of entry.fields.participants?.readings ?? [])
            for (const id of accounts)
                who.set(id, [...value].sort(byText).join(' '));
        return entry.accounts.map(account => ({ account, entry, who: who.get(account.id) ?? '' }));
    });
}
const spanOf = ({ account }) => account.quotes.find(({ field }) => field === 'kind')?.span ?? [0, 0];
const meet = (a, b) => overlaps([...spanOf(a)], [...spanOf(b)]);
/** For each account of before what it is now. Numbers of events may have changed; places in the page do not. */
function partners(before, after) {
    const byId = new Map(after.map(now => [now.account.id, now]));
    const byPage = groupedBy(after, ({ account }) => account.page);
    const found = new Map();
    const taken = new Set();
    const take = (was, now) => {
        if (!now || taken.has(now) || found.has(was))
            return;
        found.set(was, now);
        taken.add(now);
    };
    const same = (was) => byId.get(was.account.id);
    for (const was of before)
        if (same(was)?.who === was.who && meet(was, same(was)))
            take(was, same(was));
    const near = (was) => (byPage.get(was.account.page) ?? []).filter(now => !taken.has(now) && meet(was, now));
    for (const was of before)
        if (!found.has(was))
            take(was, near(was).find(({ who }) => who === was.who));
    for (const was of before)
        if (!found.has(was) && same(was) && meet(was, same(was)))
            take(was, same(was));
    return found;
}
const dateText = (date) => {
    if (!date)
        return null;
    const { value, notBefore, notAfter } = date;
    return value ?? ([notBefore ?? '..', notAfter ?? '..'].join('/') || null);
};
const correctionsText = ({ corrections = [] }) => corrections
    .map(({ n, field, value }) => (field === null ? `${n}` : `${n} ${field} ${JSON.stringify(value)}`))
    .join(', ');
/** What of an entry itself is other than before. */
function differences(was, now) {
    const out = [];
    const compare = (what, a, b) => {
        if (a !== b)
            out.push(change(now.id, what, { was: a, now: b }));
    };
    compare('corrected', correctionsText(was) || null, correctionsText(now) || null);
    compare('status', was.status, now.status);
    compare('date', dateText(was.date), dateText(now.date));
    return out;
}
const pagesOf = (standings) => unique(standings.map(({ account }) => account.page)).sort(byText);
const ids = (entries) => [...entries].map(({ id }) => id).sort(byText);
function kinshipOf(pairs) {
    const kin = { into: new Map(), from: new Map() };
    const count = (all, a, b) => {
        const own = all.get(a) ?? new Map();
        all.set(a, own.set(b, (own.get(b) ?? 0) + 1));
    };
    for (const [was, now] of pairs) {
        count(kin.into, was.entry, now.entry);
        count(kin.from, now.entry, was.entry);
    }
    return kin;
}
/** Of several the one of the same id, else the one that has most accounts in common. */
function nearest(entry, kin = new Map()) {
    const sorted = [...kin].sort(([a, n], [b, m]) => Number(b.id === entry.id) - Number(a.id === entry.id) || m - n || byText(a.id, b.id));
    return sorted[0]?.[0] ?? null;
}
function changesOf(now, kin, fresh) {
    const before = [...(kin.from.get(now)?.keys() ?? [])];
    const main = nearest(now, kin.from.get(now));
    if (!main)
        return [change(now.id, 'made', { accounts: now.accounts.length, pages: pagesOf(fresh) })];
    const isHeir = nearest(main, kin.into.get(main)) === now;
    const others = ids(before.filter(({ id }) => id !== now.id));
    const out = [];
    if (before.length > 1)
        out.push(change(now.id, 'joined', { from: others }));
    else if (!isHeir)
        out.push(change(now.id, 'split', { from: [main.id] }));
    else if (main.id !== now.id)
        out.push(change(now.id, 'moved', { from: [main.id] }));
    const rest = [...(kin.into.get(main)?.keys() ?? [])].filter(other => other !== now);
    if (isHeir && rest.length > 0)
        out.push(change(now.id, 'split', { into: ids(rest) }));
    if (fresh.length > 0)
        out.push(change(now.id, 'grew', { accounts: fresh.length, pages: pagesOf(fresh) }));
    return [...out, ...differences(main, now)];
}
/** What became of entries, told of those that there are now, and of those that are gone. */
export function changesBetween(before, after) {
    const [was, now] = [standingsOf(before), standingsOf(after)];
    const pairs = partners(was, now);
    const met = new Set(pairs.values());
    const kin = kinshipOf(pairs);
    const fresh = groupedBy(now.filter(each => !met.has(each)), ({ entry }) => entry);
    const lost = groupedBy(was.filter(each => !pairs.has(each)), ({ entry }) => entry);
    const changes = after.flatMap(entry => changesOf(entry, kin, fresh.get(entry) ?? []));
    const heirs = new Map();
    const here = new Set(after.map(({ id }) => id));
    for (const entry of before) {
        const gone = lost.get(entry) ?? [];
        const heir = nearest(entry, kin.into.get(entry));
        if (!heir)
            changes.push(change(entry.id, 'gone', { accounts: gone.length, pages: pagesOf(gone) }));
        else if (gone.length > 0)
            changes.push(change(heir.id, 'shrank', { accounts: gone.length, pages: pagesOf(gone) }));
        if (heir && !here.has(entry.id))
            heirs.set(entry.id, heir.id);
    }
    return { changes, heirs };
}
