import { lastOfMonth } from './calendar.js';
import { merged, point } from './moment.js';
// What rules make of what is said rather than written: months by their number, the last day of a month, «now».
const points = (parts) => parts.flatMap(({ said }) => (typeof said === 'object' && said.kind === 'point' ? [said] : []));
const together = (parts) => points(parts).reduce((all, one) => all && merged(all, one), point({}));
// «شهر 3», «شهر عشرة», «الشهر التاسع»; «شهر واحد» is a length of time.
function monthNumber(parts) {
    const [digits] = points(parts);
    const word = parts.find(({ label }) => label === 'n')?.said;
    const month = digits?.day ?? (typeof word === 'number' && word !== 1 ? word : null);
    return month !== null && month <= 12 ? point({ month }) : null;
}
// Where the year is not told February has 28 days.
function lastDay(parts) {
    const all = together(parts);
    if (!all || all.month === null || all.hijri || all.shift)
        return null;
    return { ...all, day: lastOfMonth(all.year ?? 2001, all.month) };
}
// «السبت السادس عشر»; up to ten the ordinal may number the Saturdays.
function weekdayOrdinal(parts) {
    const all = together(parts);
    return all && all.day !== null && all.day > 10 ? all : null;
}
const reference = (_parts, { value }) => value === 'PRESENT_REF' || value === 'FUTURE_REF' ? { kind: 'reference', value } : null;
export const spokenMakers = { monthNumber, lastDay, weekdayOrdinal, reference };
