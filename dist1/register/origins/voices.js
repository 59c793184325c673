import { table } from '../../knowledge/load.js';
import { seatOf, world } from '../world.js';
import { areMediaAtLarge, commonSeats } from './common.js';
import { ownerOf } from './origin.js';
// Whose voice an origin is: what one of them says the other says too, however they are called.
let kin;
/** Institutions that speak with one voice: an army and its defence ministry, a mission and the organisation that sent it. */
function houseOf(id) {
    kin ??= new Map(table('register/kin').map(row => [row.institution ?? '', row.house ?? '']));
    const own = id.replace(/^institution:/u, '');
    const [state = '', institution = ''] = own.split('/');
    return kin.get(own) ?? (institution ? `${state}/${kin.get(institution) ?? institution}` : own);
}
const bodyHouse = (owner) => (owner.startsWith('body:') ? houseOf(owner) : owner);
export const isInstitution = ({ kind }) => kind === 'institution';
export const isRelay = ({ kind }) => kind === 'agency' || kind === 'outlet';
/** Called by a name that stands in no table. */
const isUnknown = ({ id, of }) => !/^(?:institution|witness):(?:person:|[A-Z]{3}(?:\/|$)|body:(?!~))/u.test(id) || (of ?? '').startsWith('body:~');
const isStranger = ({ id }) => id.startsWith('witness:person:') && !world().people.has(id.slice('witness:'.length));
/** Whom somebody who takes part speaks for: himself, his state, and what he is in office of. */
function ownersOf({ id, country }, day) {
    return [id, country, seatOf(id, day)].flatMap(each => (each ? bodyHouse(ownerOf(each)) : []));
}
export const sidesOf = (tellings) => ({
    all: new Set(tellings.flatMap(({ participants, mediators, host, story }) => [...participants, ...mediators, ...(host ? [host] : [])].flatMap(party => ownersOf(party, story.day)))),
    hosts: new Set(tellings.flatMap(({ place }) => place?.country ?? [])),
    contact: tellings.some(({ group }) => group === 'contact'),
    domestic: new Set(tellings.flatMap(({ participants }) => participants.map(({ id, country }) => country ?? id))).size === 1,
});
const isSideItself = ({ id }, { all }) => all.has(id.slice(id.indexOf(':') + 1));
/** Whoever is called by common words, or by a name of which nothing is known: of a contact he may be of the side that speaks besides. */
export function isVague(source, sides) {
    if (source.kind === 'unnamed')
        return false;
    if (isRelay(source))
        return !world().outlets.has(source.id) && areMediaAtLarge(source.name);
    const stranger = sides.contact && isStranger(source) && !isSideItself(source, sides);
    return isUnknown(source) || commonSeats(source.name) !== null || stranger;
}
/** Nobody is told to have said it: a paper tells it in its own voice. */
export const isUntold = (source) => source.own === true;
/** With whose voice an origin speaks; null where only its name tells. */
function voiceOf(source, sides) {
    if (isRelay(source))
        return null;
    if (sides.domestic && isInstitution(source))
        return houseOf(source.id);
    if (sides.domestic && isSideItself(source, sides))
        return source.id;
    return source.of ? bodyHouse(source.of) : null;
}
/** The voice of one who takes part, and so knows of it at first hand, or of his state's agency; null of everybody else. */
export function ownSideOf(source, sides) {
    const voice = voiceOf(source, sides);
    if (isSideItself(source, sides))
        return voice ?? source.id;
    const isOfSide = sides.all.has(bodyHouse(source.of ?? ''));
    return isOfSide && source.kind === 'agency' ? source.of : isOfSide && isInstitution(source) ? voice : null;
}
/** The side of one who speaks for it in whatever way: for those who tell of themselves, and for one of theirs, named or not. */
export function sideOf(source, sides) {
    const own = ownSideOf(source, sides);
    if (own !== null || sides.domestic || isRelay(source) || isVague(source, sides))
        return own;
    const side = source.of ? bodyHouse(source.of) : null;
    return side !== null && sides.all.has(side) ? side : null;
}
/** What a source without a name is known by, whichever paper has it. */
const describedAs = (id) => id.replace(/^unnamed:[^:]+:[^:]+:/u, '');
/** Whether two origins are one voice. */
export function areOneVoice(a, b, sides) {
    if (a.kind === 'unnamed' && b.kind === 'unnamed' && describedAs(a.id) === describedAs(b.id))
        return true;
    const [voice, other] = [voiceOf(a, sides), voiceOf(b, sides)];
    if (voice !== null && voice === other)
        return true;
    // A state's agency tells what its state does, and any agency what it is told to have of another.
    const echoes = (agency, teller) => isRelay(agency) &&
        ((agency.of !== undefined && agency.of === teller.of && !isRelay(teller)) ||
            (teller.by?.includes(agency.id) ?? false));
    return echoes(a, b) || echoes(b, a);
}
