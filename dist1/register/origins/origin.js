import { fold, unique } from '../words.js';
import { institutionOfBody, institutionOfHolder, institutionOfOffice, isAgency, officeOf, outletByName, outletName, world, } from '../world.js';
import { commonSeats } from './common.js';
import { institutionName } from './names.js';
const withOwner = (source, of) => (of ? { ...source, of } : source);
/** Whose an entity or an institution is, by its id: of a state, where it is one of its bodies. */
export const ownerOf = (id) => /^(?:state:|body:)?([A-Z]{3})(?:[/:-]|$)/u.exec(id)?.[1] ?? id;
/** An institution goes by its own name, whoever speaks for it. */
const institution = (id, name) => ({
    id: `institution:${id}`,
    name: institutionName(id)?.ar || name,
    kind: 'institution',
    of: ownerOf(id),
});
const relay = (id, name, kind, country = null) => withOwner({ id, name, kind }, world().outlets.get(id)?.country ?? country);
function publisher(name) {
    const known = outletByName(name);
    const id = known ?? `outlet:${fold(name).trim()}`;
    return relay(id, known ? outletName(known, name) : name, known && isAgency(known) ? 'agency' : 'outlet');
}
const asOwn = (source) => (source.kind === 'outlet' ? { ...source, own: true } : source);
/** The origin that publishes: the credited agency, else the outlet, else the page alone. */
function publicationOf(at) {
    if (at.credit)
        return asOwn(publisher(at.credit));
    if (at.outlet)
        return asOwn(publisher(at.outlet));
    return asOwn({ id: `page:${at.page.slice(0, 16)}`, name: at.page.slice(0, 16), kind: 'outlet' });
}
function entityOf(link, entities) {
    if (!link.entity)
        return null;
    const known = entities.get(link.entity);
    const kind = known?.kind ?? link.entity.slice(0, link.entity.indexOf(':'));
    return { id: link.entity, kind, country: known?.country ?? null };
}
/** A person vouches as the holder of his office, or of that in which the page calls him; one without an office is a witness. */
function personSource({ id, country }, name, { day, called }) {
    const held = institutionOfHolder(id, day) ?? (called.has(id) ? institutionOfOffice(called.get(id)) : null);
    return held ? institution(held, name) : withOwner({ id: `witness:${id}`, name, kind: 'witness' }, country);
}
/** The one seat that a name of common words can mean: «المتحدث باسم الخارجية», told of a king and a foreign minister. */
function seatMeant(name, seats) {
    const kinds = commonSeats(name);
    const meant = unique(seats.filter(seat => kinds?.includes(seat.slice(seat.indexOf('/') + 1))));
    return meant.length === 1 ? meant[0] : null;
}
function sourceOf(link, at, entities) {
    const entity = entityOf(link, entities);
    if (link.role === 'agency' || link.role === 'outlet' || entity?.kind === 'outlet') {
        const known = entity?.kind === 'outlet' ? entity.id : null;
        const kind = link.role === 'agency' || (known && isAgency(known)) ? 'agency' : 'outlet';
        const source = known
            ? relay(known, outletName(known, link.name), kind, entity?.country)
            : { ...publisher(link.name), kind };
        return at.outlet !== null && source.id === publisher(at.outlet).id ? asOwn(source) : source;
    }
    if (link.role === 'unnamed')
        return null;
    const seat = entity === null ? seatMeant(link.name, at.seats) : null;
    if (seat !== null)
        return institution(seat, link.name);
    if (entity?.kind === 'person')
        return personSource(entity, link.name, at);
    if (entity?.kind === 'office')
        return institution(institutionOfOffice(officeOf(entity.id) ?? entity.id), link.name);
    if (entity?.kind === 'body')
        return institution(institutionOfBody(entity.id, at.day), link.name);
    if (entity?.kind === 'state')
        return institution(entity.id.replace(/^state:/u, ''), link.name);
    if (link.role === 'document')
        return null;
    const kind = link.role === 'institution' ? 'institution' : 'witness';
    const name = fold(link.name).trim();
    return name ? { id: `${kind}:${name}`, name: link.name, kind } : null;
}
/** What a source without a name is known by: its kind and its side, however they are written. */
function unnamedKey({ name, unnamed }) {
    if (!unnamed?.kind)
        return fold(name).trim();
    const many = unnamed.many === null || unnamed.many === 1 ? '' : 's';
    return [`${fold(unnamed.kind)}${many}`, unnamed.side].filter(Boolean).join(' ');
}
/** One without a name is known by who has his word, and by what is said of him. */
function unnamedSource(inward, at) {
    const { link } = inward[0];
    const teller = inward.find(({ source }) => source !== null)?.source ?? publicationOf(at);
    const source = { id: `unnamed:${teller.id}:${unnamedKey(link)}`, name: link.name, kind: 'unnamed' };
    const side = link.unnamed?.side;
    return withOwner(source, side && ownerOf(side.startsWith('body:') ? institutionOfBody(side, at.day) : side));
}
/** The body that vouches: the innermost institution of a chain, else the innermost that has a name, else an unnamed source. */
function voucherIn(inward, at) {
    const vouching = inward.find(({ source }) => source?.kind === 'institution');
    if (vouching)
        return vouching.source;
    if (inward[0]?.link.role === 'unnamed')
        return unnamedSource(inward, at);
    return inward.find(({ source }) => source !== null)?.source ?? null;
}
const isRelay = (source) => source.kind === 'agency' || source.kind === 'outlet';
function originOfChain(chain, at, entities) {
    const inward = [...chain].reverse().map(link => ({ link, source: sourceOf(link, at, entities) }));
    const found = voucherIn(inward, at);
    if (found === null)
        return null;
    // a paper to which a page is credited tells it in its own voice
    if (isRelay(found))
        return chain.every(({ span }) => span === null) ? asOwn(found) : found;
    const relays = inward.flatMap(({ source }) => (source && isRelay(source) ? source.id : []));
    const by = unique(at.credit ? [...relays, publisher(at.credit).id] : relays);
    return by.length > 0 ? { ...found, by } : found;
}
/** Every origin of an account, its own chain's first; at least one. */
export function originsOf(chains, at, entities) {
    const found = new Map();
    for (const chain of chains) {
        const source = chain.length > 0 ? originOfChain(chain, at, entities) : null;
        if (source && !found.has(source.id))
            found.set(source.id, source);
    }
    return found.size > 0 ? [...found.values()] : [publicationOf(at)];
}
