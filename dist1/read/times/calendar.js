// Days as whole numbers since 1970-01-01, and their names. No clock and no zone: nothing here knows what «now» is.
const dayLength = 86_400_000;
// Of the years before 100 the platform makes 1900 and later: a whole round of the calendar is put before and taken off.
const round = { years: 400, days: 146_097 };
export const toDay = (year, month, day) => Date.UTC(year + round.years, month - 1, day) / dayLength - round.days;
export function fromDay(day) {
    const date = new Date(day * dayLength);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
export const lastOfMonth = (year, month) => new Date(Date.UTC(year + round.years, month, 0)).getUTCDate();
export const isCivil = (year, month, day) => month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month);
/** Monday is 1, Sunday 7. */
export const weekdayOf = (day) => ((((day + 3) % 7) + 7) % 7) + 1;
export const pad = (n, width = 2) => String(n).padStart(width, '0');
export const monthName = (year, month) => `${pad(year, 4)}-${pad(month)}`;
export function dayName(day) {
    const { year, month, day: d } = fromDay(day);
    return `${monthName(year, month)}-${pad(d)}`;
}
export function addMonths({ year, month }, n) {
    const all = year * 12 + (month - 1) + n;
    return { year: Math.floor(all / 12), month: (((all % 12) + 12) % 12) + 1 };
}
/** The ISO week that a day is in: `2025-W40`. */
export function weekName(day) {
    const thursday = day - weekdayOf(day) + 4;
    const { year } = fromDay(thursday);
    return `${pad(year, 4)}-W${pad(Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1)}`;
}
export const mondayOf = (day) => day - weekdayOf(day) + 1;
/** The day that an ISO date, or the beginning of a date-time, names; null when it is no full day. */
export function dayOfIso(value) {
    const found = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(value);
    if (!found)
        return null;
    const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
    return isCivil(year, month, day) ? toDay(year, month, day) : null;
}
