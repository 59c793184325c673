import { addMonths, fromDay, lastOfMonth, toDay } from './calendar.js';
const monthsOf = { month: 1, year: 12, decade: 120, century: 1200 };
const daysOf = { day: 1, week: 7 };
/** The day that lies so many units from another: a month away is the same day of its month, where that has one. */
export function dayAway(unit, n, from) {
    const days = daysOf[unit];
    if (days)
        return from + Math.round(n * days);
    const months = monthsOf[unit];
    if (!months)
        return from;
    const { year, month, day } = fromDay(from);
    const to = addMonths({ year, month }, Math.round(n * months));
    return toDay(to.year, to.month, Math.min(day, lastOfMonth(to.year, to.month)));
}
/** The same for several units one after the other: «شهر و21 يوما». */
export const dayAwayBy = (amounts, sign, from) => amounts.reduce((day, { unit, n }) => dayAway(unit, sign * n, day), from);
const minutesIn = { hour: 60, minute: 1, second: 1 / 60 };
export const hasHours = ({ amounts }) => amounts.some(({ unit }) => minutesIn[unit] !== undefined);
/** The day and minute that lies so long before or after the time of speaking: «يوم وساعتين»; null where that is not known. */
export function momentAway(amounts, sign, { day, now }) {
    if (day === null || !now)
        return null;
    const told = amounts.map(({ unit, n }) => ({ unit, n: n ?? 0 }));
    const minutes = told.reduce((sum, { unit, n }) => sum + n * (minutesIn[unit] ?? 0), 0);
    const at = Math.floor(now.hour * 60 + now.minute + sign * minutes);
    const days = told.filter(({ unit }) => minutesIn[unit] === undefined);
    const clock = {
        hour: Math.floor((((at % 1440) + 1440) % 1440) / 60),
        minute: ((at % 60) + 60) % 60,
        second: null,
        utc: false,
    };
    return { day: dayAwayBy(days, sign, day) + Math.floor(at / 1440), clock };
}
