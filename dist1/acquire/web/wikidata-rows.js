import { z } from 'zod';
import { badAnswer, firstIssue } from './sparql.js';
// Every row of an answer is checked before any is used.
const item = z
    .string()
    .regex(/^https?:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/u, 'no item of Wikidata')
    .transform(uri => uri.slice(uri.lastIndexOf('/') + 1));
const day = /^([+-]?\d{4,})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(?:Z|[+]00:00)$/u;
function isDay(text) {
    const [, year, month, date] = (day.exec(text) ?? []).map(Number);
    if (year === undefined)
        return false;
    const time = new Date(Date.UTC(2000, month - 1, date));
    time.setUTCFullYear(year);
    return time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
}
const date = z.string().refine(isDay, 'no date');
const precision = z.string().regex(/^\d{1,2}$/u, 'no precision');
const HeldRow = z.object({
    of: z.string(),
    property: z.enum(['P35', 'P6', 'P39']),
    subject: item,
    officeName: z.string().optional(),
    statement: z.string().min(1),
    rank: z.string().regex(/#(?:Preferred|Normal)Rank$/u, 'no rank'),
    person: item,
    startAny: z.string().optional(),
    start: date.optional(),
    startPrecision: precision.optional(),
    endAny: z.string().optional(),
    end: date.optional(),
    endPrecision: precision.optional(),
    acting: z.string().optional(),
});
const FactRow = z.object({
    person: item,
    fact: z.enum(['label', 'alias', 'born', 'gender']),
    value: z.string().min(1),
    'value@': z.string().optional(),
    precision: precision.optional(),
});
function checked(schema, solutions, host) {
    const { data, error } = z.array(schema).safeParse(solutions);
    if (error)
        throw badAnswer(host, `is not as it should be (row ${firstIssue(error)})`);
    return data;
}
export const heldRows = (solutions, host) => checked(HeldRow, solutions, host);
export function factRows(solutions, host) {
    const rows = checked(FactRow, solutions, host);
    const wrong = rows.find(({ fact, value }) => fact === 'born' && !isDay(value));
    if (wrong)
        throw badAnswer(host, `says that ${wrong.person} was born on “${wrong.value}”, which is no date`);
    return rows;
}
/** A date as far as it is exact: a day, a month or a year. Null where not even the year is sure. */
export function edtfOf(time, exact) {
    const length = { 9: 4, 10: 7, 11: 10, 12: 10, 13: 10, 14: 10 }[Number(exact)];
    return length !== undefined && /^\d{4}-/u.test(time) ? time.slice(0, length) : null;
}
