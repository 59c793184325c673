import { officeNames } from '../register/origins/names.js';
import { officeOf, world } from '../register/world.js';
const stateOf = (id) => id.replace(/^state:/u, '');
/** Somebody or something of the tables, as pages name it; null where no table has the id. */
export function entityOfTables(id) {
    const { people, states, bodies, places } = world();
    const made = (kind, ar, en, country, wikidata) => ({
        ...{ id, kind, name: { ar, en }, country, wikidata },
        known: true,
    });
    const person = people.get(id);
    if (person)
        return made('person', person.ar[0] ?? '', person.en, person.country, person.wikidata);
    const state = id.startsWith('state:') ? states.get(stateOf(id)) : undefined;
    if (state)
        return made('state', state.ar[0] ?? '', state.en, stateOf(id), null);
    const body = bodies.get(id);
    if (body)
        return made('body', body.ar[0] ?? '', body.en, body.country, null);
    const place = places.get(id);
    if (place)
        return made('place', place.ar[0] ?? '', place.en, place.country, null);
    const office = officeOf(id);
    if (office === null || !world().terms.has(office))
        return null;
    const { ar, en } = officeNames(office);
    return made('office', ar, en, /^[A-Z]{3}(?=\/)/u.exec(office)?.[0] ?? null, null);
}
