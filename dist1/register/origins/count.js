import { firstOf } from '../copies/copies.js';
import { shareWording } from '../copies/sketch.js';
import { areCopies } from '../occurrence/barriers.js';
import { byText, unique } from '../words.js';
import { withIndependence } from './independence.js';
import { isUntold, sidesOf } from './voices.js';
const published = (telling) => telling.story.published ?? '9999';
const asCopyable = (telling) => ({ id: telling.account.id, ...pick(telling), telling });
const pick = ({ story }) => ({
    sketch: story.sketch,
    published: story.published,
    outlet: story.outlet,
    credit: story.credit,
});
/** Accounts in one text, by chains of copies. */
function copyGroups(bunches) {
    const groups = [];
    for (const bunch of bunches) {
        const same = groups.filter(group => group.some(other => areCopies(other.leader, bunch.leader)));
        const joined = [...same.flat(), bunch];
        for (const group of same)
            groups.splice(groups.indexOf(group), 1);
        groups.push(joined);
    }
    return groups.map(group => group.flatMap(({ leader, others }) => [leader, ...others]));
}
/** The account that the others of a group have from it, where dates or credits tell for each of them. */
function rootOf(group) {
    const candidates = group.map(asCopyable);
    const first = candidates.find(one => candidates.every(other => other === one || firstOf(one, other) === one));
    return first?.telling ?? null;
}
/** Who is told to have said it goes before a paper's own voice. */
const rank = (source) => ['institution', 'witness', 'unnamed', 'agency', 'outlet'].indexOf(source.kind) + (isUntold(source) ? 5 : 0);
/** What a copied text rests on: the surest origin that any of its copies names, and what the fullest of these names besides. */
function sourcesOf(group, root) {
    const named = (telling) => telling.sources.some(source => !isUntold(source));
    if (root && named(root))
        return root.sources;
    const sorted = [...group].sort((a, b) => rank(a.sources[0]) - rank(b.sources[0]) ||
        b.sources.length - a.sources.length ||
        byText(published(a), published(b)) ||
        byText(a.account.id, b.account.id));
    return sorted[0].sources;
}
/** A state as origin beside one of its institutions is no second voice. */
function withoutStates(sources) {
    const ids = [...sources.keys()].sort(byText);
    return id => (/^institution:[A-Z]{3}$/u.test(id) ? (ids.find(other => other.startsWith(`${id}/`)) ?? id) : id);
}
/** One origin as several accounts have it: what one of them is told, it is told. */
function together(a, b) {
    const both = isUntold(a) ? b : a;
    const by = unique([...(a.by ?? []), ...(b.by ?? [])]);
    return by.length > 0 ? { ...both, by } : both;
}
function collect(told, matter) {
    const sources = new Map();
    for (const each of told)
        for (const source of each.sources) {
            const known = sources.get(source.id);
            sources.set(source.id, known ? together(known, source) : source);
        }
    const origins = new Map();
    const settle = withoutStates(sources);
    for (const { id, sources: own } of told) {
        for (const source of own) {
            const settled = settle(source.id);
            const known = origins.get(settled) ?? { accounts: new Set(), told: new Set() };
            known.accounts.add(id);
            if (!isUntold(source))
                known.told.add(id);
            origins.set(settled, known);
        }
    }
    const counted = [...origins].map(([id, { accounts, told: sure }]) => ({
        source: sources.get(id),
        accounts: [...accounts],
        told: [...sure],
    }));
    return withIndependence(counted, matter).sort((a, b) => byText(a.id, b.id));
}
/** The accounts by which it was not so, where others tell it: those stand for themselves, and these for the contrary. */
function denyingIn(tellings) {
    const denied = tellings.filter(({ status }) => status === 'denied').map(({ account }) => account.id);
    const against = new Set(denied.length < tellings.length ? denied : []);
    return id => against.has(id);
}
function matterOf(groups) {
    const tellings = new Map(groups.flat().map(telling => [telling.account.id, telling]));
    const groupOf = new Map(groups.flatMap((group, i) => group.map(({ account }) => [account.id, i])));
    return {
        sides: sidesOf([...tellings.values()]),
        alike: (a, b) => groupOf.get(a) === groupOf.get(b) ||
            tellings.get(a).story.id === tellings.get(b).story.id ||
            shareWording(tellings.get(a).story.sketch, tellings.get(b).story.sketch),
        ahead: id => ['planned', 'possible'].includes(tellings.get(id).status),
        denying: denyingIn([...tellings.values()]),
    };
}
/** The accounts of one occurrence with their origins, copies counted with what they copy. */
export function countOrigins(bunches) {
    const groups = copyGroups(bunches);
    const told = [];
    for (const group of groups) {
        const root = group.length > 1 ? rootOf(group) : null;
        const shared = group.length > 1 ? sourcesOf(group, root) : null;
        for (const telling of group) {
            const sources = shared ?? telling.sources;
            const copyOf = root && root !== telling ? root.account.id : null;
            told.push({ id: telling.account.id, sources, account: { ...telling.account, origin: sources[0].id, copyOf } });
        }
    }
    told.sort((a, b) => byText(a.id, b.id));
    const origins = collect(told, matterOf(groups));
    const settled = (account) => origins.some(origin => origin.id === account.origin)
        ? account
        : { ...account, origin: origins.find(origin => origin.id.startsWith(`${account.origin}/`))?.id ?? account.origin };
    const copies = groups
        .filter(group => group.length > 1)
        .map(group => group.map(telling => telling.account.id).sort(byText));
    return {
        accounts: told.map(each => settled(each.account)),
        origins,
        copies: copies.sort((a, b) => byText(a[0], b[0])),
    };
}
