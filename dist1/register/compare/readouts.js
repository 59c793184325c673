import { byText, unique } from '../words.js';
/** That a contact happened, and who it was with, is what makes it one; these are what a side may leave out. */
const compared = ['initiator', 'host', 'mediators', 'place', 'ordinal', 'topics', 'casualties', 'quotations', 'framing'];
/** The state of an institution, or the body that it is; what no table knows is no side. */
const sideOf = (origin) => /^institution:(?:([A-Z]{3})(?:\/|$)|(body:[a-z0-9-]+))/u.exec(origin)?.slice(1).find(Boolean) ?? null;
function sidesOf({ origins }) {
    const institutions = origins.filter(({ kind }) => kind === 'institution');
    return unique(institutions.flatMap(({ id }) => sideOf(id) ?? []))
        .sort(byText)
        .map(side => {
        const own = institutions.filter(({ id }) => sideOf(id) === side);
        return {
            side,
            origins: own.map(({ id }) => id),
            accounts: unique(own.flatMap(({ accounts }) => accounts)).sort(byText),
        };
    });
}
/** The saying of which a quotation is a form: the longest of them. */
function sayingOf(field, value) {
    if (field !== 'quotations')
        return null;
    const { exact, of } = value;
    return of ?? exact;
}
function aloneIn({ fields }, own, others) {
    const elsewhere = new Set(others.flatMap(({ accounts }) => accounts));
    return compared.flatMap(field => {
        const readings = fields[field]?.readings ?? [];
        const told = readings.filter(({ accounts }) => accounts.some(id => elsewhere.has(id)));
        const sayings = new Set(told.map(({ value }) => sayingOf(field, value)).filter(saying => saying !== null));
        return readings
            .filter(reading => !told.includes(reading) && !sayings.has(sayingOf(field, reading.value) ?? ''))
            .map(({ value, accounts }) => ({ field, value, accounts: accounts.filter(id => own.accounts.includes(id)) }))
            .filter(({ accounts }) => accounts.length > 0);
    });
}
/** The readouts of an entry, where institutions of two sides or more vouch for it. */
export function readoutsOf(entry) {
    const sides = sidesOf(entry);
    if (sides.length < 2)
        return [];
    return sides.map(own => ({
        ...own,
        alone: aloneIn(entry, own, sides.filter(side => side !== own)),
    }));
}
