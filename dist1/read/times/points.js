import { dayAway, dayAwayBy } from './away.js';
import { dayName, fromDay, isCivil, mondayOf, pad, toDay, weekdayOf, weekName } from './calendar.js';
import { datePlace, dayOfSomeMonth, hijriPlace, weekdayPlace } from './dates.js';
import { feastPlace } from './feasts.js';
import { hijriYearNear, hijriYearOf } from './hijri.js';
import { narrowed } from './parts.js';
import { centuryPlace, decadePlace, seasonPlace, shiftWhy, unitPlace, yearPart } from './periods.js';
import { choose, dayPlace, noAnchor, partly, period, pickWhy, plural, weekdays, yearPlace, } from './place.js';
// Where a point lies: what was told of it, and what must be counted.
const unknownOf = {
    week: 'XXXX-WXX',
    weekend: 'XXXX-WXX-WE',
    month: 'XXXX-XX',
    quarter: 'XXXX-QX',
    year: 'XXXX',
    decade: 'XXX',
    century: 'XX',
};
function placeInYear(point, year, anchor) {
    const place = placeOf({ ...point, shift: null, dir: null, year }, anchor);
    const day = anchor.day;
    if (!point.hijri || point.shift.n !== 0 || anchor.lean > 0 || place.first === null || place.first <= day)
        return place;
    // «صفر من هذا العام»: of this Hijri year, when it is gone already.
    const last = hijriPlace({ ...point, shift: null, dir: null }, { ...anchor, lean: -1 });
    return last.first !== null && hijriYearOf(last.first) === hijriYearOf(day) ? last : place;
}
// «الدوحة في 14 يناير … اليوم»: so many days after one of which the year is not told; around the end of February that is not known
function nearDay(n, { dayOfYear }) {
    if (!dayOfYear)
        return null;
    const { month, day } = dayOfYear;
    const [leap, common] = [2024, 2023].map(year => dayName(toDay(year, month, day) + n).slice(4));
    return leap === common ? `XXXX${leap}` : null;
}
// … counted from a day of which at most day and month are known
function unanchored(point, anchor, why) {
    const { unit, n } = point.shift;
    const { month, day, weekday } = point;
    if (unit === 'year' && month !== null)
        return datePlace({ ...point, shift: null, dir: null }, anchor);
    if (month !== null && day !== null)
        return datePlace({ ...point, shift: null }, anchor);
    const near = unit === 'day' ? nearDay(n, anchor) : null;
    if (near)
        return partly(near, `${why}, the year of which is not told`);
    if (weekday !== null && (unit === 'day' || unit === 'week'))
        return partly(`XXXX-WXX-${weekday}`, `a ${weekdays[weekday]}; ${noAnchor}`);
    if (unit === 'month' && day !== null)
        return partly(`XXXX-XX-${pad(day)}`, noAnchor);
    return partly(unknownOf[unit] ?? 'XXXX-XX-XX', noAnchor);
}
// «15 من الشهر الجاري», «فبراير من العام الماضي», «الثلاثاء من الأسبوع الماضي»: the shift says the larger part.
function shiftPlace(point, anchor) {
    const { unit, n } = point.shift;
    const why = shiftWhy(unit, n);
    const { month, day, weekday } = point;
    if (anchor.day === null)
        return unanchored(point, anchor, why);
    const base = unitPlace(unit, n, anchor.day, why, anchor.genre);
    if (unit === 'year' && (month !== null || point.season || point.quarter || point.half || point.feast))
        return { ...placeInYear(point, fromDay(base.first).year, anchor), counted: true, why };
    if (unit === 'month' && day !== null) {
        const { year, month: m } = fromDay(base.first);
        if (isCivil(year, m, day))
            return dayPlace(toDay(year, m, day), true, why);
    }
    if (unit === 'week' && weekday !== null)
        return dayPlace(base.first + weekday - 1, true, `the ${weekdays[weekday]} of ${why}`);
    return base;
}
// The first week of a year is the one with its first Thursday, as ISO counts them; by which day months go, the genre says.
function weekIn(point, anchor) {
    const ofYear = point.month === null && (point.shift === null || point.shift.unit === 'year');
    const month = placeOf({ ...point, week: null, weekday: null, day: null }, anchor);
    if (month.first === null || month.last === null)
        return partly(`${month.timex || 'XXXX-XX'}-W${point.week === 9 ? 'XX' : pad(point.week)}`, month.why);
    // «الاثنين الخامس من يونيو», where the fifth is a Monday
    const dated = month.first + (point.day ?? 0) - 1;
    if (point.day !== null && weekdayOf(dated) === point.weekday)
        return dayPlace(dated, month.counted, month.why);
    const counted = point.weekday ?? (ofYear ? 4 : anchor.genre.firstWeek);
    const days = [];
    for (let day = month.first; day <= month.last; day++)
        if (weekdayOf(day) === counted)
            days.push(day);
    // The last week by Mondays is the last that is all in the month.
    const whole = counted === 1 && point.weekday === null && !ofYear ? days.filter(day => day + 6 <= month.last) : days;
    const n = point.week === 9 ? whole.length : point.week;
    const day = days[n - 1];
    if (day === undefined)
        return { ...month, why: `${month.why}; it has no such week` };
    if (point.weekday !== null)
        return dayPlace(day, month.counted, `${month.why}; ${weekdays[point.weekday]} number ${n} of it`);
    const monday = mondayOf(day);
    const name = `${dayName(monday)}/${dayName(monday + 6)}`;
    const timex = ofYear ? weekName(monday) : `${month.timex}-W${pad(n)}`;
    return period(timex, name, monday, monday + 6, month.counted, `${month.why}; a week of it`);
}
// «رابع خميس من نوفمبر»: of the years near by the one whose Thursday, not whose November, is asked for.
function weekOfMonth(point, anchor) {
    const { month, year, shift, dir, hijri, feast } = point;
    const { day, lean } = anchor;
    if (month === null || year !== null || shift !== null || dir !== null || feast !== null || day === null)
        return weekIn(point, anchor);
    const now = hijri ? hijriYearNear(day) : fromDay(day).year;
    const near = [-2, -1, 0, 1, 2].map(n => weekIn({ ...point, year: now + n }, anchor));
    const chosen = choose(near, null, day, lean);
    return chosen
        ? { ...chosen, counted: true, why: `the year is not told: ${pickWhy(null, lean)}; ${chosen.why}` }
        : weekIn(point, anchor);
}
function countPlace({ amounts, sign }, { day, genre }) {
    const whole = amounts.map(({ unit, n }) => ({ unit, n: n ?? genre.few }));
    if (day === null || whole.some(({ n }) => n === null || !Number.isInteger(n)))
        return partly('XXXX-XX-XX', noAnchor);
    const told = whole;
    const why = `${told.map(({ unit, n }) => plural(n, unit)).join(' and ')} ${sign < 0 ? 'before' : 'after'} the day of publication`;
    return dayPlace(dayAwayBy(told, sign, day), true, why);
}
// «16/04/21»: day first, unless the other reading lies nearer to the day of publication.
function nearer(point, anchor) {
    const [told, other] = [{ ...point, other: null }, point.other].map(one => placeOf(one, anchor));
    const far = (place) => Math.abs(place.first - anchor.day);
    return anchor.day !== null && far(other) < far(told)
        ? { ...other, why: 'year first, as that lies nearer to the day of publication' }
        : told;
}
function aroundPlace(point, anchor) {
    const { first, last, ...rest } = placeOf({ ...point, around: null }, anchor);
    if (first === null)
        return { ...rest, first, last };
    const unit = point.around;
    return { ...unitPlace(unit, 0, first, `the ${unit} of that day: ${rest.why}`, anchor.genre), counted: rest.counted };
}
// «في اليوم التالي», «بعد ذلك بأسبوعين», «في 25 منه»
function followPlace({ follow, day }, { before }) {
    const { unit, n } = follow;
    if (!before)
        return partly(day === null ? 'XXXX-XX-XX' : `XXXX-XX-${pad(day)}`, 'counted from a day that the text does not tell');
    const from = fromDay(before.day);
    const why = n === 0 ? 'the day told before' : `${plural(n, unit)} ${n < 0 ? 'before' : 'after'} the time told before`;
    if (before.yearOnly)
        return unit === 'year' && day === null
            ? yearPlace(from.year + n, true, why)
            : partly('XXXX-XX-XX', 'counted from a year, which is no day');
    if (day !== null) {
        const { year, month } = from;
        return isCivil(year, month, day)
            ? dayPlace(toDay(year, month, day), true, 'a day of the month told before')
            : partly(`XXXX-XX-${pad(day)}`, 'no day of the month told before');
    }
    return dayPlace(dayAway(unit, n, before.day), true, why);
}
function offsetPlace(point, offset, anchor) {
    const place = placeOf({ ...point, offset: null }, anchor);
    if (place.first === null || place.first !== place.last)
        return place;
    return dayPlace(place.first + offset, place.counted, `${place.why}; the day ${offset < 0 ? 'before' : 'after'} it`);
}
// «اليوم الأحد 5 مايو»: the date is told, nothing is counted but its year.
const isCounted = ({ shift, month, day }) => shift !== null && !(shift.unit === 'day' && month !== null && day !== null);
export function placeOf(point, anchor) {
    if (point.around !== null)
        return aroundPlace(point, anchor);
    if (point.offset !== null)
        return offsetPlace(point, point.offset, anchor);
    if (point.other !== null)
        return nearer(point, anchor);
    if (point.count !== null)
        return countPlace(point.count, anchor);
    if (point.follow !== null)
        return followPlace(point, anchor);
    if (point.week !== null)
        return weekOfMonth(point, anchor);
    if (isCounted(point))
        return shiftPlace(point, anchor);
    if (point.feast !== null)
        return feastPlace(point, anchor);
    if (point.hijri)
        return hijriPlace(point, anchor);
    if (point.season)
        return seasonPlace(point, anchor);
    if (point.quarter !== null || point.half !== null)
        return yearPart(point, anchor);
    if (point.decade !== null)
        return decadePlace(point.decade, false, 'a decade');
    if (point.century !== null)
        return centuryPlace(point.century, false, 'a century');
    if (point.year !== null || point.month !== null)
        return datePlace(point, anchor);
    if (point.day !== null)
        return dayOfSomeMonth(point, anchor);
    if (point.weekday !== null)
        return weekdayPlace(point.weekday, point.dir, anchor);
    return partly('', 'no day is told');
}
// how many days after it was written a text may come to be printed or crawled, for its weekday still to say on which day that was
const mostLate = 2;
/** The day that falls on the weekday, three before at most or three after. */
const nearestOn = (weekday, day) => day + ((weekday - weekdayOf(day) + 10) % 7) - 3;
/** A weekday that contradicts its date: a near one is the day that was meant, one told with its date leaves the date. */
function settleWeekday(place, point, anchor) {
    const { weekday } = point;
    if (weekday === null || place.first === null || place.first !== place.last || weekdayOf(place.first) === weekday)
        return place;
    const said = weekdays[weekday];
    const stands = `${place.edtf} is a ${weekdays[weekdayOf(place.first)]}, but the text says ${said}`;
    if (point.shift?.unit === 'day' && isCounted(point) && anchor.day !== null) {
        // Pages are dated late more often than early: one day ahead at most, else back. What is older is mostly an old text on a page of the day.
        const back = (weekdayOf(place.first) - weekday + 7) % 7;
        const other = back === 6 ? place.first + 1 : place.first - back;
        if (back > mostLate && back !== 6) {
            const old = partly(`XXXX-WXX-${weekday}`, `${stands}: of which week is not known, as the page is dated late`);
            return { ...old, last: other, counted: true, otherwise: { by: 'weekday', place } };
        }
        const near = dayPlace(other, true, `${stands}: read as ${dayName(other)}, as the page may be dated off by a day`);
        const bounds = { first: Math.min(place.first, other), last: Math.max(place.first, other) };
        return { ...near, ...bounds, otherwise: { by: 'weekday', place } };
    }
    const near = dayPlace(nearestOn(weekday, place.first), true, `the ${said} nearest to ${place.edtf}`);
    return { ...place, why: `${place.why}; ${stands}`, otherwise: { by: 'weekday', place: near } };
}
function settleTwin(place, point, anchor) {
    if (!point.twin)
        return place;
    if (place.first === null)
        return place;
    // What one calendar leaves out, the other says.
    const other = placeOf({ ...point.twin, dir: null }, { ...anchor, day: place.first, lean: 0 });
    if (other.first === null)
        return place;
    const off = Math.abs(other.first - place.first);
    if (other.first === other.last && place.first === place.last && off > 1) {
        const why = `${place.why}; the Hijri date beside it is ${other.edtf}`;
        return { ...place, why, otherwise: { by: 'calendar', place: other } };
    }
    return { ...place, why: `${place.why}; the Hijri date beside it agrees` };
}
/** Where a point lies, all that is told of it weighed. */
export const settledPlace = (point, anchor) => narrowed(settleTwin(settleWeekday(placeOf(point, anchor), point, anchor), point, anchor), point, anchor);
