import { pad } from './calendar.js';
// The hours of a day and their TIMEX3 names.
/** The hour of twenty-four that an hour of twelve is in a part of the day. */
function hourOf(clock, part) {
    const { hour } = clock;
    if (part === null || hour > 12)
        return hour;
    if (part === 'MO')
        return hour === 12 ? 0 : hour;
    // Five at night is early in the evening: five before sunrise is told as dawn.
    if (part === 'NI')
        return hour === 12 ? 0 : hour >= 5 ? hour + 12 : hour;
    if (part === 'MI')
        return hour >= 10 ? hour : hour + 12;
    return hour === 12 ? 12 : hour + 12;
}
export function clockName(clock, part) {
    const hour = pad(hourOf(clock, part));
    const minute = clock.minute === null ? '' : `:${pad(clock.minute)}`;
    const second = clock.second === null ? '' : `:${pad(clock.second)}`;
    return `T${hour}${minute}${second}${clock.utc ? 'Z' : ''}`;
}
/** The clock of a point by twenty-four hours, as far as it tells its half of the day. */
export const ownClock = ({ clock, part }) => clock && { ...clock, hour: hourOf(clock, part) };
const aDay = 24 * 60;
const halfADay = 12 * 60;
const minutesOf = ({ hour, minute }) => hour * 60 + (minute ?? 0);
const isOpen = ({ clock, part }) => part === null && clock !== null && clock.hour <= 12;
/** An hour of the day of speaking, when nothing is told of its half: the next one. */
export function nextHour(clock, now) {
    if (clock.hour === 0 || clock.hour > 12)
        return clock;
    const early = { ...clock, hour: clock.hour % 12 };
    return minutesOf(early) > now.hour * 60 + now.minute ? early : { ...clock, hour: early.hour + 12 };
}
/** The half of the day that brings `open` nearest to `told`, which is known; `way` 1: it comes after it, -1: before it. */
function nearestHalf(open, told, way) {
    const distance = (hour) => (((minutesOf({ ...open, hour }) - told) * way + 2 * aDay - 1) % aDay) + 1;
    const [early, late] = [open.hour % 12, (open.hour % 12) + 12];
    return { ...open, hour: distance(early) <= halfADay ? early : late };
}
/**
 * The clocks of a range. Where only one end tells its half of the day, the other lies nearest to it: «من الثامنة إلى الرابعة
 * مساء» begins in the morning, «من العاشرة مساء إلى الثانية» ends after midnight.
 */
export function rangeClocks(from, to) {
    const [begin, end] = [ownClock(from), ownClock(to)];
    if (!begin || !end || isOpen(from) === isOpen(to))
        return [begin, end];
    return isOpen(from) ? [nearestHalf(begin, minutesOf(end), -1), end] : [begin, nearestHalf(end, minutesOf(begin), 1)];
}
/**
 * First and last hour of a part of the day, where the genre has them; of its first or last half, where that is told.
 * @public scorers ask for it
 */
export function hoursOf(part, mod, genre) {
    const hours = genre.hours[part];
    if (!hours)
        return null;
    const [from, to] = hours;
    const middle = (from + to) / 2;
    return mod === 'START' ? [from, middle] : mod === 'END' ? [middle, to] : hours;
}
/**
 * The TIMEX3 name of a part of the day. What has no name, the first or the last half of a part, is told by its hours,
 * where the genre has them.
 */
export function partName(part, mod, genre, day) {
    const half = mod === 'START' || mod === 'END' ? hoursOf(part, mod, genre) : null;
    if (half)
        return half.map(hour => `${day}${clockName({ hour, minute: null, second: null, utc: false }, null)}`).join('/');
    return `${day}T${part === 'PM' ? 'EV' : part}`;
}
