import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { briefsIn, compareIn, historyIn, networkIn, officesInWords, originInWords, plotIn, reasonInArabic, reasonsInArabic, sentenceOf, shortIds, showIn, tallyIn, tied, timelineIn, } from '../../app/index.js';
import { answers } from '../answers.js';
import { given, record } from '../asked.js';
import * as schemas from '../schemas.js';
const list = createRoute({
    method: 'get',
    path: '/entries',
    summary: 'entries by date, undated ones last, a part at a time',
    request: { query: schemas.ListAsked },
    responses: answers(schemas.EntryList, 'the entries that fit'),
});
const tally = createRoute({
    method: 'get',
    path: '/tally',
    summary: 'how many entries fit, of which kinds, statuses, outlets and origins',
    request: { query: schemas.FiltersAsked },
    responses: answers(schemas.Tally, 'the numbers'),
});
const plot = createRoute({
    method: 'get',
    path: '/plot',
    summary: 'entries counted by when they were',
    request: { query: schemas.PlotAsked },
    responses: answers(schemas.Plot, 'a bar for each time that has any'),
});
const network = createRoute({
    method: 'get',
    path: '/network',
    summary: 'who is in contact with whom',
    request: { query: schemas.NetworkAsked },
    responses: answers(schemas.Network, 'the ties, the most frequent first'),
});
const one = createRoute({
    method: 'get',
    path: '/entries/{id}',
    summary: 'one entry, by its id, enough of its beginning, or an id that it had',
    request: { params: schemas.IdAsked },
    responses: answers(schemas.Shown, 'the entry with all that is needed to look at it'),
});
const compared = createRoute({
    method: 'get',
    path: '/entries/{id}/compare',
    summary: 'the accounts of one entry side by side',
    request: { params: schemas.IdAsked },
    responses: answers(schemas.Compared, 'fields with the words that say so, headlines, readouts, and the stories'),
});
const history = createRoute({
    method: 'get',
    path: '/entries/{id}/history',
    summary: 'what became of an entry since it was first made, and why',
    request: { params: schemas.IdAsked },
    responses: answers(schemas.History, 'its changes in order'),
});
const factsOf = ({ text, markup, ...facts }) => facts;
async function shownAnswer(register, shown) {
    const { entry, entities, pages, readings, statements, follows, texts } = shown;
    const [before] = follows ? (await briefsIn(register, [follows])).briefs : [];
    return {
        entry,
        short: (await shortIds(register, [entry])).get(entry.id),
        sentence: sentenceOf(entry, entities),
        entities: record(entities),
        pages: Object.fromEntries([...pages].map(([id, page]) => [id, factsOf(page)])),
        statements: record(statements),
        chains: Object.fromEntries(entry.accounts.map(({ id, page, chain }) => [id, tied(chain, readings.get(page)?.page.text ?? null)])),
        dateWhy: entry.date && officesInWords(entry.date.why),
        dateWhyAr: entry.date && reasonInArabic(entry.date.why),
        reasons: reasonsInArabic(entry.why.map(({ text }) => text)),
        originNames: Object.fromEntries(entry.origins.flatMap(({ id }) => {
            const name = originInWords(id);
            return name ? [[id, name]] : [];
        })),
        follows: before ?? null,
        texts,
    };
}
function storiesOf({ entry, readings }) {
    return Object.fromEntries(entry.accounts.flatMap(account => {
        const reading = readings.get(account.page);
        const story = reading?.stories.find(({ id }) => id === account.story);
        if (!reading || !story)
            return [];
        const part = (span) => ({ span, text: reading.page.text.slice(...span) });
        const { headline, body, id, published } = story;
        return [
            [
                account.id,
                {
                    ...{ story: id, page: factsOf(reading.page), published },
                    ...{ headline: headline && part(headline), paragraphs: body.map(part) },
                },
            ],
        ];
    }));
}
export const entries = (register) => new OpenAPIHono()
    .openapi(list, async (c) => {
    const found = await timelineIn(register, { limit: 50, ...given(c.req.valid('query')) });
    const { briefs, entities } = await briefsIn(register, found.entries);
    const { total, next, named, unknown } = found;
    return c.json({ entries: briefs, total, next, entities: record(entities), named, unknown }, 200);
})
    .openapi(tally, async (c) => c.json(await tallyIn(register, given(c.req.valid('query'))), 200))
    .openapi(plot, async (c) => c.json(await plotIn(register, given(c.req.valid('query'))), 200))
    .openapi(network, async (c) => {
    const { entities, ...found } = await networkIn(register, given(c.req.valid('query')));
    return c.json({ ...found, entities: record(entities) }, 200);
})
    .openapi(one, async (c) => c.json(await shownAnswer(register, await showIn(register, c.req.valid('param').id)), 200))
    .openapi(compared, async (c) => {
    const found = await compareIn(register, c.req.valid('param').id);
    const { fields, headlines, contradictions, readouts } = found;
    const shown = await shownAnswer(register, found);
    return c.json({ shown, fields, headlines, contradictions, readouts, stories: storiesOf(found) }, 200);
})
    .openapi(history, async (c) => {
    const { entry, changes, pages, corrections } = await historyIn(register, c.req.valid('param').id);
    return c.json({ entry, changes, pages: record(pages), corrections: record(corrections) }, 200);
});
