import { addMonths, dayName, fromDay, lastOfMonth, mondayOf, pad, toDay, weekName } from './calendar.js';
import { choose, dayPlace, monthPlace, noAnchor, partly, period, pickWhy, plural, yearPlace, } from './place.js';
// Weeks, quarters, seasons, decades: stretches of the time line, and units counted from a day.
const seasons = {
    SP: { edtf: '21', month: 3 },
    SU: { edtf: '22', month: 6 },
    FA: { edtf: '23', month: 9 },
    WI: { edtf: '24', month: 12 },
};
const dayPart = (day, why) => dayPlace(day, true, why);
export function unitPlace(unit, n, anchor, why, { weekend }) {
    const { year, month } = fromDay(anchor);
    if (unit === 'day')
        return dayPart(anchor + n, why);
    if (unit === 'week' || unit === 'weekend') {
        const monday = mondayOf(anchor) + 7 * n;
        const week = weekName(monday);
        if (unit === 'weekend') {
            const [first, last] = [monday + weekend[0] - 1, monday + weekend[1] - 1];
            return period(`${week}-WE`, `${dayName(first)}/${dayName(last)}`, first, last, true, why);
        }
        return period(week, `${dayName(monday)}/${dayName(monday + 6)}`, monday, monday + 6, true, why);
    }
    if (unit === 'month') {
        const to = addMonths({ year, month }, n);
        return monthPlace(to.year, to.month, true, why);
    }
    if (unit === 'quarter') {
        const to = addMonths({ year, month: 3 * Math.floor((month - 1) / 3) + 1 }, 3 * n);
        return partPlace('quarter', (to.month - 1) / 3 + 1, to.year, true, why);
    }
    if (unit === 'year')
        return yearPlace(year + n, true, why);
    if (unit === 'decade')
        return decadePlace(Math.floor(year / 10) + n, true, why);
    if (unit === 'century')
        return centuryPlace(Math.floor(year / 100) + 1 + n, true, why);
    return dayPart(anchor, why);
}
// Quarters and halves are told by TIMEX3 with a letter, by EDTF with numbers from 33 and 40 on.
const yearParts = {
    quarter: { letter: 'Q', before: 32, months: 3 },
    half: { letter: 'H', before: 39, months: 6 },
};
function partPlace(part, n, year, counted, why) {
    const { letter, before, months } = yearParts[part];
    const last = n * months;
    return period(`${pad(year, 4)}-${letter}${n}`, `${pad(year, 4)}-${before + n}`, toDay(year, last - months + 1, 1), toDay(year, last, lastOfMonth(year, last)), counted, why);
}
export const decadePlace = (decade, counted, why) => period(pad(decade, 3), `${pad(decade, 3)}X`, toDay(decade * 10, 1, 1), toDay(decade * 10 + 9, 12, 31), counted, why);
export const centuryPlace = (century, counted, why) => period(pad(century - 1), `${pad(century - 1)}XX`, toDay((century - 1) * 100, 1, 1), toDay(century * 100 - 1, 12, 31), counted, why);
export function shiftWhy(unit, n) {
    if (n === 0)
        return unit === 'day' ? 'the day of publication' : `the ${unit} of publication`;
    return `${plural(n, unit)} ${n < 0 ? 'before' : 'after'} the ${unit === 'day' ? 'day' : unit} of publication`;
}
export function seasonPlace(point, anchor) {
    const { edtf, month } = seasons[point.season];
    const one = (year, counted, why) => {
        const end = addMonths({ year, month }, 2);
        return period(`${pad(year, 4)}-${point.season}`, `${pad(year, 4)}-${edtf}`, toDay(year, month, 1), toDay(end.year, end.month, lastOfMonth(end.year, end.month)), counted, why);
    };
    if (point.year !== null)
        return one(point.year, false, 'season and year are told');
    if (anchor.day === null)
        return partly(`XXXX-${point.season}`, noAnchor);
    const now = fromDay(anchor.day).year;
    if (anchor.genre.cycles && point.dir !== null)
        return one(now + point.dir, true, 'the season of its year');
    const chosen = choose([-2, -1, 0, 1, 2].map(n => one(now + n, true, '')), point.dir, anchor.day, anchor.lean);
    return chosen
        ? { ...chosen, why: `the season ${pickWhy(point.dir, anchor.lean)}` }
        : partly(`XXXX-${point.season}`, noAnchor);
}
export function yearPart(point, anchor) {
    const { quarter, half } = point;
    if (point.year === null && anchor.day === null)
        return partly(`XXXX-${quarter === null ? `H${half}` : `Q${quarter}`}`, `the year is not told; ${noAnchor}`);
    const counted = point.year === null;
    const one = (year, why) => quarter === null ? partPlace('half', half, year, counted, why) : partPlace('quarter', quarter, year, counted, why);
    if (point.year !== null)
        return one(point.year, 'the year is told');
    const now = fromDay(anchor.day).year;
    const ofNow = one(now, 'taken to be of the year of publication');
    // «الربع الأخير» in a report of January is that of the year before.
    const isPast = anchor.lean <= 0 && ofNow.first - anchor.day > 183;
    return isPast ? one(now - 1, 'the last one up to the day of publication') : ofNow;
}
