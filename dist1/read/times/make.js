import { pad } from './calendar.js';
import { clockMakers } from './clock-makers.js';
import { durationName } from './durations.js';
import { merged, point, } from './moment.js';
import { spokenMakers } from './spoken-makers.js';
const clockUnits = new Set(['hour', 'minute', 'second']);
const isWhen = (said) => typeof said === 'object';
const isRange = (said) => typeof said === 'object' && said.kind === 'range';
const isPoint = (said) => typeof said === 'object' && said.kind === 'point';
const by = (parts, label) => parts.find(part => part.label === label)?.said;
const numberBy = (parts, label, otherwise) => {
    const said = by(parts, label);
    return typeof said === 'number' ? said : otherwise;
};
function mergeAll(parts, set) {
    let all = Object.keys(set).length > 0 ? point(set) : null;
    for (const { said } of parts) {
        if (!isPoint(said))
            continue;
        all = all ? merged(all, said) : said;
        if (!all)
            return null;
    }
    all ??= point({});
    return all.day !== null && all.month === null && all.shift && all.shift.unit !== 'month' ? null : all;
}
// «18 و19 نوفمبر»: what only one end says holds for both, from the month upwards.
function shared(of, other) {
    if (of.year !== null && of.month !== null)
        return of;
    const out = { ...of };
    for (const key of ['year', 'month', 'shift', 'dir']) {
        if (out[key] === null && !(key === 'month' && of.weekday !== null && of.day === null))
            Object.assign(out, { [key]: other[key] });
    }
    if (other.hijri)
        out.hijri = true;
    return out;
}
// An hour may be no more than its number: «من 5 إلى 6 مساء».
function asPoint(said) {
    if (typeof said === 'number')
        return point({ clock: { hour: said, minute: null, second: null, utc: false } });
    return isPoint(said) ? said : null;
}
// «12:30 - 12 ديسمبر»: what stands before the dash is a clock's end and no day.
const isBackward = (from, to) => from.month === to.month && from.year === to.year && from.day !== null && to.day !== null && from.day > to.day;
function range(parts, set) {
    const from = asPoint(by(parts, 'from'));
    const to = asPoint(by(parts, 'to'));
    if (!from || !to)
        return null;
    const tail = by(parts, 'of');
    const end = isPoint(tail) ? merged(to, tail) : to;
    if (!end)
        return null;
    const begin = from.shift ? from : shared(from, end);
    return isBackward(begin, end) ? null : { kind: 'range', from: begin, to: end, list: set.list === true };
}
const makers = {
    ...clockMakers,
    ...spokenMakers,
    merge: mergeAll,
    pass: parts => {
        const said = parts.find(part => isWhen(part.said))?.said;
        return said !== undefined && isWhen(said) ? said : null;
    },
    range,
    // «الأسبوع الماضي», «هذا العام»
    unitshift: (parts, set) => {
        const unit = by(parts, 'unit');
        const dir = by(parts, 'dir');
        const rest = parts.filter(part => part.label !== 'unit' && part.label !== 'dir');
        const n = isPoint(dir) ? dir.dir : Number(set.n ?? 0);
        const base = mergeAll(rest, {});
        const mod = set.mod ?? null;
        return base && merged(base, point({ shift: { unit, n }, mod }));
    },
    // «قبل 3 أسابيع»
    countshift: (parts, set) => {
        const said = by(parts, 'dur');
        if (typeof said !== 'object' || said.kind !== 'duration' || said.amounts.length !== 1)
            return null;
        const { unit, n } = said.amounts[0];
        return n === null || !Number.isInteger(n) ? said : point({ shift: { unit, n: n * Number(set.sign) } });
    },
    duration: (parts, set) => {
        const unit = by(parts, 'unit');
        if (typeof unit !== 'string')
            return null;
        // «العقود الحالية» are contracts, «الدقائق الأخيرة» those of a match.
        if (set.n === null && (unit === 'decade' ? set.dir === undefined : unit === 'minute' && set.dir === -1))
            return null;
        const n = set.n === null
            ? null
            : numberBy(parts, 'num', Number(set.n ?? 1)) +
                (set.plus === undefined ? numberBy(parts, 'frac', 0) / 60 : Number(set.plus));
        // «سيكون 2024 عام الانتخابات»
        if (unit === 'year' && n !== null && n >= 1900 && n < 2100)
            return null;
        const dir = by(parts, 'dir');
        return {
            kind: 'duration',
            amounts: [{ unit: unit, n }],
            dir: isPoint(dir) ? Math.sign(dir.dir) : (set.dir ?? null),
        };
    },
    directed: (parts, set) => {
        const said = by(parts, 'dur');
        if (typeof said !== 'object' || said.kind !== 'duration')
            return null;
        const dir = by(parts, 'dir');
        return { ...said, dir: isPoint(dir) ? Math.sign(dir.dir) : (set.dir ?? said.dir) };
    },
    twoDurations: parts => {
        const a = by(parts, 'a');
        const b = by(parts, 'b');
        if (typeof a !== 'object' || typeof b !== 'object' || a.kind !== 'duration' || b.kind !== 'duration')
            return null;
        const c = by(parts, 'c');
        const third = typeof c === 'object' && c.kind === 'duration' ? c.amounts : [];
        const amounts = [...a.amounts, ...b.amounts, ...third];
        // «ستة أشهر و12 شهرا» are two.
        return new Set(amounts.map(({ unit }) => unit)).size === amounts.length
            ? { kind: 'duration', amounts, dir: null }
            : null;
    },
    partduration: (parts, set) => {
        const unit = by(parts, 'unit');
        return typeof unit === 'string'
            ? {
                kind: 'duration',
                amounts: [{ unit: unit, n: numberBy(parts, 'of', Number(set.of ?? 30)) / 60 }],
                dir: null,
            }
            : null;
    },
    each: parts => {
        const said = by(parts, 'day');
        if (isPoint(said) && said.weekday)
            return { kind: 'set', value: `XXXX-WXX-${said.weekday}` };
        const dur = by(parts, 'dur');
        if (typeof dur === 'object' && dur.kind === 'duration')
            return { kind: 'set', value: durationName(dur.amounts) };
        const month = by(parts, 'month');
        if (isPoint(month) && month.month && !month.hijri)
            return { kind: 'set', value: `XXXX-${String(month.month).padStart(2, '0')}` };
        const unit = by(parts, 'unit');
        return typeof unit === 'string' ? { kind: 'set', value: durationName([{ unit: unit, n: 1 }]) } : null;
    },
    // «أيام السبت والثلاثاء من كل أسبوع»: TIMEX3 names no two weekdays at once
    eachWeek: () => ({ kind: 'set', value: 'P1W' }),
    // «الخميس الأول من كل شهر»
    eachNth: parts => {
        const [day, n] = [by(parts, 'day'), numberBy(parts, 'ord', 0)];
        return isPoint(day) && day.weekday && n >= 1 && n <= 5
            ? { kind: 'set', value: `XXXX-XX-W${pad(n)}-${day.weekday}` }
            : null;
    },
    // «كل 15 مايو», «الخامس عشر من كل شهر»
    eachDate: parts => {
        const said = by(parts, 'date') ?? by(parts, 'md');
        if (!isPoint(said) || !said.day || said.hijri || said.year)
            return null;
        return { kind: 'set', value: `XXXX-${said.month ? pad(said.month) : 'XX'}-${pad(said.day)}` };
    },
    twin: parts => {
        const a = by(parts, 'a');
        const b = by(parts, 'b');
        if (!isPoint(a) || !isPoint(b) || a.hijri === b.hijri)
            return null;
        const [main, twin] = a.hijri ? [b, a] : [a, b];
        return { ...main, weekday: main.weekday ?? twin.weekday, part: main.part ?? twin.part, twin };
    },
    nth: (parts, set) => {
        const n = numberBy(parts, 'ord', Number(set.ord ?? 0));
        const base = mergeAll(parts, set.shift ? { shift: set.shift } : {});
        if (!base || n < 1)
            return null;
        const field = set.of;
        const ofYear = base.month === null && base.weekday === null && (base.year !== null || base.shift?.unit === 'year');
        const weeks = ofYear ? 53 : 5;
        // «النصف الأول من الشهر» is no half of a year.
        if ((field === 'half' || field === 'quarter') && base.shift && base.shift.unit !== 'year')
            return null;
        if (n > { quarter: 4, half: 2, century: 22, week: weeks }[field] && set.ord === undefined)
            return null;
        return merged(base, point({ [field]: n }));
    },
    // «الاثنين الخامس من يونيو»: the fifth Monday, or Monday the fifth, as the calendar will have it
    nthordate: parts => {
        const n = numberBy(parts, 'ord', 0);
        const base = mergeAll(parts, {});
        return base && n >= 1 && n <= 5 ? merged(base, point({ week: n, day: n })) : null;
    },
    // «19 – 21 شوال الموافق 4 – 6 أغسطس»: that of the civil calendar
    rangetwin: parts => {
        const ranges = [by(parts, 'a'), by(parts, 'b')].filter(isRange);
        const civil = ranges.filter(({ to }) => !to.hijri);
        return ranges.length === 2 && civil.length === 1 ? civil[0] : null;
    },
    // «15 الجاري»
    dayofmonth: parts => {
        const day = parts.find(part => isPoint(part.said) && part.said.day)?.said;
        const rest = parts
            .map(part => part.said)
            .filter(isPoint)
            .find(p => p.dir !== null || p.shift !== null);
        if (!isPoint(day) || !rest)
            return null;
        return rest.shift
            ? rest.shift.unit === 'month'
                ? merged(day, rest)
                : null
            : point({ day: day.day, shift: { unit: 'month', n: rest.dir } });
    },
    // «ليل السبت ـ الأحد»: the night that begins on the first day
    firstnight: (parts, set) => {
        const next = by(parts, 'next');
        const all = mergeAll(parts.filter(part => part.label !== 'next'), set);
        if (!all || !isPoint(next) || !next.weekday || all.weekday === null || next.weekday !== (all.weekday % 7) + 1)
            return null;
        return all;
    },
    // «المساء الماضي» counts days, not years
    partdir: parts => {
        const part = by(parts, 'part');
        const dir = by(parts, 'dir');
        if (!isPoint(part) || !isPoint(dir))
            return null;
        return point({ part: part.part, shift: { unit: 'day', n: dir.dir } });
    },
    weekend: parts => {
        const dir = by(parts, 'dir');
        return by(parts, 'unit') === 'week' ? point({ shift: { unit: 'weekend', n: isPoint(dir) ? dir.dir : 0 } }) : null;
    },
    // «قبل شهر» to the day, «شهر و21 يوما من الآن»
    count: (parts, set) => {
        const amounts = [];
        for (const { said } of parts) {
            if (typeof said !== 'object' || said.kind !== 'duration')
                continue;
            amounts.push(...said.amounts);
        }
        if (amounts.length === 0 || amounts.some(({ unit }) => clockUnits.has(unit)))
            return null;
        return point({ count: { amounts, sign: set.sign } });
    },
    // «بعد ذلك بيومين»
    follow: (parts, set) => {
        const dur = by(parts, 'dur') ?? by(parts, 'durx');
        if (typeof dur !== 'object' || dur.kind !== 'duration' || dur.amounts.length !== 1)
            return null;
        const { unit, n } = dur.amounts[0];
        if (n === null || !Number.isInteger(n) || clockUnits.has(unit))
            return null;
        return point({ follow: { unit, n: n * Number(set.sign) } });
    },
    // «شهر و21 يوما», «سنة شهر 21 يوما»
    sum: parts => {
        const amounts = parts.flatMap(({ said }) => typeof said === 'object' && said.kind === 'duration' ? said.amounts : []);
        return amounts.length > 0 ? { kind: 'duration', amounts, dir: null } : null;
    },
    // «رأس السنة العام المقبل»: what lies in a year, told by a year alone
    ofyear: parts => {
        const all = mergeAll(parts, {});
        return all?.shift?.unit === 'year' ? all : null;
    },
    // «ثاني أيام عيد الأضحى»
    feastday: parts => {
        const feast = mergeAll(parts, {});
        const n = numberBy(parts, 'ord', 1);
        return feast && (n === 1 || feast.day !== null) ? { ...feast, day: feast.day && feast.day + n - 1 } : null;
    },
    // «في الحادية والعشرين», «الخميس في السابع»: an ordinal that is a day
    ordday: (parts, set) => {
        const n = numberBy(parts, 'ord', 0);
        const rest = mergeAll(parts, set);
        return rest && n >= 1 && n <= 31 ? merged(rest, point({ day: n })) : null;
    },
    // «تسعة عشر تسعة وتسعون», «عام مائتين وسبعة وستين»
    yearnumber: parts => {
        const century = by(parts, 'century');
        const n = numberBy(parts, 'num', 0);
        const hundreds = isPoint(century) ? century.day : numberBy(parts, 'century', 0);
        if (!Number.isInteger(n))
            return null;
        if (hundreds === 0)
            return n >= 100 && n < 2200 ? point({ year: n }) : null;
        return hundreds >= 11 && hundreds <= 21 && n >= 10 && n < 100 ? point({ year: 100 * hundreds + n }) : null;
    },
    // «عام 67»
    lastcentury: parts => {
        const said = parts.find(part => isPoint(part.said))?.said;
        if (!isPoint(said))
            return null;
        const year = said.year % 100;
        return year >= 45 ? point({ year: 1900 + year }) : null;
    },
    // «شتاء 2023-2024» begins in the first of the years
    firstyear: parts => mergeAll(parts.filter(part => part.label === 'from' || part.label === 'season'), {}),
    // «موسم 2023-24»
    yearpair: parts => {
        const [from, to] = [by(parts, 'from'), by(parts, 'to')];
        if (!isPoint(from) || !isPoint(to) || (from.year + 1) % 100 !== to.year % 100)
            return null;
        return { kind: 'range', from, to: point({ year: from.year + 1 }), list: false };
    },
    // «نهاية العام»: of the one of publication
    unitnow: parts => {
        const unit = by(parts, 'unit');
        return unit === 'week' || unit === 'month' || unit === 'year' ? point({ shift: { unit, n: 0 } }) : null;
    },
    // «الأشهر الستة الأولى من العام»
    headof: (parts, set) => {
        const n = numberBy(parts, 'num', 0);
        const unit = by(parts, 'unit');
        const whole = mergeAll(parts, {});
        if (!whole || n < 1 || !Number.isInteger(n) || clockUnits.has(unit))
            return null;
        return { ...whole, head: { unit, n: n * Number(set.sign) } };
    },
    // «العقد الثاني من القرن العشرين»
    decadenth: (parts, set) => {
        const century = numberBy(parts, 'century', Number(set.century ?? 0));
        const n = numberBy(parts, 'ord', 0);
        return century >= 1 && century <= 21 && n >= 1 && n <= 10 ? point({ decade: (century - 1) * 10 + n - 1 }) : null;
    },
    // «سبعينيات القرن التاسع عشر»
    decadeof: parts => {
        const decade = parts.find(part => isPoint(part.said) && part.said.decade !== null)?.said;
        const n = numberBy(parts, 'ord', 0);
        if (!isPoint(decade) || n < 1 || n > 21)
            return null;
        return point({ decade: (n - 1) * 10 + (decade.decade % 10) });
    },
    kuna: parts => {
        const day = by(parts, 'dnum');
        const month = by(parts, 'month');
        if (!isPoint(day) || !isPoint(month) || month.day === null || month.day > 12)
            return null;
        return point({ day: day.day, month: month.day });
    },
};
export function make(rule, parts) {
    const maker = makers[rule.make];
    if (!maker)
        throw new Error(`knowledge/time/rules, ${rule.id}: there is no maker «${rule.make}»`);
    return maker(parts, rule.set);
}
