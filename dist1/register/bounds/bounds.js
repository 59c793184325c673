import { allowedDays } from '../occurrence/barriers.js';
import { daysOfValue, dayText, meetAll, onlyDay, width } from '../occurrence/days.js';
import { byText, unique } from '../words.js';
const isDated = (telling) => telling.date !== null;
/** How little a value leaves open; values without a year come after all that have one. */
function vagueness(value) {
    const days = daysOfValue(value);
    if (width(days) !== Number.POSITIVE_INFINITY)
        return width(days);
    if (days.yearly)
        return days.yearly[0] === days.yearly[1] ? 1000 : 2000;
    return days.weekday === null ? 4000 : 3000;
}
function bestValue(dated) {
    const values = dated.map(telling => telling.date.value).filter((value) => value !== null);
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    const count = (value) => counts.get(value) ?? 0;
    const sorted = unique(values).sort((a, b) => vagueness(a) - vagueness(b) || count(b) - count(a) || byText(a, b));
    return sorted[0] ?? null;
}
const latest = (dated) => dated.filter(({ date }) => date.notBefore).sort((a, b) => byText(b.date.notBefore, a.date.notBefore))[0];
const earliest = (dated) => dated.filter(({ date }) => date.notAfter).sort((a, b) => byText(a.date.notAfter, b.date.notAfter))[0];
const reasonOf = ({ date, account }, many) => (many ? `${date.why} (${account.id})` : date.why);
/** The bounds that several accounts leave together, with the account that each comes from. */
function together(dated, value, days) {
    const low = latest(dated);
    const high = earliest(dated);
    const single = days ? onlyDay(days) : null;
    const teller = dated.find(({ date }) => date.value === value && value !== null);
    const day = dated.find(({ date }) => date.weekday !== null);
    const makers = unique([teller, low, high, day].filter((each) => each !== undefined));
    const basis = unique(makers.flatMap(({ date }) => date.basis));
    const why = unique(makers.map(each => reasonOf(each, true))).join('; ');
    const resolved = single !== null && (value === null || vagueness(value) >= 1000);
    return {
        value: resolved ? dayText(single) : value,
        notBefore: low?.date.notBefore ?? null,
        notAfter: high?.date.notAfter ?? null,
        weekday: day?.date.weekday ?? null,
        basis: makers.length > 1 && (resolved || low !== high) ? unique([...basis, 'other-account']) : basis,
        why: resolved ? `the one day that all accounts allow: ${why}` : why,
    };
}
/** The date of the entry that these accounts make; null when none of them says anything of it. */
export function dateTogether(tellings) {
    const dated = tellings.filter(isDated);
    if (dated.length === 0)
        return null;
    const first = dated[0];
    if (dated.length === 1)
        return first.date;
    const value = bestValue(dated);
    const exact = value !== null && vagueness(value) === 0;
    const teller = dated.find(({ date }) => date.value === value);
    // A day that is told needs no bounds from elsewhere.
    return exact && teller ? teller.date : together(dated, value, meetAll(dated.map(allowedDays)));
}
