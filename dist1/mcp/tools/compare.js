import { z } from 'zod';
import { briefsIn, compareIn } from '../../app/index.js';
import { byText, inNumbers, numbers, numbersOf } from '../accounts.js';
import { entryId } from '../inputs.js';
import { briefOf, citer, nameOf } from '../made.js';
import { Brief, Citation, Name } from '../shapes.js';
import { briefText } from '../texts.js';
import { tool } from '../tool.js';
import { valueText } from '../values.js';
import { citedText, fromPage, inward, lines, nameText, plural } from '../words.js';
// As many words as show what is meant; the tool `entry` has all that an account says.
const mostCited = 4;
const mostReadings = 20;
const Reading = z.object({
    text: z.string(),
    accounts: numbers,
    cited: z.array(z.object({ account: z.int(), words: Citation })).describe('where accounts say so'),
});
const Field = z.object({
    field: z.string(),
    verdict: z
        .enum(['single', 'agree', 'differ', 'conflict'])
        .describe('single: one account says it; differ: more or less detail; conflict: not all can be true'),
    readings: z.array(Reading),
    left: z.int().describe('how many readings more there are'),
});
const Headline = z.object({ account: z.int(), words: Citation });
const Contradiction = z.object({
    a: z.int().describe('account under the one headline'),
    b: z.int(),
    by: z.enum(['opposite', 'negation', 'number']),
    what: z.string(),
});
const Readout = z.object({
    side: Name,
    accounts: numbers,
    alone: z.array(z.object({ field: z.string(), text: z.string(), accounts: numbers })),
});
async function citedBy(citations, all, citing) {
    const out = [];
    for (const { account, page, span } of citations) {
        const [words] = await citing.all(page, [span]);
        if (words)
            out.push({ account: all.get(account) ?? 0, words });
    }
    return out;
}
async function fieldsOf({ fields, entities }, all, citing) {
    const out = [];
    for (const [field, { verdict, readings }] of Object.entries(fields)) {
        const shown = [];
        for (const { value, accounts, citations } of readings.slice(0, mostReadings))
            shown.push({
                text: valueText(entities, field, value),
                accounts: inNumbers(accounts, all),
                cited: await citedBy(citations.slice(0, mostCited), all, citing),
            });
        out.push({ field, verdict, readings: shown, left: readings.length - shown.length });
    }
    return out;
}
const sideId = (side) => (side.startsWith('body:') ? side : `state:${side}`);
const readoutsOf = ({ readouts, entities }, all) => readouts.map(({ side, accounts, alone }) => ({
    side: nameOf(entities, sideId(side)),
    accounts: inNumbers(accounts, all),
    alone: alone.map(({ field, value, accounts: of }) => ({
        field,
        text: valueText(entities, field, value),
        accounts: inNumbers(of, all),
    })),
}));
const citedLine = ({ account, words }) => `[${account}] ${citedText(words)}`;
const fieldText = ({ field, verdict, readings, left }) => lines(`${field}: ${verdict}`, ...readings.map(({ text, accounts, cited }) => inward(lines(`${byText(accounts)} ${text}`, ...cited.map(each => inward(citedLine(each)))))), left > 0 && inward(`and ${plural(left, 'reading')} more`));
const readoutText = ({ side, accounts, alone }) => lines(`Only what ${nameText(side)} tells ${byText(accounts)}:`, ...alone.map(({ field, text, accounts: of }) => inward(`${field}: ${text} ${byText(of)}`)));
export const compare = tool({
    name: 'compare',
    title: 'Compare accounts',
    description: 'Sets the accounts of one entry side by side: field by field what each says and in which words, where they differ or contradict each other, loaded terms (framing), headlines that cannot both be true, and what the institutions of one side tell alone.',
    input: z.strictObject({ id: entryId }),
    output: z.object({
        entry: Brief,
        fields: z.array(Field),
        headlines: z.array(Headline),
        contradictions: z.array(Contradiction),
        readouts: z.array(Readout),
    }),
    answer: async (register, { id }) => {
        const found = await compareIn(register, id);
        const { briefs, entities } = await briefsIn(register, [found.entry]);
        const all = numbersOf(found.entry);
        const citing = citer(register);
        const brief = briefOf(briefs[0], entities);
        const fields = await fieldsOf(found, all, citing);
        const headlines = await citedBy(found.headlines, all, citing);
        const readouts = readoutsOf(found, all);
        const accountOf = (i) => all.get(found.headlines[i]?.account ?? '') ?? 0;
        const contradictions = found.contradictions.map(({ a, b, by, what }) => ({
            ...{ a: accountOf(a), b: accountOf(b), by, what },
        }));
        return {
            data: { entry: brief, fields, headlines, contradictions, readouts },
            text: lines(briefText(brief), ...fields.map(fieldText), headlines.length > 0 && 'Headlines:', ...headlines.map(each => inward(citedLine(each))), ...contradictions.map(({ a, b, by, what }) => `Headlines [${a}] and [${b}] contradict each other by ${by}: ${fromPage(what)}`), ...readouts.map(readoutText)),
        };
    },
});
