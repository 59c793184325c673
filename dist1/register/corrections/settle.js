import { byText, unique } from '../words.js';
import { isInForce } from './correction.js';
import { pageRulesOf } from './page-rules.js';
const found = (anchors, { find }) => [
    ...new Set(anchors.flatMap(anchor => find(anchor) ?? [])),
];
/** All accounts that ties bring to one, directly or by others, and the last correction that did. */
function tiedTo(account, ties) {
    const reached = new Map([[account, 0]]);
    for (let grown = true; grown;) {
        grown = false;
        for (const { n, a, b } of ties)
            for (const [x, y] of [
                [a, b],
                [b, a],
            ]) {
                if (!reached.has(x) || reached.has(y))
                    continue;
                reached.set(y, Math.max(n, reached.get(x)));
                grown = true;
            }
    }
    return reached;
}
/** The later correction that keeps two accounts apart; null where none does. */
function partedBy({ a, b }, { ties, partings }) {
    const [x, y] = [tiedTo(a, ties), tiedTo(b, ties)];
    const hits = (side, reached) => side.some(id => reached.has(id));
    const against = partings.find(({ of, from }) => (hits(of, x) && hits(from, y)) || (hits(of, y) && hits(from, x)));
    return against?.n ?? null;
}
/** The later correction that brings together what this one parts. */
function tiedBy({ of, from }, { ties }) {
    for (const account of of) {
        const reached = tiedTo(account, ties);
        for (const other of from)
            if (other !== account && reached.has(other))
                return reached.get(other);
    }
    return null;
}
const held = (n, effect) => ({ n, state: 'holds', overruledBy: null, effect });
const withoutHold = (n) => ({ n, state: 'without-hold', overruledBy: null, effect: null });
const overruled = (n, overruledBy) => ({ n, state: 'overruled', overruledBy, effect: null });
function settleJoin({ n, a, b }, ground, later) {
    // One account of each side ties both: what else an entry holds is left to the evidence.
    const [x] = found(a, ground);
    const [y] = found(b, ground);
    if (x === undefined || y === undefined)
        return withoutHold(n);
    const tie = { n, a: x, b: y };
    const against = partedBy(tie, later);
    if (against !== null)
        return overruled(n, against);
    later.ties.push(tie);
    return held(n, { what: 'join', a: x, b: y });
}
function settleSplit({ n, of, from }, ground, later) {
    const parting = { n, of: found(of, ground), from: found(from, ground) };
    if (parting.of.length === 0 || parting.from.length === 0)
        return withoutHold(n);
    const against = tiedBy(parting, later);
    if (against !== null)
        return overruled(n, against);
    later.partings.push(parting);
    return held(n, { what: 'split', of: parting.of.sort(byText), from: parting.from.sort(byText) });
}
/** Of the accounts that a field was set for, one of each side that a join had brought together. */
function broughtTogether(set, { a, b }, { find }) {
    // One that is gone goes by what it was called: what was said of both does not come to be said of the one that is left.
    const idOf = (anchor) => find(anchor) ?? anchor.account;
    const own = new Set(set.entry.map(idOf));
    const sides = [a, b].map(side => side.map(idOf).find(id => own.has(id)));
    return sides.every(id => id !== undefined) ? unique(sides) : [];
}
/** What was set on an entry that people had joined was said of both: parted again, neither has it. */
function restOnJoins(settled, corrections, ground) {
    const deeds = new Map(corrections.map(({ n, deed }) => [n, deed]));
    const fallen = [];
    return settled.map(each => {
        const deed = deeds.get(each.n);
        if (deed.what === 'join' && (each.state === 'undone' || each.state === 'overruled'))
            fallen.push(deed);
        if (deed.what !== 'set' || each.effect?.what !== 'set')
            return each;
        const together = unique(fallen.flatMap(join => broughtTogether(deed, join, ground))).sort(byText);
        return together.length > 0 ? { ...each, effect: { ...each.effect, together } } : each;
    });
}
/** The corrections in their order, each with what has become of it. */
export function settle(corrections, ground) {
    const rules = pageRulesOf(corrections);
    const later = { ties: [], partings: [] };
    const settleOne = (correction) => {
        const { n, deed } = correction;
        if (!isInForce(correction))
            return { n, state: 'undone', overruledBy: null, effect: null };
        if (deed.what === 'join')
            return settleJoin({ n, ...deed }, ground, later);
        if (deed.what === 'split')
            return settleSplit({ n, ...deed }, ground, later);
        if (deed.what === 'set') {
            const [account] = found(deed.entry, ground);
            if (account === undefined)
                return withoutHold(n);
            return held(n, { what: 'set', account, field: deed.field, value: deed.value });
        }
        const against = rules.overruled.get(n);
        if (against !== undefined)
            return overruled(n, against);
        const isThere = deed.what === 'name' ? ground.hasEntity(deed.from.id) : ground.hasPage(deed.page);
        return isThere ? held(n, null) : withoutHold(n);
    };
    const latestFirst = [...corrections].sort((a, b) => b.n - a.n);
    return restOnJoins(latestFirst.map(settleOne).reverse(), corrections, ground);
}
