import { words } from '../words.js';
export const tollsOf = ({ casualties = [] }) => casualties;
export const tollText = ({ what, n, min, max, unit, side }) => [what, n, min, max, words(unit ?? '').join(' '), side].join('|');
/** Whether two count the same: soldiers are not counted with those whose kind is told otherwise. */
function isOfSame(a, b) {
    const fits = (x, y) => x === null || y === null || x === y;
    const unit = ({ unit: told }) => (told === null ? null : words(told).join(' '));
    return a.what === b.what && fits(a.side, b.side) && fits(unit(a), unit(b));
}
const range = ({ n, min, max }) => [n ?? min ?? 0, n ?? max ?? Number.POSITIVE_INFINITY];
const meet = ([a, b], [c, d]) => a <= d && c <= b;
/** What is told later may be more: those who are found, or die of their wounds. */
function mayBoth(a, b, order) {
    const [x, y] = [range(a), range(b)];
    if (meet(x, y))
        return true;
    return order < 0 ? x[1] < y[0] : order > 0 ? y[1] < x[0] : false;
}
const dayOf = ({ story }) => story.published?.slice(0, 10) ?? '';
/** Whether what two accounts count cannot both be so: none of one's counts fits any of the other's of the same. */
export function tollsClash(a, b) {
    const [x, y] = [dayOf(a), dayOf(b)];
    const order = x === '' || y === '' || x === y ? 0 : x < y ? -1 : 1;
    const [of, others] = [tollsOf(a), tollsOf(b)];
    return of.some(one => {
        const same = others.filter(other => isOfSame(one, other));
        const own = of.filter(other => other.what === one.what);
        return same.length > 0 && !own.some(each => same.some(other => mayBoth(each, other, order)));
    });
}
