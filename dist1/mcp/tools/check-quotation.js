import { z } from 'zod';
import { checkQuotationIn } from '../../app/index.js';
import { after, limit } from '../inputs.js';
import { citer, saidOf } from '../made.js';
import { Citation, next, Said } from '../shapes.js';
import { saidText } from '../texts.js';
import { tool } from '../tool.js';
import { citedText, fromPage, inward, lines, moreText, plural } from '../words.js';
const usual = 5;
const mostEntries = 10;
const Differing = z.object({
    quoted: z.string().nullable().describe('in the quotation; null: it leaves this out'),
    page: z.string().nullable().describe('on the page; null: it has nothing there'),
});
const Place = z.object({
    match: z.enum(['exact', 'folded', 'partly']),
    share: z.number().describe('how many of its words are there, from 0 to 1'),
    words: Citation.describe('what the page has there: quote this, not what was asked'),
    parts: z.array(Citation).describe('its parts, where something is left out between them'),
    differences: z.array(Differing),
    where: z
        .enum(['headline', 'body', 'furniture', 'other'])
        .describe('furniture is no part of a story: a link, a caption, an advert'),
    furniture: z.string().nullable(),
    inQuotationMarks: z.boolean().describe('whether the page has the words in quotation marks'),
    said: z.array(Said.extend({ covers: z.boolean().describe('whether all of the words are of this statement') })),
    entries: z.array(z.string()).describe('entries of which this story is an account'),
});
/** The entries that this story tells. */
async function entriesOf(register, { cited, story }) {
    const accounts = await register.entriesOfPage(cited.page);
    const own = [...accounts].filter(([account]) => account.split(':')[1] === story);
    return [...new Set(own.map(([, entry]) => entry))].slice(0, mostEntries);
}
async function placeOf(register, found, entities, citing) {
    const { match, share, cited, parts, differences, where, furniture, marked } = found;
    const said = [];
    for (const { statement, chain, covers } of found.said)
        said.push({
            ...saidOf(statement, chain, entities, await citing.all(cited.page, statement.content)),
            covers,
        });
    const entries = await entriesOf(register, found);
    return { match, share, words: cited, parts, differences, where, furniture, inQuotationMarks: marked, said, entries };
}
const verdicts = {
    exact: 'Yes, letter for letter.',
    folded: 'Yes, but written otherwise: letters that folding takes for one, harakat, or signs. See what differs.',
    partly: 'Only in part. See what differs; quote what the page has.',
    none: 'No: not there, and nothing enough like it.',
};
const sideText = (text) => (text === null ? 'nothing' : fromPage(text, 300));
const placeText = ({ match, share, words, differences, where, furniture, inQuotationMarks, said, entries, }) => lines(`${match}${match === 'partly' ? `, ${Math.round(100 * share)} % of its words` : ''}, in ${furniture ?? where}, ${inQuotationMarks ? 'in' : 'not in'} quotation marks there: ${citedText(words)}`, ...differences.map(({ quoted, page }) => inward(`quoted ${sideText(quoted)}, the page has ${sideText(page)}`)), ...said.map(each => inward(`${each.covers ? 'said' : 'said in part'} by ${saidText(each)}`)), said.length === 0 && inward('Nobody is said to say so there: these are words of the page itself.'), entries.length > 0 && inward(`told of ${entries.join(', ')}`));
export const checkQuotation = tool({
    name: 'check_quotation',
    title: 'Check a quotation',
    description: 'Is this quotation on that page, or anywhere in the register? Tells whether the page has it exactly, with other letters or signs, partly or not at all; the exact words there with page, line and span; whether they stand in quotation marks; and who is said to have said it, by which chain of sources. Check each quotation with it before you use it. Without a page it looks through stories; with one, through all of its text. "…" stands for what is left out.',
    input: z.strictObject({
        quotation: z.string().min(1).max(5000).describe('the words, in the language of the page (Arabic); no translation'),
        page: z
            .string()
            .min(1)
            .max(2000)
            .optional()
            .describe('a page by its id, its source or its address; else all pages'),
        limit: limit(usual),
        after,
    }),
    output: z.object({
        verdict: z.enum(['exact', 'folded', 'partly', 'none']),
        places: z.array(Place),
        compared: z.int().describe('with how many pages it was compared'),
        next,
    }),
    answer: async (register, asked) => {
        const { verdict, found, compared, next: onward, entities, } = await checkQuotationIn(register, {
            limit: usual,
            ...asked,
        });
        const citing = citer(register);
        const places = [];
        for (const each of found)
            places.push(await placeOf(register, each, entities, citing));
        return {
            data: { verdict, places, compared, next: onward },
            text: lines(`${verdict}: ${verdicts[verdict]} Compared with ${plural(compared, 'page')}.`, ...places.map(placeText), moreText(onward)),
        };
    },
});
