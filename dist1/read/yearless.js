import { contains } from '../text/span.js';
import { dayName, dayOfIso, isCivil, toDay, weekdayOf } from './times/calendar.js';
import { daysOff, readStamp } from './times/index.js';
const dayAndMonth = /^XXXX-(\d\d)-(\d\d)/;
/** The day and month by which a story is dated without a year. */
export function dayToldBy(page, { stamps }, knowledge) {
    for (const stamp of stamps) {
        const found = dayOf(readStamp(page.text, stamp, knowledge));
        if (found)
            return found;
    }
    return null;
}
/** The first time that the lead of a story names, counted from today: «اليوم الخميس», «أمس الأربعاء», «اليوم السبت 14 أكتوبر». */
function nearDayOf({ body }, { doc, times }) {
    const first = times.find(({ type }) => type === 'DATE' || type === 'TIME');
    const off = body[0] && first?.date && contains(body[0], first.span) ? daysOff(doc, first) : null;
    return off === null ? null : { date: first.date, off };
}
/** Whoever calls the day before Thursday yesterday writes on a Thursday. */
const weekdayFrom = (weekday, off) => ((((weekday - 1 - off) % 7) + 7) % 7) + 1;
function dayOf(date) {
    const found = dayAndMonth.exec(date?.value ?? '');
    return found && { month: Number(found[1]), day: Number(found[2]), weekday: date.weekday };
}
const yearOf = (day) => Number(day.slice(0, 4));
const fits = ({ month, day, weekday }, year, from, to) => {
    if (!isCivil(year, month, day))
        return false;
    const at = toDay(year, month, day);
    return at >= from && at <= to && (weekday === null || weekdayOf(at) === weekday);
};
/** The only year between two days that has such a day. */
function onlyYear(told, from, to) {
    const [first, last] = [dayOfIso(from), dayOfIso(to)];
    if (first === null || last === null)
        return null;
    const years = [];
    for (let year = yearOf(from); year <= yearOf(to); year++)
        if (fits(told, year, first, last))
            years.push(year);
    return years.length === 1 ? years[0] : null;
}
const aYearBefore = (day) => dayName(dayOfIso(day) - 364);
/** The last day for which the tables are known to hold. */
const horizonOf = ({ terms }) => [...terms.values()].flat().reduce((last, { asOf }) => (asOf !== null && asOf > last ? asOf : last), '');
function yearToldBy(told, { page, bounds, world }) {
    const fetched = page.retrieved?.slice(0, 10) ?? null;
    if (fetched && dayOfIso(fetched) !== null) {
        const year = onlyYear(told, aYearBefore(fetched), fetched);
        return year === null ? null : { year, why: `fetched on ${fetched}` };
    }
    const { from, to } = bounds?.period ?? { from: null, to: null };
    const end = to ?? (told.weekday === null ? null : horizonOf(world));
    const year = from && end ? onlyYear(told, from, end) : null;
    return year === null ? null : { year, why: bounds.why };
}
/** The date of a story that is dated by day and month, where only one year can be meant; null else. */
export function yearlessDate(layout, knowledge, known) {
    const near = nearDayOf(layout, known);
    const told = dayToldBy(known.page, layout, knowledge) ?? (near?.off === 0 ? dayOf(near.date) : null);
    if (!told)
        return null;
    const weekday = near?.date.weekday ? weekdayFrom(near.date.weekday, near.off) : null;
    const dated = { ...told, weekday: told.weekday ?? weekday };
    const found = yearToldBy(dated, known);
    if (!found)
        return null;
    const day = dayName(toDay(found.year, told.month, told.day));
    return {
        value: day,
        notBefore: day,
        notAfter: day,
        weekday: null,
        basis: ['stated', known.page.retrieved ? 'metadata' : 'office-term'],
        why: `Day and month are told; the year is the only one that fits: ${found.why}`,
    };
}
