import { arrivalOf } from './welcomers.js';
import { goalOf, seatOf } from './where.js';
// Where a contact was: a call is nowhere, a visit in the town to which it leads, the others where the two sat together.
const seated = new Set(['meeting', 'talks', 'negotiation', 'summit']);
// the body tells more exactly than the headline
const bodyFirst = (tellings) => [...tellings].sort((a, b) => Number(a.headline) - Number(b.headline));
function firstIn(tellings, placeOf) {
    for (const telling of tellings) {
        const place = placeOf(telling);
        if (place !== null)
            return place;
    }
    return null;
}
// a town that the page names only as the capital that speaks for its state becomes one of its entities
const known = (place, { all, thing }) => place === null || all.has(place) ? place : thing(place, place);
function goalIn({ draft }, { pair }, { clauses, entities, rules }) {
    const country = entities.all.get(pair[1])?.country ?? null;
    if (country === null)
        return null;
    return known(goalOf(clauses, draft, country, place => entities.all.get(place)?.country ?? null, rules), entities);
}
const arriving = new Set(['at', 'after', 'during']);
// «يتوجه إلى القدس للقاء …», «التقى فور وصوله إلى مسقط»: not what he does before he goes
function isOnTheWay({ draft: journey }, { draft }, { doc }) {
    const [at] = journey.trigger;
    if (journey.sentence !== draft.sentence)
        return false;
    return (at < draft.trigger[0] ||
        (doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && arriving.has(s.value)) ?? false));
}
// Whom he meets in the sentence that tells where he goes, he meets there, if it is theirs.
function seatOfJourney(telling, { pair }, pairs, input) {
    const { all } = input.entities;
    for (const visit of pairs) {
        const [visitor, state] = visit.pair;
        const host = pair.find(id => id !== visitor);
        if (visit.kind !== 'visit' || !pair.includes(visitor) || all.get(host)?.country !== all.get(state)?.country)
            continue;
        const journeys = visit.tellings.filter(journey => isOnTheWay(journey, telling, input.clauses));
        const place = firstIn(journeys, journey => goalIn(journey, visit, input));
        if (place)
            return place;
    }
    return null;
}
/** «وصل إلى الدوحة … وكان في استقباله»: where he came. */
function seatOfArrival({ draft }, pairs, input) {
    const visit = arrivalOf(draft, pairs, input.clauses, input.rules);
    return visit && firstIn(visit.tellings, telling => goalIn(telling, visit, input));
}
/** Where a contact was as its own sentences say. */
function placeTold(pair, pairs, input) {
    const tellings = bodyFirst(pair.tellings);
    if (pair.kind === 'visit')
        return firstIn(tellings, telling => goalIn(telling, pair, input));
    if (!seated.has(pair.kind))
        return null;
    return (firstIn(tellings, ({ draft }) => known(seatOf(input.clauses, draft, input.rules), input.entities)) ??
        firstIn(tellings, telling => seatOfJourney(telling, pair, pairs, input)) ??
        firstIn(tellings, telling => seatOfArrival(telling, pairs, input)));
}
/** «قام بزيارة إلى سوريا، حيث التقى في دمشق نظيره»: the only town of the state in which the visitor met somebody on it. */
function townOfMeetings(visit, pairs, input) {
    const { all } = input.entities;
    const [visitor, state] = visit.pair;
    const sentences = visit.tellings.map(({ draft }) => draft.sentence);
    const beside = pairs.filter(({ kind, pair, status, tellings }) => seated.has(kind) &&
        pair.includes(visitor) &&
        status === visit.status &&
        tellings.some(({ draft }) => sentences.some(n => draft.sentence === n || draft.sentence === n + 1)));
    const towns = new Set(beside.map(pair => placeTold(pair, pairs, input)).filter(place => place !== null));
    const [town] = towns;
    return town && towns.size === 1 && all.get(town)?.country === all.get(state)?.country ? town : null;
}
/** The place of each contact of a story, where it is told. */
export const seating = (pairs, input) => (pair) => placeTold(pair, pairs, input) ?? (pair.kind === 'visit' ? townOfMeetings(pair, pairs, input) : null);
