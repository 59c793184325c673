import { IsnadError } from '../../model/errors.js';
import { plain, wholeBearers } from '../../register/timeline/names.js';
import { world } from '../../register/world.js';
import { entityOfTables } from '../table-entity.js';
import { meantBy, orNothing } from '../world-names.js';
// Whom a name means that somebody gives in a correction: it must be one, and no guess.
const listed = (found) => found
    .slice(0, 6)
    .map(({ id, name }) => `${id} (${name.ar || name.en})`)
    .join(', ');
function one(name, found) {
    if (found.length === 1)
        return found[0];
    throw new IsnadError('correct/several-names', `“${name}” may be ${listed(found)}.`, 'Name the one that is meant by its id.');
}
const nobody = (name) => new IsnadError('correct/no-such-name', `Nobody and nothing in the register is called “${name}”.`, 'Give the whole name as the register has it, or the id.');
/** Somebody whom pages of the register name: by his id or a whole name. */
export function namedInRegister(name, entities) {
    const exact = entities.filter(({ id }) => id === name);
    if (exact.length > 0)
        return one(name, exact);
    const bearers = new Set(wholeBearers(name, entities));
    const found = entities.filter(({ id }) => bearers.has(id));
    if (found.length === 0)
        throw nobody(name);
    return one(name, found);
}
const placesCalled = (name) => {
    const wanted = plain(name);
    const called = [...world().places.values()].filter(({ ar, en }) => [...ar, en].some(each => plain(each) === wanted));
    return called.flatMap(({ id }) => entityOfTables(id) ?? []);
};
function inTables(name) {
    const places = placesCalled(name);
    if (places.length > 0)
        return places;
    return orNothing(() => meantBy(name)).flatMap(({ id }) => entityOfTables(id) ?? []);
}
/** The same, or whom the tables know. */
export function named(name, entities) {
    const exact = entities.find(({ id }) => id === name) ?? entityOfTables(name);
    if (exact)
        return exact;
    try {
        return namedInRegister(name, entities);
    }
    catch (cause) {
        if (!(cause instanceof IsnadError) || cause.code !== 'correct/no-such-name')
            throw cause;
        const found = inTables(name);
        if (found.length === 0)
            throw cause;
        return one(name, found);
    }
}
