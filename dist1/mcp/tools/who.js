import { z } from 'zod';
import { partFrom, whoIn } from '../../app/index.js';
import { after, filters } from '../inputs.js';
import { chainOf, citer, listed, nameOf, nameOfEntity } from '../made.js';
import { Chain, Citation, Listed, Name, next } from '../shapes.js';
import { chainText, listedText } from '../texts.js';
import { tool } from '../tool.js';
import { citedText, fromPage, inward, lines, moreText, namesText, nameText, plural } from '../words.js';
const most = { names: 8, counterparts: 15, terms: 30, latest: 5, statements: 8 };
const Term = z.object({
    office: z.string(),
    officeName: z.string(),
    person: z.string(),
    personName: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable().describe('null: no end is known'),
    acting: z.boolean(),
    source: z.string().nullable().describe('null: unverified'),
});
const Met = z.object({
    written: z.string(),
    how: z.string(),
    framing: z.string().nullable().describe('a loaded term'),
    times: z.int(),
    pages: z.int(),
    first: Citation.nullable(),
});
const Counterpart = z.object({
    with: Name,
    times: z.int().describe('contacts that took place'),
    otherwise: z.int().describe('planned, denied or called off'),
    last: z.string().nullable(),
});
const Saying = z.object({
    speaker: Name.describe('he himself, or who acts for the state or body asked after'),
    act: z.string(),
    mode: z.enum(['direct', 'indirect', 'mixed']),
    denied: z.boolean(),
    published: z.string().nullable(),
    chain: Chain,
    content: z.array(Citation),
});
const Found = z.object({
    entity: Name,
    pages: z.int(),
    mentions: z.int(),
    terms: z.array(Term).describe('by the tables, not by the pages: of a person the offices, of an office its holders'),
    names: z.array(Met).describe('how pages call him, the most frequent first'),
    contacts: z.int().describe('how many entries are contacts of his; timeline with his id lists them'),
    others: z.int().describe('how many other events name him'),
    counterparts: z.array(Counterpart),
    latest: z.array(Listed).describe('his last contacts'),
    statements: z.array(Saying).describe('what pages say that he said, the newest first'),
    allStatements: z.int(),
});
const both = ({ ar, en }) => (ar && en ? `${ar} (${en})` : ar || en || '');
const termsOf = ({ terms }) => terms.slice(0, most.terms).map(({ office, officeName, person, personName, from, to, acting, source }) => ({
    ...{ office, officeName: both(officeName), person, personName: both(personName) },
    ...{ from, to, acting, source },
}));
async function namesOf({ names }, citing) {
    const out = [];
    for (const { written, how, framing, times, pages, citation } of names.slice(0, most.names)) {
        const [first] = await citing.all(citation.page, [citation.span]);
        out.push({ written, how, framing, times, pages, first: first ?? null });
    }
    return out;
}
async function sayingsOf(some, entities, citing) {
    const out = [];
    for (const { speaker, act, mode, denied, chain, published, content } of some) {
        const cited = await Promise.all(content.map(({ page, span }) => citing.all(page, [span])));
        out.push({
            ...{ speaker: nameOf(entities, speaker), act, mode, denied, published },
            chain: chainOf(chain, entities),
            content: cited.flat(),
        });
    }
    return out;
}
async function foundOf(register, known, entities, from) {
    const citing = citer(register);
    const { contacts, others, counterparts, pages, mentions } = known;
    const { items, next: onward } = partFrom(known.statements.toReversed(), from, most.statements);
    const found = {
        ...{ entity: nameOfEntity(known.entity), pages, mentions, terms: termsOf(known) },
        names: await namesOf(known, citing),
        ...{ contacts: contacts.length, others: others.length },
        counterparts: counterparts
            .slice(0, most.counterparts)
            .map(({ id, ...rest }) => ({ with: nameOf(entities, id), ...rest })),
        latest: await listed(register, contacts.slice(-most.latest).toReversed(), citing),
        statements: await sayingsOf(items, entities, citing),
        allStatements: known.statements.length,
    };
    return { found, next: onward };
}
const termText = ({ officeName, personName, from, to, acting, source }) => `${from ?? '…'} – ${to ?? '…'} ${personName}: ${officeName}${acting ? ' (acting)' : ''}${source ? '' : ' (unverified)'}`;
const sayingText = ({ speaker, act, mode, denied, chain, content }) => lines(`${nameText(speaker)} · ${act}${denied ? ' (denied)' : ''} · ${mode} · chain: ${chainText(chain)}`, ...content.map(each => inward(citedText(each))));
const metText = ({ written, how, framing, times, pages, first }) => `${fromPage(written, 200)} by ${how}, ${plural(times, 'time')} in ${plural(pages, 'page')}${framing ? `, framing ${fromPage(framing, 200)}` : ''}${first ? `, first: ${citedText(first)}` : ''}`;
const foundText = (found) => lines(`${nameText(found.entity)} · ${found.entity.id} · ${plural(found.mentions, 'mention')} in ${plural(found.pages, 'page')}`, found.terms.length > 0 && 'Offices, by the tables and not by the pages:', ...found.terms.map(each => inward(termText(each))), found.names.length > 0 && 'Called:', ...found.names.map(each => inward(metText(each))), `${plural(found.contacts, 'contact')} and ${plural(found.others, 'other event')}.`, ...found.counterparts.map(({ with: other, times, otherwise, last }) => inward(`with ${nameText(other)}: ${times}${otherwise > 0 ? `, ${otherwise} otherwise` : ''}${last ? `, last on ${last}` : ''}`)), found.latest.length > 0 && 'The latest:', ...found.latest.map(each => inward(listedText(each))), `${found.statements.length} of ${plural(found.allStatements, 'statement')}:`, ...found.statements.map(each => inward(sayingText(each))));
export const who = tool({
    name: 'who',
    title: 'Who is who',
    description: 'What the register holds about a person, an office, a state or a body: how pages call him, which offices he held when, with whom he had contact, his last contacts, and what he is said to have said, with citations. Where a name may mean several, it gives the candidates: ask again with an id.',
    input: z.strictObject({
        name: z
            .string()
            .min(1)
            .max(300)
            .describe('a name in Arabic or Latin letters, enough of one, a title with its state, or an id'),
        from: filters.from,
        to: filters.to,
        after,
    }),
    output: z.object({
        known: Found.nullable().describe('null where the name may mean several'),
        candidates: z.array(Name),
        next: next.describe('`after` of the next statements'),
    }),
    answer: async (register, { name, after: from, ...time }) => {
        const { known, candidates, entities } = await whoIn(register, name, time);
        if (!known) {
            const names = candidates.map(({ id }) => nameOf(entities, id));
            return {
                data: { known: null, candidates: names, next: null },
                text: `“${name}” may mean: ${namesText(names)}. Ask again with one id: ${names.map(({ id }) => id).join(', ')}`,
            };
        }
        const { found, next: onward } = await foundOf(register, known, entities, from);
        return {
            data: { known: found, candidates: [], next: onward },
            text: lines(foundText(found), moreText(onward)),
        };
    },
});
