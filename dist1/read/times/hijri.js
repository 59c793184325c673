import { fromDay, toDay } from './calendar.js';
// Umm al-Qura, as the platform's calendar data has it; what was asked of it once is kept.
const firstYear = 1356;
const lastYear = 1500;
const epoch = toDay(1937, 3, 14);
const meanMonth = 29.530588;
const dayLength = 86_400_000;
let format;
const starts = new Map();
function dayOfMonth(day) {
    format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { day: 'numeric', timeZone: 'UTC' });
    return Number.parseInt(format.format(new Date(day * dayLength)), 10);
}
// From the middle of the month by its mean length, its own count of days leads back to the first.
function startOf(index) {
    let start = starts.get(index);
    if (start === undefined) {
        const middle = epoch + Math.round((index + 0.5) * meanMonth);
        start = middle - dayOfMonth(middle) + 1;
        starts.set(index, start);
    }
    return start;
}
/** The first day of a Hijri month and the first day of the next; null outside 1356–1500. */
export function hijriMonth(year, month) {
    const index = (year - firstYear) * 12 + month - 1;
    if (month < 1 || month > 12 || index < 0 || year > lastYear)
        return null;
    return [startOf(index), startOf(index + 1)];
}
/** The day of a Hijri date; a month of 29 days said to have 30 runs into the next, as sightings do. */
export function hijriDay(year, month, day) {
    const found = hijriMonth(year, month);
    return found && day >= 1 && day <= 30 ? found[0] + day - 1 : null;
}
/** The Hijri year that a day is in; outside the calendar, to within one. */
export function hijriYearOf(day) {
    let year = hijriYearNear(day) - 1;
    for (let next = hijriMonth(year + 1, 1); next && next[0] <= day; next = hijriMonth(year + 1, 1))
        year++;
    return year;
}
/** The same to within one, for any day. */
export const hijriYearNear = (day) => {
    const { year, month } = fromDay(day);
    return Math.round((year + month / 12 - 622.5) * 1.030684) + 1;
};
