import { byText, unique } from './words.js';
import { bureauOf, hasHeld, officeOf, partsOfOffice, standsForState, world } from './world.js';
export function partyOf(id, entities) {
    const entity = entities.get(id);
    if (entity)
        return { id, kind: entity.kind, country: entity.country };
    const kind = id.slice(0, id.indexOf(':'));
    return { id, kind: (kind || 'group'), country: kind === 'state' ? id.slice(6) : null };
}
const rank = { person: 0, office: 1, body: 2, state: 3, group: 4, place: 5, outlet: 6 };
const specificity = (party) => rank[party.kind] ?? 9;
function personAndBody(person, body) {
    if (body.id === bureauOf(person.id))
        return 2;
    const offices = world().termsOf.get(person.id) ?? [];
    if (offices.some(term => partsOfOffice(term.office).seat === body.id))
        return 1;
    return person.country === body.country && standsForState(body.id) ? 1 : 0;
}
function personAndOffice(person, office) {
    if (hasHeld(person.id, officeOf(office.id) ?? office.id))
        return 2;
    // Of someone whom no table knows, any office of his country may be his.
    return !world().termsOf.has(person.id) && person.country !== null && person.country === office.country ? 1 : 0;
}
/** Whether two names may be one participant. */
export function match(a, b) {
    if (a.id === b.id)
        return 2;
    const [fine, broad] = specificity(a) <= specificity(b) ? [a, b] : [b, a];
    if (fine.kind === broad.kind)
        return 0;
    if (fine.kind === 'person' && broad.kind === 'office')
        return personAndOffice(fine, broad);
    if (fine.kind === 'person' && broad.kind === 'body')
        return personAndBody(fine, broad);
    if (fine.country === null || fine.country !== broad.country)
        return 0;
    if (broad.kind === 'state')
        return fine.kind === 'body' && !standsForState(fine.id) ? 0 : 1;
    return broad.kind === 'body' && standsForState(broad.id) ? 1 : 0;
}
/** Pairs off two sides, the surest pairs first. */
export function pairOff(a, b) {
    const taken = new Set();
    let met = 0;
    let loose = 0;
    const rest = [];
    for (const x of a) {
        const same = b.find(y => !taken.has(y.id) && match(x, y) === 2);
        if (!same)
            rest.push(x);
        else
            taken.add(same.id);
        met += same ? 1 : 0;
    }
    for (const x of rest) {
        const stand = b.find(y => !taken.has(y.id) && match(x, y) === 1);
        if (!stand)
            continue;
        taken.add(stand.id);
        met++;
        loose++;
    }
    return { met, loose, left: Math.min(a.length, b.length) - met };
}
/** The participants of several accounts together, each by its most telling name, in order of first mention. */
export function union(lists) {
    const out = [];
    for (const list of lists) {
        for (const party of list) {
            const same = out.findIndex(known => match(known, party) === 2);
            const at = same >= 0 ? same : out.findIndex(known => match(known, party) > 0);
            if (at < 0)
                out.push(party);
            else if (specificity(party) < specificity(out[at]))
                out[at] = party;
        }
    }
    const seen = new Set();
    return out.filter(party => !seen.has(party.id) && seen.add(party.id));
}
const byName = party => party.id;
const byCountry = party => party.country ?? party.id;
function pairsOf(parties, form) {
    const forms = parties.map(form);
    if (forms.length < 2)
        return forms;
    const out = [];
    for (let i = 0; i < forms.length; i++) {
        for (let j = i + 1; j < forms.length; j++)
            out.push([forms[i], forms[j]].sort(byText).join('|'));
    }
    return unique(out).sort(byText);
}
/** Of so many participants each is an index key besides, and of still more no pair is: these grow as the square of them. */
const gathering = 13;
const assembly = 51;
/** One of many dozens tells of an assembly; what a few of them do at its edge is another occurrence. */
export function sizesFit(a, b) {
    const [fewer, more] = a.length < b.length ? [a, b] : [b, a];
    return more.length < assembly || fewer.length >= gathering;
}
const [ofName, ofCountry] = ['#', '%'];
/** Whether a key is that of one participant of many. */
export const isOfOne = (key) => /^[^=~^]*[#%]/u.test(key);
/**
 * Index keys of participants. Accounts that name persons alone meet by these names; one that names a state, an office
 * or a body may also meet any account of the same countries. Whoever fits by `sizesFit` shares one.
 */
export function keysOfPair(group, parties) {
    const keys = (sign, forms) => forms.map(form => `${group}${sign}${form}`);
    const each = parties.length < gathering
        ? []
        : [...keys(ofName, unique(parties.map(byName))), ...keys(ofCountry, unique(parties.map(byCountry)))];
    if (parties.length >= assembly)
        return { posted: each, sought: each };
    const named = [...keys('=', pairsOf(parties, byName)), ...each];
    const broad = parties.some(party => party.kind !== 'person');
    const countries = pairsOf(parties, byCountry);
    const [ofBroad, ofPersons] = [keys('~', countries), keys('^', countries)];
    return broad
        ? { posted: [...named, ...ofBroad], sought: [...named, ...ofBroad, ...ofPersons] }
        : { posted: [...named, ...ofPersons], sought: [...named, ...ofBroad] };
}
