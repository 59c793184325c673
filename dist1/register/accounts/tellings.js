import { overlaps, slice } from '../../text/span.js';
import { copyableOf, isWholeDay, publishedOf, storyId } from '../copies/copyable.js';
import { sketchOf } from '../copies/sketch.js';
import { namesIn, paragraphsOf } from '../copies/story.js';
import { originsOf } from '../origins/origin.js';
import { partyOf } from '../parties.js';
import { byText, shingles, unique, words } from '../words.js';
import { seatOf } from '../world.js';
import { officesCalled, withHouse } from './links.js';
import { withTwins } from './marks.js';
const accountId = (page, story, event) => `${storyId(page, story)}:${event}`;
const participantsOf = (event) => event.contact?.participants ?? unique([...event.actors, ...event.recipients]);
const isDirect = (statement) => statement.mode !== 'indirect';
const quotedRuns = (texts) => unique(texts.flatMap(text => shingles(words(text))));
const contentOf = (text, statement) => statement.content.map(span => slice(text, span));
function dayOfStory(reading, story) {
    const fetched = isWholeDay(reading.page.retrieved) && story.kind === 'main' ? reading.page.retrieved : null;
    const yearDay = /^XXXX-(\d{2}-\d{2})/u.exec(story.published?.value ?? '')?.[1] ?? null;
    return { day: (publishedOf(reading, story) ?? fetched)?.slice(0, 10) ?? null, yearDay };
}
/** What is kept of a story, by which its accounts and its copies are compared. */
export function storyFacts(reading, story) {
    const { text, id: page } = reading.page;
    const contacts = story.events.filter(event => event.contact);
    const { id, outlet, published, credit, sketch } = copyableOf(reading, story);
    return {
        ...{ id, page, outlet, published },
        ...dayOfStory(reading, story),
        ...{ credit, sketch },
        quoted: quotedRuns(story.statements.filter(isDirect).flatMap(statement => contentOf(text, statement))),
        pairs: unique(contacts.map(event => [...participantsOf(event)].sort(byText).join('|'))).sort(byText),
    };
}
const touches = (spans, span) => spans.some(each => overlaps(each, span));
/** The statements that belong to an event: the one that tells it and those within its evidence. */
function statementsOf(event, story) {
    const near = [...event.evidence, event.trigger];
    return story.statements.filter(statement => statement.id === event.said || touches(near, statement.span));
}
const names = (mention, ids) => (mention.entity !== null && ids.has(mention.entity)) || (mention.holder !== null && ids.has(mention.holder));
function quotesOf(event, scene) {
    const { reading, story } = scene;
    const found = [{ field: 'kind', span: event.trigger }];
    for (const span of event.evidence)
        found.push({ field: 'evidence', span });
    const ids = new Set([...participantsOf(event), ...(event.contact?.mediators ?? [])]);
    const near = [...event.evidence, event.trigger];
    for (const mention of story.mentions) {
        if (names(mention, ids) && touches(near, mention.span))
            found.push({ field: 'participants', span: mention.span });
    }
    for (const time of story.times) {
        const same = time.date !== null &&
            event.date !== null &&
            time.date.value === event.date.value &&
            time.date.weekday === event.date.weekday;
        if (same && touches(near, time.span))
            found.push({ field: 'date', span: time.span });
    }
    for (const topic of event.contact?.topics ?? [])
        found.push({ field: 'topics', span: topic.span });
    for (const { span } of event.casualties)
        found.push({ field: 'casualties', span });
    for (const link of chainsOf(event).flat())
        if (link.span)
            found.push({ field: 'origin', span: link.span });
    for (const statement of statementsOf(event, story).filter(isDirect)) {
        for (const span of statement.content)
            found.push({ field: 'quotations', span });
    }
    const seen = new Set();
    return found
        .filter(({ field, span }) => span[0] < span[1] && !seen.has(`${field} ${span}`) && seen.add(`${field} ${span}`))
        .map(({ field, span }) => ({ field, span, exact: slice(reading.page.text, span) }));
}
// the agency whose text the page is stands in no sentence
const isOwnVoice = (chain) => chain.every(({ span }) => span === null);
/** Who vouches for an event; the page's own voice where nobody else does. */
function chainsOf(event) {
    const chains = [event.chain, ...(event.contact?.reportedBy ?? [])].filter(chain => chain.length > 0);
    const reported = chains.filter(chain => !isOwnVoice(chain));
    return reported.length > 0 ? reported : chains;
}
function accountOf(event, scene, origin) {
    const { page } = scene.reading;
    return {
        id: accountId(page.id, scene.story.id, event.id),
        page: page.id,
        story: scene.story.id,
        event: event.id,
        outlet: page.outlet,
        chain: chainsOf(event)[0] ?? [],
        origin,
        copyOf: null,
        quotes: quotesOf(event, scene),
    };
}
function framingOf(event, scene) {
    const ids = new Set(participantsOf(event));
    const out = [];
    for (const mention of scene.story.mentions) {
        if (mention.framing === null || !names(mention, ids))
            continue;
        const of = mention.holder !== null && ids.has(mention.holder) ? mention.holder : mention.entity;
        if (!out.some(known => known.of === of && known.term === mention.framing))
            out.push({ of, term: mention.framing });
    }
    return out.sort((a, b) => byText(a.of, b.of) || byText(a.term, b.term));
}
const leadLength = 500;
function isLead(event, scene) {
    const { headline } = scene.story;
    if (headline && overlaps(headline, event.trigger))
        return true;
    let before = 0;
    for (const [start, end] of scene.paragraphs) {
        if (event.trigger[0] < end)
            return before + Math.max(0, event.trigger[0] - start) < leadLength;
        before += end - start;
    }
    return false;
}
/** How much of a long paragraph is looked at on each side of what tells an event: some sixty words. */
const reach = 350;
/** The words around what tells an event: its paragraph, or as much of it as is near. */
function paragraphOf(event, scene) {
    const { text } = scene.reading.page;
    const span = scene.paragraphs.find(each => overlaps(each, event.trigger));
    if (!span)
        return [];
    const [start, end] = [Math.max(span[0], event.trigger[0] - reach), Math.min(span[1], event.trigger[1] + reach)];
    const from = start === span[0] ? start : text.indexOf(' ', start);
    const to = end === span[1] ? end : text.lastIndexOf(' ', end);
    return from >= 0 && from < to ? sketchOf(text, [from, to], scene.names) : [];
}
const bounded = (date) => date && (date.value || date.notBefore || date.notAfter || date.weekday) ? date : null;
/** The last day on which a story can have been published, and how that is known. */
function storyEnd({ facts, story }) {
    const published = facts.published?.slice(0, 10);
    if (published)
        return { notAfter: published, basis: ['metadata'], why: `told as past by a story of ${published}` };
    const { notAfter = null, basis = [], why = '' } = story.published ?? {};
    return { notAfter, basis, why };
}
/** What is told as past on no given day can at least be no later than the story that tells it. */
function dateOf(event, scene) {
    const date = bounded(event.date);
    const end = storyEnd(scene);
    const past = event.status === 'happened' && (date === null || date.value === null);
    if (!past || end.notAfter === null || (date?.notAfter ?? '9999') <= end.notAfter)
        return date;
    const base = date ?? { value: null, notBefore: null, notAfter: null, weekday: null, basis: [], why: '' };
    const why = unique([base.why, end.why].filter(Boolean)).join('; ');
    return { ...base, notAfter: end.notAfter, basis: unique([...base.basis, ...end.basis]), why };
}
function tellingOf(event, scene) {
    const { reading, story, entities, facts } = scene;
    const { contact } = event;
    const party = (id) => (id === null ? null : partyOf(id, entities));
    const parties = (ids) => ids.map(id => partyOf(id, entities));
    const at = {
        outlet: facts.outlet,
        credit: facts.credit,
        page: facts.page,
        day: isWholeDay(event.date?.value ?? null) ? event.date.value.slice(0, 10) : facts.day,
        called: scene.called,
        seats: participantsOf(event).flatMap(id => seatOf(id, facts.day) ?? []),
    };
    const lead = isLead(event, scene);
    const participants = parties(participantsOf(event));
    const chains = chainsOf(event);
    const sources = originsOf(chains, at, entities);
    const quotations = statementsOf(event, story)
        .filter(isDirect)
        .flatMap(statement => contentOf(reading.page.text, statement).map(exact => ({
        exact,
        speaker: statement.chain.at(-1)?.entity ?? null,
    })));
    return {
        account: accountOf(event, scene, sources[0].id),
        group: contact ? 'contact' : event.type,
        type: event.type,
        mode: event.mode,
        kind: contact?.kind ?? null,
        status: event.status,
        participants,
        actors: contact ? 0 : event.actors.length,
        mediators: parties(contact?.mediators ?? []),
        initiator: party(contact?.initiator ?? null),
        host: party(contact?.host ?? null),
        place: party(event.place),
        ordinal: contact?.ordinal ?? null,
        within: contact?.within ?? null,
        follows: contact?.follows ? accountId(reading.page.id, story.id, contact.follows) : null,
        topics: unique((contact?.topics ?? []).map(topic => topic.label)),
        date: dateOf(event, scene),
        lead,
        paragraph: paragraphOf(event, scene),
        quotations,
        quoted: quotedRuns(quotations.map(quotation => quotation.exact)),
        framing: framingOf(event, scene),
        ...(event.casualties.length > 0 ? { casualties: event.casualties.map(({ span: _, ...told }) => told) } : {}),
        sources,
        story: facts,
    };
}
function withHouses(story, text) {
    const settled = (chain) => chain.map(link => withHouse(link, story, text));
    return {
        ...story,
        statements: story.statements.map(each => ({ ...each, chain: settled(each.chain) })),
        events: story.events.map(event => ({
            ...event,
            chain: settled(event.chain),
            contact: event.contact && { ...event.contact, reportedBy: event.contact.reportedBy.map(settled) },
        })),
    };
}
/** Every event of a reading as an account that can be compared; events that name nobody are not registered. */
export function tellingsOf(reading) {
    const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
    const tellings = reading.stories.flatMap(told => {
        const named = (event) => participantsOf(event).length > 0;
        // Most stories tell no event: what is kept of the others costs more than all the rest.
        if (!told.events.some(named))
            return [];
        const story = withHouses(told, reading.page.text);
        const paragraphs = paragraphsOf(reading.page.text, story);
        const scene = {
            reading,
            story,
            entities,
            paragraphs,
            names: namesIn(story),
            called: officesCalled(story, reading.page.text),
            facts: storyFacts(reading, story),
        };
        return story.events.filter(named).map(event => tellingOf(event, scene));
    });
    return withTwins(tellings);
}
