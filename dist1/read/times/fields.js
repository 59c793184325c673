import { TimeField } from '../../model/records.js';
// What of a time the text says, and what of its value was worked out, part by part.
const order = TimeField.options;
function toldBy(point) {
    const { clock } = point;
    const told = order.filter(field => field in point && point[field] !== null);
    if (clock)
        told.push('hour');
    if (clock && clock.minute !== null)
        told.push('minute');
    if (clock && clock.second !== null)
        told.push('second');
    return point.twin ? [...told, ...toldBy(point.twin)] : told;
}
const shapes = [
    [/^\d{4}-\d\d-\d\d/, ['year', 'month', 'day']],
    [/^\d{4}-W\d\d/, ['year', 'week']],
    [/^\d{4}-Q\d/, ['year', 'quarter']],
    [/^\d{4}-H\d/, ['year', 'half']],
    [/^\d{4}-(?:SP|SU|FA|WI)/, ['year', 'season']],
    [/^\d{4}-\d\d/, ['year', 'month']],
    [/^\d{4}/, ['year']],
    [/^\d{3}/, ['decade']],
    [/^\d\d/, ['century']],
];
const partsOf = (value) => shapes.find(([shape]) => shape.test(value))?.[1] ?? [];
/** `value` is the TIMEX3 value; what it has beyond what was said is implied. */
export function fieldsOf(when, value) {
    const points = when.kind === 'point' ? [when] : when.kind === 'range' ? [when.from, when.to] : [];
    const told = new Set(points.flatMap(toldBy));
    const had = new Set(points.length ? value.split('/').flatMap(partsOf) : []);
    return {
        stated: order.filter(field => told.has(field)),
        implied: order.filter(field => had.has(field) && !told.has(field)),
    };
}
