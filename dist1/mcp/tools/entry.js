import { z } from 'zod';
import { briefsIn, compareIn, partFrom, tied } from '../../app/index.js';
import { byText, inNumbers, numbers, numbersOf } from '../accounts.js';
import { after, entryId } from '../inputs.js';
import { briefOf, chainOf, citer, pageUri, saidOf, tellingSpans } from '../made.js';
import { Brief, Chain, Citation, next, pageFacts, Said } from '../shapes.js';
import { briefText, chainText, saidText } from '../texts.js';
import { tool } from '../tool.js';
import { originName, reasonText, valueText } from '../values.js';
import { citedText, fromPage, inward, lines, moreText } from '../words.js';
const atOnce = 10;
const mostSaid = 6;
const Told = z.object({
    n: z.int().describe('the number of the account within the entry'),
    ...pageFacts,
    headline: Citation.nullable(),
    chain: Chain,
    copyOf: z.int().nullable().describe('the account of which text it is a copy: no support of its own'),
    passages: z.array(Citation).describe('where the page tells it'),
    said: z.array(Said).describe('what is said in it in quotation marks, by whom'),
});
const Field = z.object({
    field: z.string(),
    verdict: z.enum(['single', 'agree', 'differ', 'conflict']).describe('of the accounts; conflict: not all can be true'),
    readings: z.array(z.object({ text: z.string(), accounts: numbers })),
});
const Origin = z.object({
    name: z.string(),
    kind: z.string(),
    independent: z.boolean().describe('false: it may echo another origin, or denies what the others tell'),
    denies: z.literal(true).optional(),
    accounts: numbers,
});
async function saidIn(account, statements, { entities }, citing) {
    const text = await citing.text(account.page);
    const out = [];
    for (const statement of statements.slice(0, mostSaid)) {
        const content = await citing.all(account.page, statement.content);
        out.push(saidOf(statement, tied(statement.chain, text), entities, content));
    }
    return out;
}
async function toldBy(account, found, all, citing) {
    const page = found.pages.get(account.page);
    const headline = found.readings.get(account.page)?.stories.find(({ id }) => id === account.story)?.headline;
    return {
        ...{ n: all.get(account.id), page: account.page, uri: pageUri(account.page), source: page?.source ?? '' },
        ...{ url: page?.url ?? null, outlet: account.outlet, published: page?.published ?? null },
        headline: headline ? ((await citing.all(account.page, [headline]))[0] ?? null) : null,
        chain: chainOf(tied(account.chain, page?.text ?? null), found.entities),
        copyOf: account.copyOf === null ? null : (all.get(account.copyOf) ?? null),
        passages: await citing.all(account.page, tellingSpans(account)),
        said: await saidIn(account, found.statements.get(account.id) ?? [], found, citing),
    };
}
function fieldsOf({ entry, entities }, all) {
    return Object.entries(entry.fields).map(([field, { verdict, readings }]) => ({
        field,
        verdict,
        readings: readings.map(({ value, accounts }) => ({
            text: valueText(entities, field, value),
            accounts: inNumbers(accounts, all),
        })),
    }));
}
const originsOf = (found, all) => found.entry.origins.map(origin => ({
    ...{ name: originName(origin, found), kind: origin.kind, independent: origin.independent },
    ...(origin.denies && { denies: origin.denies }),
    accounts: inNumbers(origin.accounts, all),
}));
const fieldText = ({ field, verdict, readings }) => `${field} (${verdict}): ${readings.map(({ text, accounts }) => `${text} ${byText(accounts)}`).join(' | ')}`;
const headOf = ({ n, outlet, url, source, published, copyOf }) => {
    const facts = [fromPage(outlet ?? url ?? source, 200), published?.slice(0, 10), copyOf && `copy of ${copyOf}`];
    return `[${n}] ${facts.filter(Boolean).join(' · ')}`;
};
const toldText = (told) => lines(headOf(told), inward(lines(`chain: ${chainText(told.chain)}`, told.headline && `headline: ${citedText(told.headline)}`, ...told.passages.map(each => `tells: ${citedText(each)}`), ...told.said.map(saidText))));
const originText = ({ name, kind, independent, denies, accounts }) => `${fromPage(name, 200)} (${kind}${independent ? '' : denies ? ', denies it' : ', may be an echo'}) ${byText(accounts)}`;
async function briefsOf(register, { entry, follows }) {
    const { briefs, entities } = await briefsIn(register, follows ? [entry, follows] : [entry]);
    return [briefs[0], briefs[1]].map(brief => (brief ? briefOf(brief, entities) : null));
}
export const entry = tool({
    name: 'entry',
    title: 'One entry',
    description: 'Opens one entry of the register: what happened in a sentence, its fields with what the accounts make of each, every account with the words that tell it and its chain of sources, the origins on which they rest, and why these accounts are taken for one occurrence.',
    input: z.strictObject({ id: entryId, after }),
    output: z.object({
        entry: Brief,
        fields: z.array(Field),
        accounts: z.array(Told),
        next,
        origins: z.array(Origin),
        why: z.array(z.object({ text: z.string(), accounts: numbers })),
        follows: Brief.nullable().describe('what it came after, as it says itself'),
        corrections: z.array(z.string()).describe('what people have corrected'),
    }),
    answer: async (register, { id, after: from }) => {
        const found = await compareIn(register, id);
        const all = numbersOf(found.entry);
        const citing = citer(register);
        const { items, next: onward } = partFrom(found.entry.accounts, from, atOnce);
        const accounts = [];
        for (const account of items)
            accounts.push(await toldBy(account, found, all, citing));
        const [brief, follows] = await briefsOf(register, found);
        const fields = fieldsOf(found, all);
        const origins = originsOf(found, all);
        const why = found.entry.why.map(reason => ({
            text: reasonText(reason.text, all),
            accounts: inNumbers(reason.accounts, all),
        }));
        const corrections = (found.entry.corrections ?? []).map(({ n, what, field, value, by, why: reason }) => `${n}: ${what}${field ? ` ${field} to ${valueText(found.entities, field, value)}` : ''} by ${by}${reason ? `: ${reason}` : ''}`);
        return {
            data: { entry: brief, fields, accounts, next: onward, origins, why, follows: follows ?? null, corrections },
            text: lines(briefText(brief), ...fields.map(fieldText), 'Accounts:', ...accounts.map(toldText), moreText(onward), 'Origins:', ...origins.map(originText), why.length > 0 && 'Why these are one:', ...why.map(({ text, accounts: of }) => `${text} ${byText(of)}`), follows ? `After: ${briefText(follows)}` : null, corrections.length > 0 && `Corrected: ${corrections.join('; ')}`),
        };
    },
});
