import { document, table } from '../../knowledge/load.js';
import { daysOf, dayText } from '../../register/occurrence/days.js';
import { officesHeld } from '../../register/offices-held.js';
import { unique } from '../../register/words.js';
import { officeOf, partsOfOffice, world } from '../../register/world.js';
import { nameOf, saidOf, textsOf } from '../exported.js';
const coding = () => document('export/plover');
const contextsOf = ({ told }) => unique([...told.values()].flatMap(({ event }) => event.contexts)).sort();
/** A contact that is still to come, or was called off, is another type. */
function typeOf({ type, kind, status }) {
    return (kind === null ? undefined : coding().contacts[status]) ?? { type };
}
function scoreOf(type, [mode]) {
    const { scores } = coding();
    return scores[`${type}/${mode}`] ?? scores[type] ?? null;
}
export function codedOf(row) {
    const { entry, sides } = row;
    const { modes, quads, auxiliary } = coding();
    const { type, mode } = typeOf(entry);
    const told = mode ? [mode] : textsOf(saidOf(entry, 'mode'));
    const known = told.filter(each => modes[type]?.includes(each));
    const quad = quads.find(({ types }) => types.includes(type));
    return {
        type,
        modes: known,
        auxiliary: auxiliary[entry.status] ?? null,
        quad: quad ? { code: quad.code, name: quad.name } : null,
        score: scoreOf(type, known),
        // Where nobody tells who did it to whom, all are actors.
        actors: [...sides.actors, ...sides.others],
        recipients: [...sides.recipients],
        contexts: contextsOf(row),
    };
}
/** The day of an entry, or its first and last one; null where it is not known to the day. */
export function daysOfEntry({ date }) {
    if (date?.value === null || date?.value === undefined)
        return null;
    const whole = /^(\d{4}-\d{2}-\d{2})(?:T[^/]*)?(?:\/(\d{4}-\d{2}-\d{2})(?:T[^/]*)?)?$/u.exec(date.value);
    return whole ? { from: whole[1], to: whole[2] ?? whole[1] } : null;
}
/** The offices that somebody held when it was, where that is known well enough. */
function officesOf(id, entry) {
    const office = officeOf(id);
    if (office !== null)
        return [office];
    const { from, to } = daysOf(entry.date);
    return from === null || to === null ? [] : [...officesHeld(id, dayText(from), dayText(to))];
}
function sectorOfBody(id) {
    const { kinds, parts } = coding().sectors;
    const part = /^body:[A-Z]{3}[/:](?:.*-)?([a-z]+)$/u.exec(id)?.[1];
    return (part ? parts[part] : undefined) ?? kinds[world().bodies.get(id)?.kind ?? ''] ?? null;
}
function sectorOfOffice(office) {
    const { seat, role } = partsOfOffice(office);
    if (seat.startsWith('body:'))
        return sectorOfBody(seat);
    const { roles, ranks } = coding().sectors;
    const own = Object.keys(roles).find(sector => roles[sector].includes(role));
    return own ?? ranks[world().roles.get(role)?.rank ?? ''] ?? null;
}
let numbers;
function cowOf(state) {
    numbers ??= new Map(table('export/cow').map(({ id, cow }) => [id, cow]));
    return state === null ? null : (numbers.get(state) ?? null);
}
function codeOf({ id, kind, country }) {
    if (country !== null)
        return country;
    const { bodies, kinds } = coding().codes;
    return bodies[id] ?? (kind === 'body' ? kinds[world().bodies.get(id)?.kind ?? ''] : undefined) ?? null;
}
const titleOf = (office) => {
    const { seat, role } = partsOfOffice(office);
    const of = world().states.get(seat)?.en ?? world().bodies.get(seat)?.en;
    const name = world().roles.get(role)?.en ?? role;
    return of ? `${name} of ${of}` : name;
};
export function partyOf(id, { entry, entities }) {
    const entity = entities.get(id);
    const { ar, en } = nameOf(entities, id);
    const code = entity ? codeOf(entity) : null;
    const offices = officesOf(id, entry);
    const sectors = [...offices.map(sectorOfOffice), entity?.kind === 'body' ? sectorOfBody(id) : null];
    return {
        ...{ id, name: en, nameAr: ar, code },
        country: code === null ? null : (world().states.get(code)?.en ?? coding().names[code] ?? null),
        cow: cowOf(entity?.country ?? null),
        sectors: unique(sectors.filter(sector => sector !== null)),
        titles: entity?.kind === 'person' ? offices.map(titleOf) : [],
        wikidata: entity?.wikidata ?? null,
    };
}
/** The words by which a page calls those on one side. */
export const rawNames = ({ told }, side) => unique([...told.values()].flatMap(({ reading, event }) => event.named[side].map(span => reading.page.text.slice(...span))));
/** Whoever and whatever of a kind the stories name. */
export function namedInStories({ told, entities }, kinds) {
    const names = [...told.values()].flatMap(({ reading, story }) => {
        const ids = idsIn(story);
        const known = reading.entities.filter(({ id, kind }) => kinds.includes(kind) && ids.has(id));
        return known.map(({ id, name }) => entities.get(id)?.name.en ?? name.en ?? name.ar);
    });
    return unique(names);
}
const idsIn = ({ mentions }) => new Set(mentions.flatMap(({ entity, holder }) => [entity ?? '', holder ?? '']));
