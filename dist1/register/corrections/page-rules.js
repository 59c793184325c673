import { tellingsOf } from '../accounts/tellings.js';
import { unique } from '../words.js';
import { isInForce } from './correction.js';
/** The last of a row of names: who is B, and B is C, is C. */
function lastOf(id, names) {
    let last = null;
    for (let next = names.get(id); next; next = names.get(next.to.id))
        last = next;
    return last;
}
export function pageRulesOf(corrections) {
    const names = new Map();
    const notNews = new Set();
    const overruled = new Map();
    // The later counts: of two that contradict each other the earlier comes too late here.
    for (const { n, deed } of corrections.filter(isInForce).sort((a, b) => b.n - a.n)) {
        if (deed.what === 'not-news')
            notNews.add(deed.page);
        if (deed.what !== 'name')
            continue;
        const { from, to } = deed;
        // Who is himself needs no other name, and would be looked for without end.
        if (from.id === to.id)
            continue;
        const against = names.get(from.id) ?? (lastOf(to.id, names)?.to.id === from.id ? names.get(to.id) : undefined);
        if (against)
            overruled.set(n, against.n);
        else
            names.set(from.id, { n, to });
    }
    return { names: new Map([...names].map(([id, own]) => [id, lastNamed(id, own, names)])), notNews, overruled };
}
const lastNamed = (id, own, names) => ({ n: own.n, to: lastOf(id, names).to });
/** A record with other ids in it. Who is named twice then is named once. */
function withIds(value, idOf) {
    if (typeof value === 'string')
        return idOf(value);
    if (Array.isArray(value)) {
        const made = value.map(each => withIds(each, idOf));
        return made.every(each => typeof each === 'string') ? unique(made) : made;
    }
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withIds(each, idOf)]));
}
/** A reading with the names that people gave; the page stays as it is. */
export function renamed(reading, names) {
    if (!reading.entities.some(({ id }) => names.has(id)))
        return reading;
    const idOf = (id) => names.get(id)?.to.id ?? id;
    const entities = new Map(reading.entities.map(entity => names.get(entity.id)?.to ?? entity).map(each => [each.id, each]));
    return { ...reading, entities: [...entities.values()], stories: withIds(reading.stories, idOf) };
}
const idsIn = ({ actors, recipients, place, contact }) => [
    ...actors,
    ...recipients,
    ...(place ? [place] : []),
    ...(contact ? [...contact.participants, ...contact.mediators, contact.initiator ?? '', contact.host ?? ''] : []),
];
/** Whom an account names otherwise than was read. */
function namingsOf(reading, { account }, names) {
    const event = reading.stories.find(({ id }) => id === account.story)?.events.find(({ id }) => id === account.event);
    return unique(event ? idsIn(event) : []).flatMap(from => {
        const name = names.get(from);
        return name ? [{ n: name.n, from, to: name.to.id }] : [];
    });
}
/** The accounts of a reading, as people have corrected it. */
export function tellingsUnder(rules, reading) {
    if (rules.notNews.has(reading.page.id))
        return [];
    const named = renamed(reading, rules.names);
    const tellings = tellingsOf(named);
    if (named === reading)
        return tellings;
    return tellings.map(telling => {
        const namings = namingsOf(reading, telling, rules.names);
        return namings.length > 0 ? { ...telling, namings } : telling;
    });
}
