/** The first token of what tells a contact: its verb, where that stands before its noun. */
export const beginningOf = ({ predicate, trigger: [at] }) => Math.min(predicate?.at ?? at, at);
/** What no pattern says of a contact. */
export const unsaid = {
    initiator: null,
    host: null,
    anybody: true,
    toPeople: false,
    agreed: false,
    over: false,
    sent: false,
    led: [],
};
export const idOf = (mention) => mention.holder ?? mention.entity;
const partyKinds = new Set(['person', 'office', 'state', 'body', 'group']);
/** Whoever of the mentions can be in contact. `places`: towns and countries too, as visits need them. */
export function sideOf(mentions, places = false) {
    const ids = [];
    for (const mention of mentions) {
        const id = idOf(mention);
        if (id && (partyKinds.has(mention.kind) || (places && mention.kind === 'place')) && !ids.includes(id))
            ids.push(id);
    }
    return ids;
}
// One place that holds both: «بين X وY», «الرئيسان», «وزراء خارجية سوريا وتركيا والأردن»: each with each.
function split(side) {
    // «وزير الدولة ومدير مكتب الرئيس»: somebody and a bureau are no two
    const two = side.filter(id => !id.startsWith('body:office-of/'));
    return two.length < 2 ? null : (apart(two) ?? [two, two]);
}
export const isPerson = (id) => id.startsWith('person:') || id.startsWith('office:');
const sortOf = (id) => (isPerson(id) ? 'person' : id.slice(0, id.indexOf(':')));
// «بين اليونان والمفوضية وصندوق النقد»: he who is of another sort than all others is in contact with each of them.
function apart(side) {
    if (side.length < 3)
        return null;
    const odd = side.filter(id => side.every(other => other === id || sortOf(other) !== sortOf(id)));
    return odd.length === 1 ? [odd, side.filter(id => id !== odd[0])] : null;
}
function pairOf(one, other) {
    const rest = other.filter(id => !one.includes(id));
    return one.length && rest.length ? [one, rest] : null;
}
// «التقيا أثناء زيارتهما روسيا»: one meets people, not states … but for those who stand for one
const otherSide = ({ kind, pair }, side, many) => kind === 'visit' || pair[1] !== 'object' ? side : side.filter(id => !id.startsWith('state:') || many.includes(id));
/** The first pattern whose two sides the places hold. `kind`: that of the contact noun, null where there is none. `many`: who stand for many. */
export function fill(patterns, kind, places, many = []) {
    for (const pattern of patterns) {
        if (pattern.noun && (!kind || !pattern.noun.includes(kind)))
            continue;
        const [one, other] = pattern.pair;
        const towns = (pattern.kind ?? kind) === 'visit';
        const first = pattern.passive ? places(one, false).filter(isPerson) : places(one, false);
        const sides = other ? pairOf(first, otherSide(pattern, places(other, towns), many)) : split(first);
        if (sides)
            return { pattern, sides };
    }
    return null;
}
/** A visit that the word at `at` tells, of who travels and where to. */
export const visitDraft = (sides, rule, at, place) => ({ kind: 'visit', sure: true, sides, ...unsaid, rule, trigger: [at, at + 1], ...place });
export function draftOf(filled, kind, sure, at) {
    const { pattern, sides } = filled;
    const side = (role) => (role === null ? null : role === pattern.pair[0] ? 0 : 1);
    return {
        kind,
        sure,
        sides,
        initiator: side(pattern.initiator),
        host: side(pattern.host),
        anybody: pattern.anybody,
        toPeople: pattern.toPeople,
        agreed: pattern.agreed,
        over: pattern.over,
        again: pattern.again,
        sent: false,
        led: [],
        rule: pattern.id,
        ...at,
    };
}
