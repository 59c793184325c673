import { world } from './world.js';
const none = [];
/** The offices that a person of the tables held on one of these days; on no known day, none. */
export function officesHeld(person, from, to = from) {
    if (!person.startsWith('person:') || (from === null && to === null))
        return none;
    const terms = world().termsOf.get(person);
    if (!terms)
        return none;
    const held = terms.filter(({ period }) => (to === null || (period.from ?? '') <= to) && (from === null || from <= (period.to ?? '9999')));
    return held.map(({ office }) => office);
}
