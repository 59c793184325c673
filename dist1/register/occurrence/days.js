const msOfDay = 86_400_000;
export const dayNumber = (day) => Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / msOfDay);
export const dayText = (number) => Number.isFinite(number) ? new Date(number * msOfDay).toISOString().slice(0, 10) : '';
const weekdayOf = (number) => ((((number + 3) % 7) + 7) % 7) + 1;
const monthDayOf = (number) => dayText(number).slice(5);
const anyDay = { from: null, to: null, yearly: null, weekday: null };
const range = (from, to) => ({ ...anyDay, from: dayNumber(from), to: dayNumber(to) });
function monthRange(year, month) {
    const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    return range(`${end.slice(0, 7)}-01`, end);
}
function weekRange(year, week) {
    const fourth = dayNumber(`${String(year).padStart(4, '0')}-01-04`);
    const monday = fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7;
    return { ...anyDay, from: monday, to: monday + 6 };
}
const isMonth = (text) => Number(text) >= 1 && Number(text) <= 12;
function onePoint(value) {
    const text = value.replace(/(?:T|(?<=-\d{2})(?:MO|MI|AF|EV|NI|DT)).*$/u, '').replace(/[?~%]/gu, '');
    let m = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
    if (m)
        return dayText(dayNumber(text)) === text ? range(text, text) : anyDay;
    m = /^(\d{4})-(\d{2})(?:-XX)?$/u.exec(text);
    if (m)
        return isMonth(m[2]) ? monthRange(Number(m[1]), Number(m[2])) : range(`${m[1]}-01-01`, `${m[1]}-12-31`);
    m = /^(\d{4})-W(\d{2})(?:-(\d))?$/u.exec(text);
    if (m) {
        if (Number(m[2]) < 1 || Number(m[2]) > 53 || (m[3] && (Number(m[3]) < 1 || Number(m[3]) > 7)))
            return anyDay;
        const week = weekRange(Number(m[1]), Number(m[2]));
        return m[3] ? { ...anyDay, from: week.from + Number(m[3]) - 1, to: week.from + Number(m[3]) - 1 } : week;
    }
    m = /^(\d{4})$/u.exec(text);
    if (m)
        return range(`${text}-01-01`, `${text}-12-31`);
    m = /^XXXX-(\d{2})-(\d{2})$/u.exec(text);
    if (m)
        return { ...anyDay, yearly: [`${m[1]}-${m[2]}`, `${m[1]}-${m[2]}`] };
    m = /^XXXX-(\d{2})(?:-XX)?$/u.exec(text);
    if (m && isMonth(m[1]))
        return { ...anyDay, yearly: [`${m[1]}-01`, `${m[1]}-31`] };
    m = /^XXXX-WXX-([1-7])$/u.exec(text);
    if (m)
        return { ...anyDay, weekday: Number(m[1]) };
    return anyDay;
}
/** From one day of the year to another; over the turn of the year it is not kept. */
const yearlyRange = (a, b) => a.yearly && b.yearly && a.yearly[0] <= b.yearly[1] ? [a.yearly[0], b.yearly[1]] : null;
/** The days that an EDTF value allows; a form not known here allows all. */
export function daysOfValue(value) {
    const [first = '', last] = value.split('/');
    if (last === undefined)
        return onePoint(first);
    const [a, b] = [onePoint(first), onePoint(last)];
    // One that ends before it begins says nothing.
    if (a.from !== null && b.to !== null && a.from > b.to)
        return anyDay;
    return { from: a.from, to: b.to, yearly: yearlyRange(a, b), weekday: null };
}
const maxOf = (a, b) => (a === null ? b : b === null ? a : Math.max(a, b));
const minOf = (a, b) => (a === null ? b : b === null ? a : Math.min(a, b));
/** The days that a date allows: its value, its bounds and its weekday together. */
export function daysOf(date) {
    if (!date)
        return anyDay;
    const told = date.value === null ? anyDay : daysOfValue(date.value);
    // A bound may be a month, a year, or a day without its year.
    const [first, last] = [date.notBefore, date.notAfter].map(bound => (bound ? daysOfValue(bound) : anyDay));
    const bounds = {
        from: first.from,
        to: last.to,
        yearly: yearlyRange(first, last),
        weekday: date.weekday,
    };
    // What is told outweighs what was worked out.
    return meet(told, bounds) ?? told;
}
const searchable = 800;
/** The days within bounds that fit weekday and month; null when the bounds are too wide to look. */
function fitting(days) {
    const { from, to } = days;
    if (from === null || to === null || to - from > searchable)
        return null;
    const out = [];
    for (let day = from; day <= to; day++) {
        if (days.weekday !== null && weekdayOf(day) !== days.weekday)
            continue;
        const md = days.yearly && monthDayOf(day);
        if (md && days.yearly && (md < days.yearly[0] || md > days.yearly[1]))
            continue;
        out.push(day);
    }
    return out;
}
function meetYearly(a, b) {
    if (!a || !b)
        return a ?? b;
    const from = a[0] > b[0] ? a[0] : b[0];
    const to = a[1] < b[1] ? a[1] : b[1];
    return from <= to ? [from, to] : 'never';
}
/** The days that both allow, or null when there is none. */
export function meet(a, b) {
    const from = maxOf(a.from, b.from);
    const to = minOf(a.to, b.to);
    if (from !== null && to !== null && from > to)
        return null;
    if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday)
        return null;
    const yearly = meetYearly(a.yearly, b.yearly);
    if (yearly === 'never')
        return null;
    const both = { from, to, yearly, weekday: a.weekday ?? b.weekday };
    if (from === to || (both.weekday === null && both.yearly === null)) {
        if (from === null || from !== to)
            return both;
    }
    return fitting(both)?.length === 0 ? null : both;
}
export const meetAll = (list) => list.reduce((all, next) => all && meet(all, next), anyDay);
/** The day, where only one is allowed. */
export function onlyDay(days) {
    const list = fitting(days);
    return list?.length === 1 ? list[0] : null;
}
export const isOneDay = (days) => days.from !== null && days.from === days.to;
/** How wide the allowed days are; Infinity when not bounded on both sides. */
export const width = (days) => days.from === null || days.to === null ? Number.POSITIVE_INFINITY : days.to - days.from;
/** How many days lie from the end of one to the beginning of the other; null where they meet or one is open. */
export function gap(a, b) {
    if (a.to !== null && b.from !== null && a.to < b.from)
        return b.from - a.to;
    if (b.to !== null && a.from !== null && b.to < a.from)
        return a.from - b.to;
    return null;
}
