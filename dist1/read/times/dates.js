import { addMonths, dayName, fromDay, isCivil, mondayOf, pad, toDay, weekdayOf } from './calendar.js';
import { hijriDay, hijriMonth, hijriYearNear } from './hijri.js';
import { choose, dayPlace, monthPlace, noAnchor, partly, period, pickWhy, weekdays, yearPlace, } from './place.js';
// Days, months and years told by their names, by either calendar.
// «هذا الاثنين» said on a Tuesday is of next week where the text looks ahead.
function weekdayOfWeek(weekday, dir, from, lean) {
    const day = mondayOf(from) + 7 * dir + weekday - 1;
    const passed = dir === 0 && lean > 0 && day < from;
    return dayPlace(passed ? day + 7 : day, true, `the ${weekdays[weekday]} of its week`);
}
export function weekdayPlace(weekday, dir, { day, lean, genre }) {
    if (day === null)
        return partly(`XXXX-WXX-${weekday}`, `a ${weekdays[weekday]}; ${noAnchor}`);
    if (genre.cycles && dir !== null)
        return weekdayOfWeek(weekday, dir, day, lean);
    const same = day + ((weekday - weekdayOf(day)) % 7);
    const near = [-21, -14, -7, 0, 7, 14, 21].map(n => dayPlace(same + n, true, ''));
    // A bare weekday is one of the last seven days unless the sentence looks ahead.
    const strict = genre.cycles && lean > 0 && dir === null;
    const chosen = choose(near, strict ? 1 : dir, day, dir === null && lean === 0 ? -1 : lean);
    return { ...chosen, why: `${weekdays[weekday]}, ${pickWhy(dir, dir === null && lean === 0 ? -1 : lean)}` };
}
const week = 7;
const longAgo = 300;
const soon = 31;
// «أعلنت الوزارة أن اللقاء يوم 25 يوليو» on the 21st: what a report tells of the year before has its year beside it.
function chooseDate(candidates, { dir }, { day: anchor, lean, genre, gone }) {
    const chosen = choose(candidates, dir, anchor, lean) ?? (dir === null ? choose(candidates, 0, anchor, 0) : undefined);
    if (dir !== null || lean >= 0 || gone || genre.cycles)
        return chosen;
    const next = candidates.find(c => c.first !== null && c.first > anchor);
    const isFar = !chosen || anchor - chosen.last > longAgo;
    return isFar && next && next.first - anchor <= soon ? next : chosen;
}
// «رمضان 2024»: the year is of the other calendar than the month.
const isCivilYear = (year) => year > 1600;
export function hijriPlace(point, from) {
    const { day: anchor, lean } = from;
    const { year, month, day, dir } = point;
    const one = (y, why, counted) => {
        if (month === null) {
            const first = hijriMonth(y, 1);
            const last = hijriMonth(y, 12);
            if (!first || !last)
                return null;
            return period(`${dayName(first[0])}/${dayName(last[1] - 1)}`, `${dayName(first[0])}/${dayName(last[1] - 1)}`, first[0], last[1] - 1, counted, why);
        }
        if (day === null) {
            const found = hijriMonth(y, month);
            if (!found)
                return null;
            const name = `${dayName(found[0])}/${dayName(found[1] - 1)}`;
            return period(name, name, found[0], found[1] - 1, counted, why);
        }
        const found = hijriDay(y, month, day);
        return found === null ? null : dayPlace(found, counted, why);
    };
    if (year !== null && isCivilYear(year)) {
        const near = hijriYearNear(toDay(year, 7, 1));
        const why = `Hijri, by the Umm al-Qura calendar: the one of ${year}`;
        const found = [-2, -1, 0, 1, 2].map(n => one(near + n, why, false)).filter(p => p !== null);
        const within = (p, end) => fromDay(p[end]).year === year;
        const chosen = found.find(p => within(p, 'first')) ?? found.find(p => within(p, 'last'));
        return chosen ?? partly(pad(year, 4), 'Hijri, outside the calendar known here');
    }
    if (year !== null)
        return (one(year, 'Hijri, by the Umm al-Qura calendar', false) ?? partly('XXXX', 'Hijri, outside the calendar known here'));
    const unknown = day === null ? 'XXXX-XX' : 'XXXX-XX-XX';
    if (anchor === null)
        return partly(unknown, `Hijri without a year; ${noAnchor}`);
    const near = hijriYearNear(anchor);
    const candidates = [near - 2, near - 1, near, near + 1, near + 2].map(y => one(y, '', true)).filter(p => p !== null);
    const chosen = chooseDate(candidates, point, from);
    return chosen
        ? { ...chosen, why: `Hijri, by the Umm al-Qura calendar: ${pickWhy(dir, lean)}` }
        : partly(unknown, 'Hijri, outside the calendar known here');
}
// A date without a year whose weekday is told is the near one that falls on that weekday, when there is one.
function byWeekday(candidates, weekday, anchor) {
    if (weekday === null)
        return candidates;
    const fitting = candidates.filter(c => c.first !== null && weekdayOf(c.first) === weekday && Math.abs(c.first - anchor) < 400);
    // «الاثنين 28 فبراير» in a paper of 2 March, where it was a Tuesday: the weekday is the slip.
    const isSlip = candidates.some(c => c.first !== null && Math.abs(c.first - anchor) <= week);
    return fitting.length && !(isSlip && fitting.every(c => Math.abs(c.first - anchor) > week)) ? fitting : candidates;
}
/** «يوم 27», «الخميس 21»: a day of a month that is not told. */
export function dayOfSomeMonth(point, from) {
    const { day: anchor, lean, genre } = from;
    const day = point.day;
    const name = `XXXX-XX-${pad(day)}`;
    if (anchor === null)
        return partly(name, `the month is not told; ${noAnchor}`, name);
    const now = fromDay(anchor);
    const months = Array.from({ length: 49 }, (_, n) => addMonths(now, n - 24));
    const there = months.filter(({ year, month }) => isCivil(year, month, day));
    const candidates = there.map(({ year, month }) => dayPlace(toDay(year, month, day), true, ''));
    const fitting = byWeekday(candidates, point.weekday, anchor);
    const ofNow = fitting.find(({ first }) => {
        const { year, month } = fromDay(first);
        return year === now.year && month === now.month;
    });
    if (genre.cycles && ofNow)
        return { ...ofNow, why: 'taken to be of the month of publication' };
    const chosen = choose(fitting, null, anchor, lean);
    return chosen
        ? { ...chosen, why: `the month is not told: ${pickWhy(null, lean)}` }
        : partly(name, 'no such day near the day of publication', name);
}
export function datePlace(point, from) {
    const { day: anchor, lean, genre } = from;
    const { year, month, day, dir, weekday } = point;
    if (year !== null) {
        if (month === null && year >= 1350 && year <= 1460)
            return hijriPlace(point, from);
        if (month === null)
            return yearPlace(year, false, 'the year is told');
        if (day === null || !isCivil(year, month, day))
            return monthPlace(year, month, false, 'month and year are told');
        return dayPlace(toDay(year, month, day), false, 'day, month and year are told');
    }
    const name = day === null ? `XXXX-${pad(month)}` : `XXXX-${pad(month)}-${pad(day)}`;
    if (anchor === null)
        return partly(name, `the year is not told; ${noAnchor}`, name);
    const now = fromDay(anchor).year;
    if (genre.cycles && dir !== null)
        return datePlace({ ...point, dir: null, year: now + dir }, from);
    const years = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(n => now + n);
    const candidates = day === null
        ? years.map(y => monthPlace(y, month, true, ''))
        : years.filter(y => isCivil(y, month, day)).map(y => dayPlace(toDay(y, month, day), true, ''));
    if (genre.cycles && lean > 0 && dir === null && day !== null && weekday === null && month === fromDay(anchor).month)
        return datePlace({ ...point, year: now }, { ...from, lean: 0 });
    const chosen = chooseDate(byWeekday(candidates, weekday, anchor), point, from);
    return chosen
        ? { ...chosen, why: `the year is not told: ${pickWhy(dir, lean)}` }
        : partly(name, 'no such day near the day of publication', name);
}
