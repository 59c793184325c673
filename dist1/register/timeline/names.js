import { tableName } from '../origins/names.js';
import { unique, words } from '../words.js';
import { world } from '../world.js';
/** A name as names are compared: whatever the spelling, case and accents. */
export const plain = (name) => words(name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')).join(' ');
/** A word of an index of names that tells not how a name is written, but how it sounds. */
export const soundKey = (sound) => `~${sound}`;
/** All names of an entity in their plain form: those of the page, and those that the tables have. */
export function namesOf(entity) {
    const { people, states, bodies, places, outlets } = world();
    const id = entity.id.replace(/^state:/u, '');
    const known = people.get(id) ?? states.get(id) ?? bodies.get(id) ?? places.get(id) ?? outlets.get(id);
    const short = people.get(id)?.short ?? [];
    const called = tableName(entity);
    return [entity.name.ar, entity.name.en ?? '', called?.ar ?? '', ...(known?.ar ?? []), ...short, known?.en ?? '']
        .map(plain)
        .filter(Boolean);
}
/** Those who act for a state: its people, offices and bodies. */
function actingFor(id, entities) {
    if (!id.startsWith('state:'))
        return [];
    const acting = new Set(['person', 'office', 'body']);
    return entities.filter(entity => acting.has(entity.kind) && `state:${entity.country}` === id).map(entity => entity.id);
}
/** Entities of which this is a whole name, in Arabic or English in any spelling that folds to it. */
export function wholeBearers(name, entities) {
    const wanted = plain(name);
    return wanted ? entities.filter(entity => namesOf(entity).includes(wanted)).map(({ id }) => id) : [];
}
/** Entities that have a name which holds these words in a row. */
export function partBearers(name, entities) {
    const wanted = plain(name);
    const holds = (each) => ` ${each} `.includes(` ${wanted} `);
    return wanted ? entities.filter(entity => namesOf(entity).some(holds)).map(({ id }) => id) : [];
}
/** The entities that a name may mean: an id, a whole name, else part of one. A state also means those who act for it. */
export function entitiesNamed(name, entities) {
    const exact = entities.filter(entity => entity.id === name);
    if (exact.length > 0)
        return exact.map(entity => entity.id);
    const whole = wholeBearers(name, entities);
    const found = whole.length > 0 ? whole : partBearers(name, entities);
    return unique(found.flatMap(id => [id, ...actingFor(id, entities)])).sort();
}
