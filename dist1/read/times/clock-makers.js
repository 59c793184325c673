import { clockName } from './clock.js';
import { merged, point } from './moment.js';
// What rules make of hours, minutes and parts of the day.
const isPoint = (said) => typeof said === 'object' && said.kind === 'point';
const by = (parts, label) => parts.find(part => part.label === label)?.said;
const isClock = (said) => isPoint(said) && said.clock !== null;
// «عشرين دقيقة», «ربع»: what is added to an hour
function minutes(parts, set) {
    const told = by(parts, 'num') ?? by(parts, 'fraction') ?? set.n;
    const seconds = by(parts, 'seconds');
    const unit = by(parts, 'unit') ?? 'minute';
    if (typeof told !== 'number' || !Number.isInteger(told) || unit !== 'minute')
        return null;
    const amounts = [{ unit, n: told }];
    if (typeof seconds === 'number')
        amounts.push({ unit: 'second', n: seconds });
    return { kind: 'duration', amounts, dir: null };
}
const inSeconds = { hour: 3600, minute: 60, second: 1 };
/** Seconds of all that is said under a label: minutes as a plain number, or a duration. */
function secondsOf(parts, label) {
    let sum = 0;
    for (const { label: own, said } of parts) {
        if (own !== label)
            continue;
        if (typeof said === 'number')
            sum += said * 60;
        if (typeof said === 'object' && said.kind === 'duration')
            for (const { unit, n } of said.amounts)
                sum += (n ?? NaN) * inSeconds[unit];
    }
    return sum;
}
function moved(clock, seconds) {
    // Before one o'clock it is twelve.
    const hour = clock.hour === 1 && seconds < 0 ? 13 : clock.hour;
    const all = hour * 3600 + (clock.minute ?? 0) * 60 + (clock.second ?? 0) + seconds;
    return {
        ...clock,
        hour: Math.floor(all / 3600) % 24,
        minute: Math.floor(all / 60) % 60,
        second: seconds % 60 || clock.second !== null ? all % 60 : null,
    };
}
const baseOf = (given) => typeof given === 'number'
    ? { hour: given, minute: null, second: null, utc: false }
    : isClock(given)
        ? given.clock
        : null;
function pointsMerged(parts) {
    let all = point({});
    for (const { said } of parts)
        if (isPoint(said))
            all = all && merged(all, said);
    return all;
}
// The hour is a number, or a clock that «mins» are added to, or that lies so much before («minus») or after («plus») it.
function clock(parts, set) {
    const clock = baseOf(by(parts, 'hour')) ?? baseOf(by(parts, 'clk'));
    if (!clock || clock.hour > 24)
        return null;
    const added = secondsOf(parts, 'mins');
    const seconds = added + secondsOf(parts, 'plus') - secondsOf(parts, 'minus');
    // Minutes told twice, or too many, are none.
    if (Math.abs(seconds) >= 3600 || (added !== 0 && clock.minute !== null))
        return null;
    const rest = pointsMerged([
        ...parts.filter(({ label }) => label !== 'hour' && label !== 'clk'),
        ...(typeof set.part === 'string' ? [{ label: 'part', said: point({ part: set.part }) }] : []),
    ]);
    return rest && merged(rest, point({ clock: seconds ? moved(clock, seconds) : clock }));
}
// «الخامسة مساء» in a part of the day that is told besides: what the clock says of itself stands.
function inPart(parts, set) {
    const time = parts.map(part => part.said).find(isClock);
    if (!time)
        return null;
    const part = set.part ?? parts.map(({ said }) => said).find(said => isPoint(said) && !said.clock);
    const told = typeof part === 'string' ? part : isPoint(part) ? part.part : null;
    return { ...time, part: time.part ?? told };
}
// An hour and a day, both ways round; «صباح الغد … الخامسة مساء» keeps what the clock says of itself.
function clockDay(parts) {
    const time = parts.map(part => part.said).find(isClock);
    const day = parts.map(part => part.said).find(said => isPoint(said) && said.clock === null);
    if (!time || !isPoint(day))
        return null;
    return merged({ ...day, part: null, mod: null }, { ...time, part: time.part ?? day.part });
}
function clockZone(parts) {
    const time = parts.map(part => part.said).find(isClock);
    return time ? { ...time, clock: { ...time.clock, utc: by(parts, 'zone') === 'utc' } } : null;
}
// «من 5 إلى 6 مساء غدا»: the day is that of both ends.
function rangeDay(parts) {
    const range = parts.map(part => part.said).find(said => typeof said === 'object' && said.kind === 'range');
    const day = parts.map(part => part.said).find(isPoint);
    if (typeof range !== 'object' || range.kind !== 'range' || !day)
        return null;
    const own = range.from.part ?? range.to.part;
    const told = { ...day, part: own === null ? day.part : null, mod: null };
    const from = merged(told, range.from);
    const to = merged(told, range.to);
    return from && to && { ...range, from, to };
}
// «كل صباح», «بعد ظهر كل يوم»
function eachPart(parts) {
    const points = parts.map(({ said }) => said).filter(isPoint);
    const part = points.find(point => point.part !== null)?.part;
    const weekday = points.find(point => point.weekday !== null)?.weekday;
    return part ? { kind: 'set', value: `${weekday ? `XXXX-WXX-${weekday}` : ''}T${part}` } : null;
}
// «كل يوم الساعة 3», «كل ليلة في 9»: of every day, or of every such weekday
function eachTime(parts) {
    const set = parts.map(({ said }) => said).find(said => typeof said === 'object' && said.kind === 'set');
    const time = parts.map(({ said }) => said).find(isClock);
    if (!time || typeof set !== 'object' || set.kind !== 'set')
        return null;
    const found = /^(?:P1D|T([A-Z]{2})|(XXXX-WXX-\d))$/.exec(set.value);
    return found && { kind: 'set', value: `${found[2] ?? ''}${clockName(time.clock, time.part ?? found[1] ?? null)}` };
}
// «بعد 5 ساعات», «قبل يوم وساعتين»: counted to the minute
function countClock(parts, set) {
    const amounts = parts.flatMap(({ said }) => typeof said === 'object' && said.kind === 'duration' ? said.amounts : []);
    const known = amounts.every(({ n }) => n !== null);
    if (!known || !amounts.some(({ unit }) => unit in inSeconds))
        return null;
    return point({ count: { amounts, sign: set.sign } });
}
// «4-6 مساء»
function hourPair(parts) {
    const range = parts.map(({ said }) => said).find(said => typeof said === 'object' && said.kind === 'range');
    const half = parts.map(({ said }) => said).find(isPoint);
    if (typeof range !== 'object' || range.kind !== 'range' || !half)
        return null;
    const to = merged(range.to, half);
    return to && { ...range, to };
}
// «340 مساء»: hour and minutes written as one number
function hourMinute(parts) {
    const n = by(parts, 'hhmm');
    if (typeof n !== 'number')
        return null;
    const rest = pointsMerged(parts);
    return (rest && merged(rest, point({ clock: { hour: Math.floor(n / 100), minute: n % 100, second: null, utc: false } })));
}
export const clockMakers = {
    minutes,
    clock,
    inPart,
    clockDay,
    clockZone,
    rangeDay,
    hourMinute,
    hourPair,
    eachPart,
    eachTime,
    countClock,
};
