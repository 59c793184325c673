import { dayAway, hasHours, momentAway } from './away.js';
import { dayName, fromDay, toDay } from './calendar.js';
import { clockName, nextHour, ownClock, partName, rangeClocks } from './clock.js';
import { durationName } from './durations.js';
import { narrowed } from './parts.js';
import { dayPlace } from './place.js';
import { placeOf, settledPlace } from './points.js';
function dateValue(place, weekday) {
    const basis = [place.counted ? 'relative' : 'stated'];
    return {
        value: place.edtf,
        notBefore: place.first === null ? null : dayName(place.first),
        notAfter: place.last === null ? null : dayName(place.last),
        weekday,
        basis,
        why: place.why,
    };
}
const otherwiseOf = ({ otherwise }, weekday) => otherwise ? { by: otherwise.by, date: dateValue(otherwise.place, weekday) } : null;
// To the minute where the time of speaking is known, else as a length of time that begins or ends there.
function resolveCount({ amounts, sign }, anchor) {
    const moment = momentAway(amounts, sign, anchor);
    if (!moment)
        return resolveDuration({ kind: 'duration', amounts, dir: sign }, anchor);
    const place = dayPlace(moment.day, true, 'counted from the time of speaking');
    const value = place.timex + clockName(moment.clock, null);
    return { type: 'TIME', value, date: dateValue(place, null), otherwise: null, counted: true };
}
function resolvePoint(point, anchor) {
    if (point.count && hasHours(point.count))
        return resolveCount(point.count, anchor);
    const place = settledPlace(point, anchor);
    const { lean, now } = anchor;
    const open = now !== undefined && lean > 0 && place.timex === '' && point.part === null;
    const value = point.clock
        ? place.timex + clockName(open ? nextHour(point.clock, now) : point.clock, point.part)
        : point.part
            ? partName(point.part, point.mod, anchor.genre, place.timex)
            : place.timex;
    const timed = point.clock !== null || point.part !== null;
    const dated = place.timex !== '';
    return {
        type: timed || (point.shift && (point.shift.unit === 'hour' || point.shift.unit === 'minute')) ? 'TIME' : 'DATE',
        value,
        date: dated ? dateValue(place, point.weekday) : null,
        otherwise: otherwiseOf(place, point.weekday),
        counted: place.counted,
    };
}
function resolveRange({ from, to, list }, anchor) {
    const end = narrowed(placeOf(to, anchor), to, anchor);
    // The beginning is the last such day before the end, not before the day of publication.
    const fromAnchor = from.year === null && !from.shift && end.last !== null && end.first !== null
        ? { ...anchor, day: end.last, lean: -1 }
        : anchor;
    const begun = placeOf(from.dir !== null && from.dir === to.dir ? { ...from, dir: null } : from, fromAnchor);
    const begin = narrowed(begun, from, fromAnchor);
    const joined = !list || begin.last === null || end.first === null || end.first - begin.last === 1;
    const counted = begin.counted || end.counted;
    // Of two days each end says its own half.
    const clocks = begin.timex === end.timex ? rangeClocks(from, to) : [ownClock(from), ownClock(to)];
    const timed = (place, of, clock) => place.timex + (clock ? clockName(clock, null) : of.part ? `T${of.part}` : '');
    const known = begin.edtf !== null && end.edtf !== null;
    const why = list ? 'told one by one' : 'from the first to the last';
    const date = begin.timex === '' && end.timex === ''
        ? null
        : dateValue({
            timex: '',
            edtf: known && joined ? `${begin.edtf.split('/')[0]}/${end.edtf.split('/').at(-1)}` : null,
            first: begin.first,
            last: end.last,
            counted,
            why: `${why}; ${end.why}${joined ? '' : '; the days do not follow one another'}`,
        }, null);
    return {
        type: from.clock || to.clock || from.part || to.part ? 'TIME' : 'DATE',
        value: `${timed(begin, from, clocks[0])}/${timed(end, to, clocks[1])}`,
        date,
        otherwise: null,
        counted,
    };
}
// «العقدين الماضيين» as decades of the calendar, where the genre reads them so.
function wholeDecades(n, dir, day) {
    const now = Math.floor(fromDay(day).year / 10);
    const [from, to] = dir < 0 ? [now - n, now - 1] : [now + 1, now + n];
    return [toDay(from * 10, 1, 1), toDay(to * 10 + 9, 12, 31)];
}
function resolveDuration({ amounts, dir }, { day, genre }) {
    const value = durationName(amounts);
    const [one] = amounts;
    const n = one ? (one.n ?? genre.few) : null;
    if (day === null || dir === null || dir === 0 || !one || n === null || amounts.length > 1)
        return { type: 'DURATION', value, date: null, otherwise: null, counted: false };
    const other = dayAway(one.unit, dir * n, day);
    const tomorrow = genre.fromTomorrow && other > day ? 1 : 0;
    const [first, last] = one.unit === 'decade' && genre.wholeDecades
        ? wholeDecades(n, dir, day)
        : dir < 0
            ? [other, day]
            : [day + tomorrow, other];
    const why = dir < 0 ? 'it ends on the day of publication' : 'it begins on the day of publication';
    const edtf = first === last ? dayName(first) : `${dayName(first)}/${dayName(last)}`;
    return {
        type: 'DURATION',
        value,
        date: dateValue({ timex: '', edtf, first, last, counted: true, why }, null),
        otherwise: null,
        counted: true,
    };
}
function resolveReference(value, { day }) {
    const now = value === 'PRESENT_REF' && day !== null;
    const date = now ? dateValue(dayPlace(day, true, 'the time of speaking'), null) : null;
    return { type: 'DATE', value, date, otherwise: null, counted: now };
}
export function resolve(when, anchor) {
    switch (when.kind) {
        case 'point':
            return resolvePoint(when, anchor);
        case 'range':
            return resolveRange(when, anchor);
        case 'duration':
            return resolveDuration(when, anchor);
        case 'reference':
            return resolveReference(when.value, anchor);
        default:
            return { type: 'SET', value: when.value, date: null, otherwise: null, counted: false };
    }
}
