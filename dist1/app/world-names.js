import { IsnadError } from '../model/errors.js';
import { namedAlone } from '../read/mentions/index.js';
import { officeName } from '../register/origins/names.js';
import { plain } from '../register/timeline/names.js';
import { byText, unique } from '../register/words.js';
import { institutionOfBody, institutionOfOffice, partsOfOffice, world } from '../register/world.js';
import { knowledge } from './knowledge.js';
const aPerson = (id) => ({ id, offices: [], person: id, seat: null });
const aSeat = (seat) => ({
    id: world().states.has(seat) ? `state:${seat}` : seat,
    offices: [],
    person: null,
    seat,
});
const anOffice = (...offices) => ({ id: `office:${offices[0]}`, offices, person: null, seat: null });
const isSeat = (id) => world().states.has(id) || world().bodies.has(id) || world().places.has(id);
/** What an id means, with or without its kind before it: `EGY`, `state:EGY`, `EGY/president`. */
export function byId(name) {
    const id = name.replace(/^(?:state|office):/u, '');
    const seat = /^[a-z]{3}$/iu.test(id) ? id.toUpperCase() : id;
    if (world().people.has(id))
        return aPerson(id);
    if (isSeat(seat) && (seat === id || world().states.has(seat)))
        return aSeat(seat);
    const parts = partsOfOffice(id);
    return isSeat(parts.seat) && world().roles.has(parts.role) ? anOffice(id) : null;
}
let entries;
/** Every person, office, state and body of the tables with its names in their plain form. */
function directory() {
    if (entries)
        return entries;
    const { people, states, bodies, terms } = world();
    const called = (...names) => unique(names.map(plain).filter(Boolean));
    const offices = unique([...terms.values()].flatMap(list => list.map(term => term.office)));
    entries = [
        ...[...states.values()].map(({ id, ar, en }) => ({ meant: aSeat(id), names: called(...ar, en), short: [] })),
        ...[...people.values()].map(({ id, ar, en, short }) => ({
            meant: aPerson(id),
            names: called(...ar, en),
            short: called(...short),
        })),
        ...[...bodies.values()].map(({ id, ar, en }) => ({ meant: aSeat(id), names: called(...ar, en), short: [] })),
        ...offices.map(office => ({ meant: anOffice(office), names: called(officeName(office) ?? ''), short: [] })),
    ];
    return entries;
}
function bearers(wanted) {
    const full = directory().filter(({ names }) => names.includes(wanted));
    return full.length > 0 ? full : directory().filter(({ short }) => short.includes(wanted));
}
const wholly = (wanted) => bearers(wanted).map(({ meant }) => meant);
/** Whom and what of the tables a whole name calls, or a short one where it is nobody's whole name, with their whole names in plain form. */
export const calledSo = (name) => bearers(plain(name)).map(({ meant, names }) => ({ id: meant.id, names }));
/** Names that hold the words in a row; else those that hold them all. */
function partly(wanted) {
    const words = wanted.split(' ');
    const row = directory().filter(({ names }) => names.some(name => ` ${name} `.includes(` ${wanted} `)));
    const found = row.length > 0
        ? row
        : directory().filter(({ names }) => names.some(name => words.every(word => name.split(' ').includes(word))));
    return found.map(({ meant }) => meant);
}
/** The offices that speak for a body: the minister for «الخارجية المصرية», the president for his palace. */
function officesBehind(thing) {
    const body = thing.startsWith('body:') ? thing : `body:${thing}`;
    const institution = institutionOfBody(body);
    const offices = directory().flatMap(({ meant }) => meant.offices);
    const heads = ['head-of-state', 'head-of-government', 'minister', 'royal', 'body-head'];
    return offices.filter(office => institutionOfOffice(office) === institution &&
        heads.includes(world().roles.get(partsOfOffice(office).role)?.rank ?? ''));
}
/** What a name means to the reader of pages: titles with their state, surnames, capitals, ministries. */
export function asReaderDoes(name) {
    const { language, grammar } = knowledge().read;
    const found = namedAlone(name, language, grammar);
    if (!found)
        return [];
    if (found.role !== null)
        return anywhere(found.role, name);
    if (found.offices.length > 0)
        return [anOffice(...found.offices)];
    if (found.people.length > 0)
        return found.people.map(aPerson);
    const { thing } = found;
    if (thing === null)
        return [];
    const behind = officesBehind(thing);
    if (world().states.has(thing))
        return [aSeat(thing)];
    return behind.length > 0 ? behind.map(office => anOffice(office)) : isSeat(thing) ? [aSeat(thing)] : [];
}
/** How many offices of one role are still a list to choose from. */
const fewOffices = 10;
/** «شيخ الأزهر» is of one state though it does not say so; «وزير الخارجية» may be of any. */
function anywhere(role, name) {
    const offices = directory().flatMap(({ meant }) => meant.offices.filter(each => partsOfOffice(each).role === role));
    if (offices.length === 0 || offices.length > fewOffices)
        throw ofWhom(name);
    return offices.map(office => anOffice(office));
}
const ofWhom = (name) => new IsnadError('world/no-such-name', `“${name}” is an office of many states.`, 'Say of which, as the news does, or by id: isnad world EGY/foreign-minister');
const pairsOf = (text) => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
/** How alike two names are: the share of pairs of letters that they have in common. */
export function likeness(a, b) {
    const left = pairsOf(a);
    const rest = [...pairsOf(b)];
    const total = left.length + rest.length;
    const common = left.filter(pair => {
        const at = rest.indexOf(pair);
        if (at >= 0)
            rest.splice(at, 1);
        return at >= 0;
    });
    return total === 0 ? 0 : (2 * common.length) / total;
}
const near = 0.5;
const suggested = 4;
function nearTo(wanted) {
    const scored = directory()
        .map(({ meant, names, short }) => ({
        id: meant.id,
        score: Math.max(0, ...[...names, ...short].map(name => likeness(wanted, name))),
    }))
        .filter(({ score }) => score >= near);
    return scored
        .sort((a, b) => b.score - a.score || byText(a.id, b.id))
        .slice(0, suggested)
        .map(({ id }) => id);
}
function notFound(name) {
    const ids = nearTo(plain(name));
    return new IsnadError('world/no-such-name', `The tables know nobody and nothing called “${name}”.`, ids.length > 0
        ? `Near it: ${ids.join(', ')}`
        : 'Give a name, an office with its state, or an id such as EGY or EGY/president.');
}
/** The same where a name need not be in the tables. */
export function orNothing(work) {
    try {
        return work();
    }
    catch (cause) {
        if (cause instanceof IsnadError && cause.code === 'world/no-such-name')
            return [];
        throw cause;
    }
}
/** What a name may mean: an id, a whole name, a title as the reader of pages reads it, or enough of a name. Never nothing. */
export function meantBy(name) {
    const exact = byId(name.trim());
    if (exact)
        return [exact];
    const wanted = plain(name);
    if (!wanted)
        throw notFound(name);
    for (const way of [() => wholly(wanted), () => asReaderDoes(name), () => partly(wanted)]) {
        const found = way();
        if (found.length > 0)
            return found;
    }
    throw notFound(name);
}
