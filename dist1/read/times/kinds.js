import { hasHours } from './away.js';
const days = new Set(['day']);
const clocks = new Set(['hour', 'minute', 'second']);
function tellsDay({ day, weekday, shift, follow, feast, count, around }) {
    if (around !== null)
        return false;
    const told = [day, weekday, follow, feast, count].some(one => one !== null);
    return told || (shift !== null && days.has(shift.unit));
}
const tellsLonger = (p) => [p.year, p.month, p.quarter, p.season, p.half, p.week, p.decade, p.century, p.around].some(told => told !== null) ||
    (p.shift !== null && !clocks.has(p.shift.unit));
function kindOfPoint(p) {
    if ((p.count && hasHours(p.count)) || (p.shift && clocks.has(p.shift.unit)))
        return 'datetime';
    if (p.shift?.unit === 'day' && p.mod === 'REST')
        return 'datetimerange';
    const dated = tellsDay(p) || tellsLonger(p);
    if (p.clock !== null)
        return dated ? 'datetime' : 'time';
    if (p.part !== null)
        return dated ? 'datetimerange' : 'timerange';
    return tellsDay(p) && p.mod === null ? 'date' : 'daterange';
}
const ranges = {
    date: 'daterange',
    daterange: 'daterange',
    time: 'timerange',
    timerange: 'timerange',
    datetime: 'datetimerange',
    datetimerange: 'datetimerange',
    duration: 'duration',
    set: 'set',
};
export function kindOf(when) {
    if (when.kind === 'point')
        return kindOfPoint(when);
    if (when.kind === 'set')
        return 'set';
    if (when.kind === 'reference')
        return 'datetime';
    if (when.kind === 'range') {
        const [from, to] = [kindOfPoint(when.from), kindOfPoint(when.to)];
        return ranges[from === 'time' && to === 'datetime' ? to : from];
    }
    if (when.dir === null)
        return 'duration';
    return when.amounts.every(({ unit }) => clocks.has(unit)) ? 'datetimerange' : 'daterange';
}
