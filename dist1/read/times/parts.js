import { dayAway } from './away.js';
import { addMonths, fromDay, lastOfMonth, toDay } from './calendar.js';
import { plural } from './place.js';
// Whole months are halved by months, so that half a year ends with June.
function secondHalf(first, last) {
    const [from, to] = [fromDay(first), fromDay(last)];
    const months = 12 * (to.year - from.year) + to.month - from.month + 1;
    const whole = from.day === 1 && to.day === lastOfMonth(to.year, to.month);
    if (!whole || months % 2 > 0)
        return first + Math.floor((last - first + 1) / 2);
    const { year, month } = addMonths(from, months / 2);
    return toDay(year, month, 1);
}
// «مطلع» and its like are no more than about a third or a half.
const vague = {
    thirds: { START: 'THIRD1', MID: 'THIRD2', END: 'THIRD3', FIRSTS: 'THIRD1', LASTS: 'THIRD3' },
    halves: { START: 'HALF1', END: 'HALF2', FIRSTS: 'HALF1', LASTS: 'HALF2' },
};
// «أوائل أيار» are its first ten days, «أواخر أيار» its last.
const tens = { FIRSTS: 'THIRD1', LASTS: 'THIRD3' };
const isMonth = (first, last) => fromDay(first).day === 1 && last - first < 31;
function partOf(mod, first, last) {
    const length = last - first + 1;
    const third = Math.floor(length / 3);
    const ten = isMonth(first, last) && length > 27 ? 9 : third;
    switch (mod) {
        case 'HALF1':
            return [first, secondHalf(first, last) - 1];
        case 'HALF2':
            return [secondHalf(first, last), last];
        case 'THIRD1':
            return [first, first + ten];
        case 'THIRD2':
            return ten === 9 ? [first + 10, first + 19] : [first + third, last - third];
        case 'THIRD3':
            return [ten === 9 ? first + 20 : last - third, last];
        default:
            return [first + Math.floor(length / 4), first + Math.floor((3 * length) / 4) - 1];
    }
}
const words = {
    START: 'its beginning',
    MID: 'its middle',
    END: 'its end',
    HALF1: 'its first half',
    HALF2: 'its second half',
    THIRD1: 'its first third',
    THIRD2: 'its second third',
    THIRD3: 'its last third',
    FIRSTS: 'its first days',
    LASTS: 'its last days',
    REST: 'what is left of it',
    SOFAR: 'what is gone of it',
};
function headOf(place, { unit, n }) {
    const { first, last } = place;
    if (first === null || last === null)
        return place;
    const why = `${place.why}; its ${n < 0 ? 'last' : 'first'} ${plural(n, unit)}`;
    const bounds = n < 0
        ? { first: Math.max(first, dayAway(unit, n, last + 1)) }
        : { last: Math.min(last, dayAway(unit, n, first) - 1) };
    return { ...place, ...bounds, why };
}
export function narrowed(place, { mod, head, month, shift, part }, { day, genre }) {
    if (head !== null)
        return headOf(place, head);
    const { first, last } = place;
    // «أواخر الليل» is late at night, not late in the days that may be meant.
    if (mod === null || part !== null || first === null || last === null || first === last)
        return place;
    const why = `${place.why}; ${words[mod]}`;
    if (mod === 'REST' || mod === 'SOFAR') {
        if (day === null || day < first || day > last)
            return place;
        return { ...place, ...(mod === 'REST' ? { first: day } : { last: day }), counted: true, why };
    }
    const named = month !== null && shift === null ? tens[mod] : undefined;
    const [from, to] = partOf(named ?? vague[genre.parts][mod] ?? mod, first, last);
    return { ...place, first: from, last: to, why };
}
