import { table } from '../knowledge/load.js';
import { outletNames } from '../knowledge/outlets.js';
import { loadWorld } from '../knowledge/world.js';
import { fold } from './words.js';
export const world = loadWorld;
/** An office `RUS/president` or `body:un/secretary-general` in its two parts. */
export function partsOfOffice(office) {
    const at = office.lastIndexOf('/');
    return at < 0 ? { seat: office, role: '' } : { seat: office.slice(0, at), role: office.slice(at + 1) };
}
export const officeOf = (entity) => entity.startsWith('office:') ? entity.slice('office:'.length) : null;
export const hasHeld = (person, office) => (world().termsOf.get(person) ?? []).some(term => term.office === office);
const isState = (seat) => /^[A-Z]{3}$/u.test(seat);
/** The office that a person held on a day, or held last as far as is known when the day is not given; one of a state before one of a party. */
function officeOn(person, day) {
    const terms = world().termsOf.get(person) ?? [];
    const held = terms.filter(({ period }) => day !== null && (period.from ?? '') <= day && day <= (period.to ?? '9999'));
    const fit = held.length > 0 ? held : terms;
    const ofState = fit.filter(({ office }) => isState(partsOfOffice(office).seat));
    const one = ofState.length > 0 ? ofState : fit;
    return (one.find(({ period }) => period.to === null) ?? one.at(-1))?.office ?? null;
}
let members;
function institutionRows() {
    members ??= new Map(table('register/institutions').map(row => [row.member ?? '', row.institution ?? '']));
    return members;
}
/** The bodies whose word and hand are those of their state. */
const leading = new Set(['presidency', 'government', 'royal-court']);
export const standsForState = (body) => world().bodies.get(body)?.metonym ?? leading.has(/^body:[A-Z]{3}\/(.+)$/u.exec(body)?.[1] ?? '');
const ofOffice = 'body:office-of/';
/** The body that speaks for one person, as a text composes it. */
export const bureauOf = (holder) => `${ofOffice}${holder}`;
/** The institution behind a body: the presidency behind a palace, the office of its holder, else the body itself. */
export function institutionOfBody(id, day = null) {
    if (id.startsWith(ofOffice))
        return institutionOfHolder(id.slice(ofOffice.length), day) ?? id;
    const composed = /^body:([A-Z]{3})[/:-](.+)$/u.exec(id);
    if (composed)
        return `${composed[1]}/${institutionRows().get(composed[2]) ?? composed[2]}`;
    const body = world().bodies.get(id);
    const listed = institutionRows().get(id);
    if (listed && body?.country)
        return `${body.country}/${listed}`;
    if (body?.country && body.kind === 'court-royal')
        return `${body.country}/royal-court`;
    if (body?.country && body.kind === 'government' && body.metonym)
        return `${body.country}/government`;
    if (body?.country && (body.metonym || body.kind === 'seat'))
        return `${body.country}/presidency`;
    return id;
}
/** The institution for which a person or an office speaks; null for a person who holds no office. */
export function institutionOfHolder(holder, day) {
    const office = officeOf(holder) ?? (holder.startsWith('person:') ? officeOn(holder, day) : holder);
    return office === null ? null : institutionOfOffice(office);
}
/** What somebody who takes part is in office of; null for who holds no office, and for states and bodies. */
export const seatOf = (id, day) => id.startsWith('person:') || id.startsWith('office:') ? institutionOfHolder(id, day) : null;
export function institutionOfOffice(office) {
    const { seat, role } = partsOfOffice(office);
    if (isState(seat))
        return `${seat}/${institutionRows().get(role) ?? role.replace(/-minister$/u, '-ministry')}`;
    return institutionOfBody(seat);
}
let names;
/** The names in a dateline or a credit, which may have several: «واس، رويترز». */
export function outletsIn(line) {
    names ??= outletNames(fold);
    return names.namesIn(line);
}
/** The id of a known outlet or agency by any of its names, else null; an agency among several names goes first. */
export function outletByName(name) {
    const found = outletsIn(name).names.flatMap(({ id }) => id ?? []);
    return found.find(isAgency) ?? found[0] ?? null;
}
export const isAgency = (outlet) => world().outlets.get(outlet)?.kind === 'agency';
/** A known outlet by its first name, else as it is written. */
export const outletName = (outlet, written) => world().outlets.get(outlet)?.ar[0] ?? written;
