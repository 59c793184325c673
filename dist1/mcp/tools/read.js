import { z } from 'zod';
import { partFrom, read as readGiven, tied } from '../../app/index.js';
import { after } from '../inputs.js';
import { chainOf, citation, dated, maybeName, namesOf, saidOf } from '../made.js';
import { Chain, Citation, Dated, Name, next, Said } from '../shapes.js';
import { chainText, saidText } from '../texts.js';
import { tool } from '../tool.js';
import { citedText, dateText, fromPage, inward, lines, moreText, namesText, nameText, plural } from '../words.js';
const atOnce = 25;
const longest = 200_000;
const Happening = z.object({
    what: z.literal('event'),
    story: z.string(),
    type: z.string().describe('PLOVER type'),
    kind: z.string().nullable().describe('kind of contact; null: another event'),
    status: z.string(),
    participants: z.array(Name).describe('of a contact its sides; of another event who acts'),
    recipients: z.array(Name).describe('to whom it is done'),
    mediators: z.array(Name),
    date: Dated.nullable(),
    place: Name.nullable(),
    topics: z.array(z.string()),
    chains: z.array(Chain).describe('who vouches for it'),
    words: z.array(Citation),
});
const Saying = Said.extend({ what: z.literal('statement'), story: z.string() });
const Item = z.discriminatedUnion('what', [Happening, Saying]);
const Told = z.object({
    id: z.string(),
    kind: z.enum(['main', 'appended']),
    headline: Citation.nullable(),
    published: Dated.nullable(),
    agency: z.string().nullable(),
    credit: z.string().nullable(),
});
const chainsOf = ({ chain, contact }) => contact && contact.reportedBy.length > 0 ? contact.reportedBy : [chain];
function happening(reading, { id }, event, entities) {
    const { type, status, contact, actors, recipients, date, place, evidence, trigger } = event;
    return {
        ...{ what: 'event', story: id, type, kind: contact?.kind ?? null, status },
        participants: namesOf(entities, contact ? contact.participants : actors),
        recipients: namesOf(entities, contact ? [] : recipients),
        mediators: namesOf(entities, contact?.mediators ?? []),
        date: dated(date),
        place: maybeName(entities, place),
        topics: (contact?.topics ?? []).map(({ label }) => label),
        chains: chainsOf(event).map(chain => chainOf(tied(chain, reading.page.text), entities)),
        words: (evidence.length > 0 ? evidence : [trigger]).map(span => citation(reading, span)),
    };
}
const itemsOf = (reading, entities) => reading.stories.flatMap((story) => [
    ...story.events.map(event => happening(reading, story, event, entities)),
    ...story.statements.map(statement => ({
        ...{ what: 'statement', story: story.id },
        ...saidOf(statement, tied(statement.chain, reading.page.text), entities, statement.content.map(span => citation(reading, span))),
    })),
]);
const storiesOf = (reading) => reading.stories.map(({ id, kind, headline, published, dateline, credit }) => ({
    ...{ id, kind, headline: headline && citation(reading, headline), published: dated(published) },
    ...{ agency: dateline?.agency ?? null, credit },
}));
const happeningText = (event) => lines(`${event.kind ?? event.type.toLowerCase()} · ${event.status} · ${dateText(event.date)} · ${namesText(event.participants)}${event.recipients.length > 0 ? ` → ${namesText(event.recipients)}` : ''}${event.place ? ` · at ${nameText(event.place)}` : ''}`, event.mediators.length > 0 && inward(`by ${namesText(event.mediators)}`), event.topics.length > 0 && inward(`about ${event.topics.map(topic => fromPage(topic, 100)).join(' · ')}`), ...event.chains.map(chain => inward(`chain: ${chainText(chain)}`)), ...event.words.map(each => inward(citedText(each))));
const itemText = (item) => (item.what === 'event' ? happeningText(item) : saidText(item));
const storyText = ({ id, kind, headline, published, agency, credit }) => {
    const notes = [agency && `dateline of ${fromPage(agency, 100)}`, credit && `credit ${fromPage(credit, 100)}`];
    const facts = [`story ${id} (${kind})`, published && `of ${dateText(published)}`, ...notes];
    return lines(facts.filter(Boolean).join(' · '), headline && inward(citedText(headline)));
};
export const read = tool({
    name: 'read',
    title: 'Read a text',
    description: `Reads a text that you give, in Arabic: which contacts and other events it tells, who says what by which chain of sources, each with its exact words, line and span. Nothing of it is kept, and the register is not asked. Give the date of publication where you know it: without it "yesterday" has no date. Up to ${longest.toLocaleString('en')} characters.`,
    input: z.strictObject({
        text: z.string().min(1).max(longest).describe('the text of a news page, or its HTML'),
        published: z.string().max(40).optional().describe('the day of publication in ISO form, e.g. 2025-10-07'),
        outlet: z.string().max(200).optional(),
        url: z.string().max(2000).optional(),
        title: z.string().max(500).optional(),
        after,
    }),
    output: z.object({
        page: z.string().describe('sha256 of the text'),
        stories: z.array(Told),
        items: z.array(Item).describe('events and statements, story by story'),
        total: z.int(),
        next,
        noticed: z.array(z.string()),
    }),
    answer: (_, { after: from, ...given }) => {
        const reading = readGiven(given);
        const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
        const all = itemsOf(reading, entities);
        const { items, next: onward } = partFrom(all, from, atOnce);
        const stories = storiesOf(reading);
        const noticed = [...reading.page.noticed, ...reading.diagnostics].map(({ message }) => message);
        return {
            data: { page: reading.page.id, stories, items, total: all.length, next: onward, noticed },
            text: lines(`${plural(stories.length, 'story', 'stories')}, ${plural(all.length, 'event and statement', 'events and statements')}.`, ...stories.map(storyText), ...items.map(itemText), moreText(onward), ...noticed.map(message => `noticed: ${fromPage(message)}`)),
        };
    },
});
