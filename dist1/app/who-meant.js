import { overlap } from '../knowledge/dates.js';
import { IsnadError } from '../model/errors.js';
import { officeNames } from '../register/origins/names.js';
import { partBearers, plain, wholeBearers } from '../register/timeline/names.js';
import { unique } from '../register/words.js';
import { officeOf, world } from '../register/world.js';
import { byIds } from './entries.js';
import { wordsOf } from './names.js';
import { asReaderDoes, byId, meantBy, orNothing } from './world-names.js';
/** Whether an id is that of the subject; a holder of an office is it only in his time. */
export const isSubject = ({ ids, holders }, id, when) => ids.has(id) || (when !== null && holders.some(term => term.person === id && overlap(term.period, when) !== null));
const termsOf = (office) => world().terms.get(office) ?? [];
async function subjectOf(store, entity) {
    const office = officeOf(entity.id);
    const state = /^state:(.+)$/u.exec(entity.id)?.[1];
    const acting = state === undefined ? [] : await store.actingFor(state);
    return {
        entity,
        ids: new Set([entity.id, ...acting.map(({ id }) => id)]),
        holders: office === null ? [] : termsOf(office),
    };
}
/** All that a thing of the tables may be in a register: itself, or one of its offices or who held it. */
const idsOf = ({ id, offices }) => offices.length === 0
    ? [id]
    : offices.flatMap(office => [`office:${office}`, ...termsOf(office).map(({ person }) => person)]);
/** Entities of the register, and offices of the tables whose holders may be in it. */
function entityOf({ id, offices }, entities) {
    if (offices.length === 0)
        return [entities.get(id)].filter(entity => entity !== undefined);
    const held = offices.find(office => entities.has(`office:${office}`) || termsOf(office).some(({ person }) => entities.has(person)));
    if (!held)
        return [];
    const known = entities.get(`office:${held}`);
    return [known ?? madeOffice(held)];
}
const madeOffice = (office) => ({
    id: `office:${office}`,
    kind: 'office',
    name: officeNames(office),
    country: /^[A-Z]{3}\//u.test(office) ? office.slice(0, 3) : null,
    wikidata: null,
    known: true,
});
function unknown(name) {
    const known = orNothing(() => meantBy(name));
    return new IsnadError('register/no-such-name', `Nobody and nothing in the register is called “${name}”.`, known.length > 0
        ? `The tables know of ${known.length === 1 ? 'it' : 'several'}: isnad world ${known.length === 1 ? known[0].id : `"${name}"`}`
        : 'See who is in it: isnad timeline');
}
const named = (entity, wanted) => [entity.name.ar, entity.name.en ?? ''].some(name => plain(name) === wanted);
/** The one whose whole name it is, where there is one; else all whom it may mean. */
function fitting(name, found) {
    const exact = found.filter(entity => named(entity, plain(name)));
    return exact.length === 1 ? exact : [...found];
}
/** Those in the register whom a name means: by id, whole name, title, or a part of the name. Never nobody. */
export async function subjectsNamed(store, name) {
    const meant = async (list) => {
        const entities = byIds(await store.entitiesById(list.flatMap(idsOf)));
        return list.flatMap(each => entityOf(each, entities));
    };
    const bearers = async (of) => {
        const some = await store.entitiesWithWords(wordsOf(name));
        const ids = new Set(of(name, some));
        return some.filter(({ id }) => ids.has(id));
    };
    const id = byId(name.trim());
    const ways = [
        () => store.entitiesById([name.trim()]),
        () => meant(id ? [id] : []),
        () => bearers(wholeBearers),
        () => meant(orNothing(() => asReaderDoes(name))),
        () => bearers(partBearers),
    ];
    for (const way of ways) {
        const found = fitting(name, unique(await way()));
        if (found.length > 0)
            return Promise.all(found.map(entity => subjectOf(store, entity)));
    }
    throw unknown(name);
}
