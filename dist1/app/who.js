import { dayOf, tookPlace } from '../register/timeline/ties.js';
import { namedIn } from '../register/timeline/timeline.js';
import { byText, unique } from '../register/words.js';
import { officeOf, world } from '../register/world.js';
import { entitiesIn, shortIds } from './entries.js';
import { boundOf } from './filters.js';
import { withRegister } from './register.js';
import { isSubject, subjectsNamed } from './who-meant.js';
import { gatherMet, periodOf } from './who-met.js';
import { officeFound, officesOf, termFound } from './world.js';
const isOf = (subject, entry) => {
    const when = periodOf(entry.date);
    return namedIn(entry).some(id => isSubject(subject, id, when));
};
/** Others in an entry: all whom it names but the subject. */
const othersIn = (subject, entry) => {
    const when = periodOf(entry.date);
    return entry.participants.filter(id => !isSubject(subject, id, when));
};
function counterpartsIn(subject, contacts) {
    const found = new Map();
    for (const entry of contacts) {
        const took = tookPlace(entry);
        for (const id of unique(othersIn(subject, entry))) {
            const known = found.get(id) ?? { id, times: 0, otherwise: 0, last: null };
            const day = took ? dayOf(entry.date?.value ?? null) : null;
            found.set(id, {
                id,
                times: known.times + (took ? 1 : 0),
                otherwise: known.otherwise + (took ? 0 : 1),
                last: day !== null && day > (known.last ?? '') ? day : known.last,
            });
        }
    }
    return [...found.values()].sort((a, b) => b.times - a.times || b.otherwise - a.otherwise || byText(a.id, b.id));
}
/** The last day on which a story of these pages speaks. */
function lastTold(readings) {
    const days = readings.flatMap(({ stories }) => stories.flatMap(({ published }) => published?.value?.slice(0, 10) ?? []));
    return days.sort(byText).at(-1) ?? null;
}
function termsOf({ entity, holders }) {
    if (officeOf(entity.id) !== null)
        return holders.map(termFound);
    return (world().termsOf.get(entity.id) ?? []).map(termFound);
}
function officesAt({ entity }, day) {
    const seat = entity.id.replace(/^state:/u, '');
    if (day === null || officesOf(seat).length === 0)
        return null;
    const held = officesOf(seat).map(office => officeFound(office, { from: day, to: day }));
    return { at: day, held: held.filter(({ holders }) => holders.length > 0) };
}
const isOpen = ({ from, to }) => from === null && to === null;
async function readingsOf(store, ids, most) {
    const readings = [];
    for await (const reading of store.readingsOf(ids, most))
        readings.push(reading);
    return readings;
}
async function knownOf(store, subject, filter, most) {
    const ids = [...subject.ids, ...subject.holders.map(term => term.person)];
    const within = { from: filter.from ?? null, to: filter.to ?? null };
    const entries = (await store.timeline({ ...filter, with: [ids] })).filter(entry => isOf(subject, entry));
    const readings = await readingsOf(store, ids, most);
    const contacts = entries.filter(({ kind }) => kind !== null);
    return {
        entity: subject.entity,
        ...gatherMet(subject, readings, isOpen(within) ? null : within),
        unlooked: most === null ? 0 : (await store.countNaming(ids)) - readings.length,
        terms: termsOf(subject),
        offices: officesAt(subject, filter.to ?? lastTold(readings)),
        contacts,
        others: entries.filter(({ kind }) => kind === null),
        counterparts: counterpartsIn(subject, contacts),
    };
}
const timeAsked = ({ from, to }) => ({
    ...(from === undefined ? {} : { from: boundOf(from, '--from') }),
    ...(to === undefined ? {} : { to: boundOf(to, '--to') }),
});
/** What an opened register holds about a person, an office, a body or a state. */
export async function whoIn(store, name, query = {}) {
    const filter = timeAsked(query);
    const subjects = await subjectsNamed(store, name);
    const [one] = subjects;
    const known = one && subjects.length === 1 ? await knownOf(store, one, filter, query.most ?? null) : null;
    const entries = known ? [...known.contacts, ...known.others] : [];
    return {
        known,
        candidates: subjects.length > 1 ? subjects.map(({ entity }) => entity) : [],
        entities: await entitiesIn(store, entries.map(namedIn), known?.counterparts, known?.statements),
        short: await shortIds(store, entries),
    };
}
/** Wrong use is told before a register is opened. */
export async function who(name, { register, ...query } = {}) {
    timeAsked(query);
    return withRegister(register, { create: false }, store => whoIn(store, name, query));
}
