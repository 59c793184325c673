import { z } from 'zod';
import { searchIn, tied } from '../../app/index.js';
import { after, filters, limit } from '../inputs.js';
import { citer, listed, saidOf, takenOf } from '../made.js';
import { Citation, Listed, next, Said, taken } from '../shapes.js';
import { listedText, saidText, takenText } from '../texts.js';
import { tool } from '../tool.js';
import { citedText, fromPage, inward, lines, moreText } from '../words.js';
const Hit = z.object({
    passage: Citation.describe('where the words stand'),
    entry: Listed.nullable().describe('of entries: what it tells'),
    said: Said.nullable().describe('of statements: who said it, by which chain'),
    headline: z.string().nullable().describe('of stories'),
});
const Part = z.object({ in: z.enum(['entries', 'statements', 'stories']), total: z.int(), hits: z.array(Hit), next });
const cited = ({ marks: _, ...passage }) => passage;
async function hitOf(register, found, entities, citing) {
    const hit = { passage: cited(found.passage), entry: null, said: null, headline: null };
    if (found.in === 'entries')
        return { ...hit, entry: (await listed(register, [found.entry], citing))[0] };
    if (found.in === 'stories')
        return { ...hit, headline: found.headline };
    const { statement, passage } = found;
    const chain = tied(statement.chain, await citing.text(passage.page));
    return { ...hit, said: saidOf(statement, chain, entities, await citing.all(passage.page, statement.content)) };
}
const hitText = ({ passage, entry, said, headline }) => {
    if (entry)
        return lines(listedText(entry), inward(`found in: ${citedText(passage)}`));
    if (said)
        return saidText(said);
    return lines(citedText(passage), headline !== null && inward(`headline: ${fromPage(headline)}`));
};
const partText = ({ in: where, total, hits, next: onward }) => lines(`${where}: ${hits.length} of ${total}`, ...hits.map(hit => inward(hitText(hit))), moreText(onward));
export const search = tool({
    name: 'search',
    title: 'Search',
    description: 'Looks for words in the stories, statements and entries of the register, and for whoever is meant by names among them, however they are spelled. All words must be there, in any form; words in "quotation marks" in that order. Arabic words find most, since pages are Arabic; names may be in Latin letters.',
    input: z.strictObject({
        words: z.string().max(500).optional().describe('what to look for'),
        in: z.enum(['entries', 'statements', 'stories']).optional().describe('only there; else in all three'),
        ...filters,
        limit: limit(5),
        after,
    }),
    output: z.object({ parts: z.array(Part), ...taken }),
    answer: async (register, asked) => {
        const { parts, entities, named, unknown } = await searchIn(register, { limit: 5, ...asked });
        const citing = citer(register);
        const names = takenOf(named, unknown);
        const shown = [];
        for (const part of parts) {
            const hits = [];
            for (const hit of part.hits)
                hits.push(await hitOf(register, hit, entities, citing));
            shown.push({ in: part.in, total: part.total, hits, next: part.next });
        }
        return { data: { parts: shown, ...names }, text: lines(takenText(names), ...shown.map(partText)) };
    },
});
