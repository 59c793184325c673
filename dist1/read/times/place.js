import { dayName, lastOfMonth, monthName, pad, toDay } from './calendar.js';
export const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const dayPlace = (day, counted, why) => ({
    timex: dayName(day),
    edtf: dayName(day),
    first: day,
    last: day,
    counted,
    why,
});
export const partly = (timex, why, edtf = null) => ({
    timex,
    edtf,
    first: null,
    last: null,
    counted: false,
    why,
});
export function monthPlace(year, month, counted, why) {
    const name = monthName(year, month);
    return {
        timex: name,
        edtf: name,
        first: toDay(year, month, 1),
        last: toDay(year, month, lastOfMonth(year, month)),
        counted,
        why,
    };
}
export function yearPlace(year, counted, why) {
    const name = pad(year, 4);
    return { timex: name, edtf: name, first: toDay(year, 1, 1), last: toDay(year, 12, 31), counted, why };
}
export const period = (timex, edtf, first, last, counted, why) => ({
    timex,
    edtf,
    first,
    last,
    counted,
    why,
});
export const plural = (n, unit) => `${Math.abs(n)} ${unit}${Math.abs(n) === 1 ? '' : 's'}`;
export const noAnchor = 'counted from the day of publication, which is not known';
const fortnight = 14;
const halfYear = 183;
// «نهنئ الشعب بعيد الفطر» some days after the feast, «نحيي ذكرى 17 يوليو» on the 21st: not that of the year to come.
const justGone = (gone, next, anchor) => gone &&
    gone.first === gone.last &&
    anchor - gone.last <= fortnight &&
    (next === undefined || next.first - anchor > halfYear)
    ? gone
    : undefined;
/** Of the candidates in order of time, the one that `dir` or the leaning of the sentence asks for. */
export function choose(candidates, dir, anchor, lean) {
    const known = candidates.filter(c => c.first !== null);
    const past = (strict) => known.filter(c => (strict ? c.last < anchor : c.first <= anchor));
    const coming = (strict) => known.filter(c => (strict ? c.first > anchor : c.last >= anchor));
    const nearest = () => known.toSorted((a, b) => Math.abs((a.first + a.last) / 2 - anchor) - Math.abs((b.first + b.last) / 2 - anchor))[0];
    if (dir === 0)
        return nearest();
    if (dir !== null)
        return dir < 0 ? past(true).at(dir) : coming(true)[dir - 1];
    if (lean > 0)
        return justGone(past(true).at(-1), coming(false)[0], anchor) ?? coming(false)[0];
    return lean < 0 ? past(false).at(-1) : nearest();
}
export const pickWhy = (dir, lean) => {
    if (dir !== null)
        return dir < 0
            ? 'the last one before the day of publication'
            : dir > 0
                ? 'the next one after the day of publication'
                : 'the one nearest to the day of publication';
    return lean > 0
        ? 'the next one, as the sentence looks ahead'
        : lean < 0
            ? 'the last one up to the day of publication'
            : 'the one nearest to the day of publication';
};
