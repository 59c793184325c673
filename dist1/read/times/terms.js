import { figureOf } from '../../arabic/numbers/figures.js';
import { cardinalInWordsAt, ordinalAt } from '../../arabic/numbers/numerals.js';
import { TokenKind } from '../../text/tokens.js';
import { isCivil } from './calendar.js';
import { point } from './moment.js';
const plain = (name, i, said, end = i + 1) => ({
    name,
    end,
    said,
    conj: '',
    prep: '',
    start: 0,
});
const hijriMark = 'h';
function relative(value) {
    const [n, part] = value.split(' ');
    return { shift: { unit: 'day', n: Number(n) }, part: part ?? null };
}
// The rules of knowledge/time/holidays.tsv.
function holiday(rule) {
    const [name, ...numbers] = rule.split(' ');
    if (name === 'nth') {
        const [month, weekday, week] = numbers.map(Number);
        return { month: month, weekday: weekday, week: week };
    }
    if (!/\d-\d/.test(name))
        return { feast: rule || 'unfixed' };
    const hijri = rule.startsWith(hijriMark);
    const [month, day] = (hijri ? rule.slice(1) : rule).split('-').map(Number);
    return { month: month, day: day, hijri };
}
const meaning = {
    weekday: v => point({ weekday: Number(v) }),
    bareday: v => point({ weekday: Number(v) }),
    mon: v => point({ month: Number(v) }),
    monx: v => point({ month: Number(v) }),
    hij: v => point({ month: Number(v), hijri: true }),
    hijz: v => point({ month: Number(v), hijri: true }),
    hijx: v => point({ month: Number(v), hijri: true }),
    rel: v => point(relative(v)),
    part: v => point({ part: v }),
    partx: v => point({ part: v }),
    partz: v => point({ part: v }),
    partadv: v => point({ part: v }),
    ampm: v => point({ part: v }),
    dayphase: v => point({ part: v }),
    dir: v => point({ dir: Number(v) }),
    dirm: v => point({ dir: Number(v) }),
    season: v => point({ season: v }),
    decade: v => point({ decade: Number(v) }),
    holiday: v => point(holiday(v)),
    holidayx: v => point(holiday(v)),
    mod: v => point({ mod: v }),
    repeat: v => ({ kind: 'set', value: v }),
    fraction: v => Number(v),
};
const definiteTwin = {
    unit: 'theunit',
    unitdual: 'theunitdual',
    units: 'theunits',
    unitx: 'theunitx',
    unitdualx: 'theunitdualx',
    unitsx: 'theunitsx',
    part: 'thepart',
    partx: 'thepartx',
    partz: 'thepartz',
    season: 'theseason',
    fraction: 'thefraction',
};
export function lexicalTerm(reading, doc, i) {
    let end = i + 1;
    for (const word of reading.rest) {
        if (doc.tokens[end]?.word.folded !== word)
            return null;
        end++;
    }
    const say = meaning[reading.term];
    const name = reading.definite ? (definiteTwin[reading.term] ?? reading.term) : reading.term;
    return {
        name,
        end,
        said: say ? say(reading.value) : reading.value,
        conj: reading.conj,
        prep: reading.prep,
        start: reading.start,
    };
}
const marks = {
    '،': 'comma',
    ',': 'comma',
    '/': 'slash',
    '\\': 'slash',
    '-': 'dash',
    '–': 'dash',
    '—': 'dash',
    '~': 'dash',
    '−': 'dash',
    '': 'dash',
    '(': 'open',
    '[': 'open',
    '«': 'open',
    ')': 'close',
    ']': 'close',
    '»': 'close',
    ':': 'colon',
    '.': 'dot',
    '|': 'bar',
    '%': 'percent',
    '٪': 'percent',
};
export const isMark = (token) => marks[token.word.folded] !== undefined;
export const markTerm = (token, i) => {
    const name = marks[token.word.folded];
    return name ? plain(name, i, name) : null;
};
const whole = /^\d+$/;
const digitsAt = (doc, i) => {
    const token = doc.tokens[i];
    return token?.kind === TokenKind.number && whole.test(token.word.folded) ? token.word.folded : null;
};
// Only marks of direction may stand between the parts of a numeric date.
const touching = (doc, i) => {
    const before = doc.tokens[i - 1];
    const after = doc.tokens[i];
    return after.start - before.end <= 1 && !/[ \t\u00a0]/.test(doc.text.slice(before.end, after.start));
};
const separator = new Set(['/', '-', '–', '.', '\\']);
/** The digits that a mark joins to those at `i`: `2025/10/07` has three, «1️⃣» and «1,5» have none. */
function joinedDigits(doc, i, between, spaced = false) {
    const first = digitsAt(doc, i);
    if (first === null)
        return { parts: [], end: i + 1 };
    const parts = [first];
    let end = i + 1;
    const mark = doc.tokens[end]?.word.folded;
    while (mark !== undefined && between.has(mark) && doc.tokens[end]?.word.folded === mark && parts.length < 4) {
        const next = digitsAt(doc, end + 1);
        if (next === null || !(spaced || (touching(doc, end) && touching(doc, end + 1))))
            break;
        parts.push(next);
        end += 2;
    }
    return { parts, end };
}
const century = (year) => year.length === 2 ? (Number(year) < 70 ? 2000 : 1900) + Number(year) : Number(year);
/**
 * Year first where it has four digits, else day first; month first only where the second cannot be a month. A year of two
 * digits may come first too: that is kept beside it as the other reading.
 */
function dateOfParts([a, b, c]) {
    if (a === undefined || b === undefined || c === undefined)
        return null;
    const [x, y, z] = [Number(a), Number(b), Number(c)];
    const yearFirst = a.length === 4;
    if (!yearFirst && c.length !== 4 && c.length !== 2)
        return null;
    if (yearFirst ? b.length > 2 || c.length > 2 : a.length > 2 || b.length > 2)
        return null;
    const year = yearFirst ? x : century(c);
    let [month, day] = yearFirst ? [y, z] : [y, x];
    if (month > 12 && day <= 12)
        [month, day] = [day, month];
    if (year >= 1350 && year <= 1500)
        return month >= 1 && month <= 12 && day >= 1 && day <= 30 ? { year, month, day, hijri: true } : null;
    if (year < 1800 || year > 2150 || !isCivil(year, month, day))
        return null;
    const other = !yearFirst && a.length === 2 && c.length === 2 ? { year: century(a), month: y, day: z } : null;
    const isOther = other !== null && isCivil(other.year, other.month, other.day);
    return { year, month, day, ...(isOther ? { other: point(other) } : {}) };
}
/** Month first, as Americans write it: asked for by rules that know it from what follows. */
function monthDay([a, b]) {
    const [month, day] = [Number(a), Number(b)];
    return a.length <= 2 && b.length <= 2 && isCivil(2000, month, day) ? { month, day } : null;
}
function dayMonth([a, b]) {
    let [day, month] = [Number(a), Number(b)];
    if (month > 12 && day <= 12)
        [day, month] = [month, day];
    return a.length <= 2 && b.length <= 2 && isCivil(2000, month, day) ? { month, day } : null;
}
function yearMonth([a, b]) {
    const [year, month] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
    const long = a.length === 4 ? a : b;
    return long.length === 4 && a.length + b.length <= 6 && year >= 1900 && year <= 2100 && month >= 1 && month <= 12
        ? { year, month }
        : null;
}
// «7.10.2025», «4.22», «2015.3» are one token.
function dottedTerms(written, i, out) {
    const parts = written.split('.');
    const pair = parts.length === 2;
    const readings = [
        ['numdate', parts.length === 3 ? dateOfParts(parts) : null],
        ['dotday', pair ? dayMonth(parts) : null],
        ['dotmonth', pair ? yearMonth(parts) : null],
    ];
    for (const [name, said] of readings)
        if (said)
            out.push(plain(name, i, point(said)));
}
function joinedTerms(doc, i, out) {
    const token = doc.tokens[i];
    if (token.kind === TokenKind.number && token.word.folded.includes('.')) {
        dottedTerms(token.word.folded, i, out);
        return;
    }
    let { parts, end } = joinedDigits(doc, i, separator);
    // «10 / 10 / 1436»: with spaces only a whole date with all of its year
    if (parts.length === 1) {
        const loose = joinedDigits(doc, i, separator, true);
        if (loose.parts.length === 3 && loose.parts.some(part => part.length === 4))
            ({ parts, end } = loose);
    }
    const pair = parts.length === 2;
    const readings = [
        ['numdate', parts.length === 3 ? dateOfParts(parts) : null],
        ['numday', pair ? dayMonth(parts) : null],
        ['usday', pair ? monthDay(parts) : null],
        ['nummonth', pair ? yearMonth(parts) : null],
    ];
    for (const [name, said] of readings)
        if (said)
            out.push(plain(name, i, point(said), end));
}
const colon = new Set([':']);
function clockTerm(doc, i, out) {
    const { parts, end } = joinedDigits(doc, i, colon);
    const [hour, minute, second] = parts.map(Number);
    if (parts.length < 2 || parts.length > 3 || parts[0].length > 2 || parts[1].length !== 2)
        return;
    if (hour > 24 || minute > 59 || (second ?? 0) > 59)
        return;
    const clock = { hour: hour, minute: minute, second: second ?? null, utc: false };
    out.push(plain('clk', i, point({ clock }), end));
}
const decimal = /^\d+(?:[.,]\d+)*$/;
function quantity(folded) {
    const amount = figureOf(folded);
    return amount ? Number(amount.n) / Number(amount.d) : Number.NaN;
}
const hourPoint = (hour) => point({ clock: { hour, minute: null, second: null, utc: false } });
// Of two numbers that a dash joins neither is an hour by itself: «4-6 مساء» are hours that follow one another, «3-1» is how a match ended.
function hourOrPair(doc, i, out) {
    const { parts, end } = joinedDigits(doc, i, separator);
    if (parts.length === 0 || parts.some(part => part.length > 2 || Number(part) > 24))
        return;
    const [from, to] = parts.map(Number);
    const joined = i > 1 && separator.has(doc.tokens[i - 1].word.folded) && digitsAt(doc, i - 2) !== null;
    if (to === undefined) {
        if (!joined || !touching(doc, i) || !touching(doc, i - 1))
            out.push(plain('hour', i, from));
    }
    else if (parts.length === 2 && (from < to || (from >= 8 && to <= 6)))
        out.push(plain('hourpair', i, { kind: 'range', from: hourPoint(from), to: hourPoint(to), list: false }, end));
}
/** The terms of a number written in digits. */
export function digitTerms(doc, i) {
    const out = [];
    const { folded } = doc.tokens[i].word;
    joinedTerms(doc, i, out);
    if (!decimal.test(folded))
        return out;
    const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(folded);
    if (dotted && Number(dotted[1]) <= 24) {
        out.push(plain('dotclk', i, point({ clock: { hour: Number(dotted[1]), minute: Number(dotted[2]), second: null, utc: false } })));
    }
    const digits = whole.test(folded) ? folded : null;
    if (digits)
        clockTerm(doc, i, out);
    const value = quantity(folded);
    if (Number.isFinite(value))
        out.push(plain('num', i, value));
    if (!digits)
        return out;
    if (digits.length <= 2 && value >= 1 && value <= 31)
        out.push(plain('dnum', i, point({ day: value })));
    if (digits.length === 2)
        out.push(plain('shortyear', i, point({ year: century(digits) })));
    hourOrPair(doc, i, out);
    if (/^(?:\d|1\d|2[0-3])[0-5]\d$/.test(digits))
        out.push(plain('hhmm', i, value));
    if (digits.length === 4 && value >= 1000 && value < 2200)
        out.push(plain('year', i, point({ year: value })));
    if (digits.length === 4 && value >= 1900 && value < 2100)
        out.push(plain('thisyear', i, point({ year: value })));
    if (digits.length === 4 && value >= 1350 && value < 1500)
        out.push(plain('hyear', i, point({ year: value, hijri: true })));
    return out;
}
const fromNumeral = (name, numeral, said) => ({
    name,
    end: numeral.end,
    said,
    conj: numeral.conj,
    prep: numeral.prep,
    start: numeral.start,
});
// «ثمانية وأربعين» may be an hour and its minutes.
function hourAndTens(value) {
    const [hour, minute] = [value % 10, value - (value % 10)];
    return hour > 0 && minute >= 20 && minute <= 50 ? point({ clock: { hour, minute, second: null, utc: false } }) : null;
}
function hourTerms(numeral, hour, out) {
    out.push(fromNumeral('hord', numeral, hour));
    if (numeral.definite)
        out.push(fromNumeral('thehord', numeral, hour));
}
function ordinalTerms(doc, ordinal, out) {
    const value = Number(ordinal.amount.n);
    out.push(fromNumeral('ord', ordinal, value));
    const clock = ordinal.feminine ? hourAndTens(value) : null;
    // «الثامنة وعشرين» is an hour and its minutes, «الثامنة والعشرين» is not.
    if (clock && !doc.tokens[ordinal.end - 1].word.senses.some(({ definite }) => definite))
        out.push(fromNumeral('ordmin', ordinal, clock));
    if (value >= 1 && value <= 31 && !ordinal.feminine) {
        const said = point({ day: value });
        out.push(fromNumeral('dord', ordinal, said));
        if (ordinal.definite)
            out.push(fromNumeral('thedord', ordinal, said));
    }
    // One o'clock is «الواحدة»; «الأولى» is the first of anything.
    if (value >= 2 && value <= 12 && ordinal.feminine)
        hourTerms(ordinal, value, out);
}
/** The terms of a number written in words. */
export function wordNumberTerms(doc, i) {
    const out = [];
    const cardinal = cardinalInWordsAt(doc, i);
    if (cardinal) {
        const value = Number(cardinal.amount.n);
        out.push(fromNumeral(cardinal.definite ? 'thenum' : 'num', cardinal, value));
        if (value >= 1 && value <= 31)
            out.push(fromNumeral('dcard', cardinal, point({ day: value })));
        if (value >= 1 && value <= 24)
            out.push(fromNumeral('hcard', cardinal, value));
        if (value === 1 && cardinal.definite && cardinal.feminine)
            hourTerms(cardinal, 1, out);
        const clock = hourAndTens(value);
        if (clock)
            out.push(fromNumeral('hourmin', cardinal, clock));
        if (value >= 1000 && value < 2200)
            out.push(fromNumeral('yearw', cardinal, point({ year: value })));
        // «ألف» and «ألفين» by themselves count things.
        if (value > 1900 && value < 2100 && value !== 2000)
            out.push(fromNumeral('thisyearw', cardinal, point({ year: value })));
    }
    const ordinal = ordinalAt(doc, i);
    if (ordinal)
        ordinalTerms(doc, ordinal, out);
    return out;
}
