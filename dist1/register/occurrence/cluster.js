import { nobody } from '../corrections/hand.js';
import { keptApart } from '../corrections/kept-apart.js';
import { tied } from '../corrections/tied.js';
import { keysOfPair } from '../parties.js';
import { byText, groupedBy } from '../words.js';
import { allowedDays, areCopies, daysMeet, isReprint, reprintDays, worthComparing } from './barriers.js';
import { bunchesOf } from './bunches.js';
import { isOneDay, meetAll } from './days.js';
import { link } from './evidence.js';
import { forest } from './forest.js';
/** The keys under which other accounts of the same participants are found. */
export const keysOf = (telling) => keysOfPair(telling.group, telling.participants);
/** The days within which another account can be of the same occurrence, as an index needs them. */
export function window(telling) {
    const { from, to } = allowedDays(telling);
    return { from: from === null ? null : from - reprintDays, to: to === null ? null : to + reprintDays };
}
const byAccount = (a, b) => byText(a.account.id, b.account.id);
/** The two in the order of their ids, so that a link reads the same whoever came first. */
const linkOf = (a, b) => (byAccount(a, b) < 0 ? link(a, b) : link(b, a));
export const areLinked = (a, b) => linkOf(a, b) !== null;
/** What can be said of a link without the stories: in the same order, since participants may pair off otherwise in the other. */
export const mayBeLinked = (a, b) => byAccount(a, b) < 0 ? worthComparing(a, b) : worthComparing(b, a);
/** Calls `visit` with each account and those before it that share a key with it. */
function eachWithOthers(tellings, visit) {
    const byKey = new Map();
    for (const telling of tellings) {
        const met = new Set();
        const { posted, sought } = keysOf(telling);
        for (const key of sought)
            for (const other of byKey.get(key) ?? [])
                met.add(other);
        for (const key of posted) {
            const others = byKey.get(key);
            if (others)
                others.push(telling);
            else
                byKey.set(key, [telling]);
        }
        visit(telling, met);
    }
}
const gather = (tellings, { rootOf }) => [
    ...groupedBy([...tellings].sort(byAccount), ({ account }) => rootOf(account.id)).values(),
];
/**
 * Accounts that links, a told sequence or people tie together. What happens to the accounts of one component
 * depends on no other account: this is why a page can be registered without looking at the whole register.
 */
export function components(tellings, hand = nobody) {
    const trees = forest();
    const known = new Set(tellings.map(telling => telling.account.id));
    eachWithOthers([...tellings].sort(byAccount), (telling, others) => {
        const { id } = telling.account;
        for (const other of others) {
            // One link is enough: accounts that are tied together already need no second.
            if (trees.rootOf(other.account.id) !== trees.rootOf(id) && areLinked(other, telling))
                trees.join(other.account.id, id);
        }
    });
    for (const { account, follows } of tellings)
        if (follows && known.has(follows))
            trees.join(account.id, follows);
    for (const { a, b } of hand.joins)
        if (known.has(a) && known.has(b))
            trees.join(a, b);
    return gather(tellings, trees);
}
function linksAmong(bunches) {
    const links = [];
    eachWithOthers(bunches.map(bunch => bunch.leader), (telling, others) => {
        for (const other of others) {
            const found = linkOf(other, telling);
            if (found)
                links.push(found);
        }
    });
    return links;
}
const daysTogether = (tellings) => meetAll(tellings.map(allowedDays));
const leadersOf = (bunches) => bunches.map(bunch => bunch.leader);
const shareStory = (a, b) => a.some(x => b.some(y => [...x.stories].some(story => y.stories.has(story))));
const firstDay = (telling) => allowedDays(telling).from ?? Number.NEGATIVE_INFINITY;
const membersOf = ({ leader, others }) => [leader, ...others];
/** Whether something holds of an account of each of two bunches; within one bunch all are copies, so that one will do. */
const anyOf = (a, b, holds) => membersOf(a).some(x => membersOf(b).some(y => holds(x, y)));
/** Those of the bunches that are a day or more off because they are printed again: copies of an earlier one, and their copies. */
function reprinted(all) {
    const day = ({ leader }) => firstDay(leader);
    const moved = new Set(all.filter(one => all.some(other => day(other) < day(one) && anyOf(one, other, isReprint))));
    for (const source of moved)
        for (const one of all)
            if (!moved.has(one) && day(one) === day(source) && anyOf(one, source, areCopies))
                moved.add(one);
    return moved;
}
/** Whether two groups can be one: each with each, and where days lie apart, the later for a text that is printed again. */
function allFit(a, b) {
    let moved;
    const isMoved = (one) => {
        moved ??= reprinted([...a, ...b]);
        return moved.has(one);
    };
    const later = (x, y) => (firstDay(x.leader) > firstDay(y.leader) ? x : y);
    return a.every(x => b.every(y => worthComparing(x.leader, y.leader) && (daysMeet(x.leader, y.leader) || isMoved(later(x, y)))));
}
function mayJoin(a, b) {
    const [x, y] = [leadersOf(a), leadersOf(b)];
    if (shareStory(a, b) || !allFit(a, b))
        return false;
    // Where days were a day off already, as with copies, their meeting is empty and says nothing more.
    return (daysTogether(x) === null || daysTogether(y) === null || daysTogether([...x, ...y]) !== null || pairwiseOff(x, y));
}
/** Whether only single days that copies have moved stand between two groups. */
const pairwiseOff = (a, b) => a.some(x => b.some(y => !daysMeet(x, y)));
const byLeader = (a, b) => byAccount(a.leader, b.leader);
/** Links of a bunch: each of its accounts with the first of them. */
const linksWithin = ({ leader, others }) => others.flatMap(other => linkOf(leader, other) ?? []);
const hasDay = (group) => group.some(({ leader }) => isOneDay(allowedDays(leader)));
/** A second meeting that speaks for itself almost as much leaves open which of the two is meant. */
const doubt = 0.5;
/** Whether a group without a day of its own might as well belong to another that cannot be one with this. */
function isAmbiguous(undated, dated, score, loose, groups) {
    return loose.some(other => {
        const [x, y] = [groups.get(other.a), groups.get(other.b)];
        const rival = x === undated ? y : y === undated ? x : null;
        return (rival !== null &&
            rival !== dated &&
            other.score >= score - doubt &&
            hasDay(rival) &&
            daysTogether(leadersOf([...rival, ...dated])) === null);
    });
}
/** Whether a link that rests on the days of telling leads to one occurrence only. */
function isPlain(each, x, y, loose, groups) {
    if (hasDay(x) === hasDay(y))
        return true;
    const [dated, undated] = hasDay(x) ? [x, y] : [y, x];
    return !isAmbiguous(undated, dated, each.score, loose, groups);
}
/** Joins the accounts of one component, the surest links first, as long as nothing forbids it. */
export function clusters(component, hand = nobody) {
    const apart = keptApart(component.map(({ account }) => account.id), hand);
    const bunches = bunchesOf([...component].sort(byAccount), apart);
    const groups = new Map(bunches.map(bunch => [bunch.leader.account.id, [bunch]]));
    const links = linksAmong(bunches).sort((x, y) => y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b));
    const refused = new Set();
    const [firm, loose] = [links.filter(each => !each.loose), links.filter(each => each.loose)];
    for (const each of [...firm, ...loose]) {
        const [x, y] = [groups.get(each.a), groups.get(each.b)];
        if (x === y)
            continue;
        const refuses = apart.forbids(each.a, each.b) || !mayJoin(x, y) || (each.loose && !isPlain(each, x, y, loose, groups));
        if (refuses) {
            refused.add(each);
            continue;
        }
        apart.joined(each.a, each.b);
        const joined = [...x, ...y].sort(byLeader);
        for (const { leader } of joined)
            groups.set(leader.account.id, joined);
    }
    const linksOf = new Map();
    for (const each of links) {
        const group = groups.get(each.a);
        if (refused.has(each) || group !== groups.get(each.b))
            continue;
        const own = linksOf.get(group);
        if (own)
            own.push(each);
        else
            linksOf.set(group, [each]);
    }
    const made = [...new Set(bunches.map(bunch => groups.get(bunch.leader.account.id)))].map(group => ({
        tellings: group.flatMap(({ leader, others }) => [leader, ...others]).sort(byAccount),
        bunches: group,
        links: [...(linksOf.get(group) ?? []), ...group.flatMap(linksWithin)],
    }));
    return hand.joins.length > 0 ? tied(made, hand) : made;
}
