import { IsnadError } from '../model/errors.js';
import { around } from '../register/search/around.js';
import { askedIn } from '../register/search/asked.js';
import { accountSpans, statementSpans } from '../register/search/documents.js';
import { stemmedIn } from '../register/search/tokens.js';
import { plain } from '../register/timeline/names.js';
import { entitiesIn, shortIds } from './entries.js';
import { badCursor, needLimit, plainFilter, settle } from './filters.js';
import { isNamed, isUnnamed, titleOf, whoIsMeant, wholeName } from './names.js';
import { withRegister } from './register.js';
// Words looked for in stories, statements and entries. What is found is cited: the page, the place in it, and the words there.
const searchable = ['entries', 'statements', 'stories'];
const partOf = { entries: 'account', statements: 'statement', stories: 'story' };
const entriesAlone = ['kind', 'status', 'origin'];
/** In what is looked; what only entries have narrows it to them. */
function partsAsked(query) {
    const only = entriesAlone.filter(name => query[name] !== undefined);
    const { in: wanted } = query;
    if (wanted === undefined)
        return only.length > 0 ? ['entries'] : searchable;
    const part = searchable.find(each => each === wanted);
    if (!part)
        throw new IsnadError('usage', `Nothing is looked for in “${wanted}”.`, `--in takes ${searchable.join(', ')}.`);
    if (only.length > 0 && part !== 'entries')
        throw new IsnadError('usage', `--${only[0]} is of entries, not of ${part}.`, `Leave out --${only[0]}, or look in entries.`);
    return [part];
}
const whenAll = 5;
const whenOne = 20;
function cursorOf(after, parts) {
    if (after === undefined)
        return 0;
    const [, part, offset] = /^([a-z]+)\.(\d{1,7})$/u.exec(after) ?? [];
    if (offset === undefined || parts.length !== 1 || part !== parts[0])
        throw badCursor(after);
    return Number(offset);
}
/** What is asked, as far as it needs no register to be understood. */
function understood(query) {
    const { words = '', after, limit } = query;
    plainFilter(query);
    const asked = askedIn(words);
    if (asked === null)
        throw new IsnadError('usage', 'A quotation mark in the words is never closed.', 'Close it, or leave it out.');
    const somebody = (query.with ?? []).length > 0 || query.state !== undefined;
    if (asked.every(({ text }) => plain(text) === '') && !somebody)
        throw new IsnadError('usage', 'There is nothing to look for.', 'Give words, or somebody: --with NAME');
    const only = after?.split('.')[0];
    const parts = partsAsked(only !== undefined && query.in === undefined ? { ...query, in: only } : query);
    return { parts, limit: needLimit(limit, parts.length > 1 ? whenAll : whenOne), offset: cursorOf(after, parts), asked };
}
const longestName = 5;
const isLatin = /\p{Script=Latin}/u;
/** Somebody whom the first words name, with how many they are. Only of Latin letters, which pages hardly have, is a part or a sound enough. */
async function nameAt(store, words) {
    for (let length = Math.min(longestName, words.length); length > 0; length--) {
        const name = words.slice(0, length).join(' ');
        const named = (await wholeName(store, name)) ?? (isLatin.test(name) ? null : await titleOf(store, name));
        if (named)
            return { found: named, length };
    }
    const [word] = words;
    if (word === undefined || !isLatin.test(word))
        return null;
    return { found: await whoIsMeant(store, word), length: 1 };
}
function termOf(text, who = []) {
    const words = stemmedIn(text);
    const [first] = words;
    return { phrase: words.map(({ stem }) => stem), also: words.length === 1 ? first.also : [], who };
}
// Whoever acts for a state is more than its name.
const isNameOf = (id) => !id.startsWith('of:');
/** What is looked for: each name as whoever is meant by it, each other word by itself. */
async function termsOf(store, asked) {
    const terms = [];
    const found = [];
    for (const { text, isPhrase } of asked) {
        if (isPhrase) {
            terms.push(termOf(text));
            continue;
        }
        const words = text.split(/\s+/u);
        for (let at = 0; at < words.length;) {
            const met = await nameAt(store, words.slice(at));
            const length = met?.length ?? 1;
            const ids = met && isNamed(met.found) && !isVague(met.found) ? met.found.ids.filter(isNameOf) : [];
            terms.push(termOf(words.slice(at, at + length).join(' '), ids));
            if (met && !(isNamed(met.found) && isVague(met.found)))
                found.push(met.found);
            at += length;
        }
    }
    return { terms: terms.filter(({ phrase, who }) => phrase.length > 0 || who.length > 0), found };
}
const lineOf = (text, at) => text.slice(0, at).split('\n').length;
function passageOf(reading, story, spans, wanted) {
    const { page } = reading;
    const { span, marks } = around(page.text, spans, wanted, story.mentions) ?? { span: [0, 0], marks: [] };
    const { id, source, url, outlet, published } = page;
    return {
        ...{ page: id, source, url, outlet, published: story.published?.value ?? published },
        line: lineOf(page.text, span[0]),
        span,
        exact: page.text.slice(...span),
        marks: marks.map(([start, end]) => [start - span[0], end - span[0]]),
    };
}
async function readingOf({ store, readings }, page) {
    if (!readings.has(page))
        readings.set(page, await store.reading(page));
    return readings.get(page) ?? null;
}
async function entryFound(looking, hit, reading, story) {
    const entry = hit.entry === null ? null : await looking.store.entry(hit.entry);
    const account = entry?.accounts.find(({ id }) => id === hit.item);
    if (!entry || !account)
        return null;
    return {
        in: 'entries',
        entry,
        account,
        passage: passageOf(reading, story, accountSpans(account.quotes), looking.wanted),
    };
}
async function foundAt(looking, part, hit) {
    const reading = await readingOf(looking, hit.page);
    const story = reading?.stories.find(({ id }) => id === hit.story);
    if (!reading || !story)
        return null;
    const { wanted } = looking;
    const headline = story.headline ? reading.page.text.slice(...story.headline) : null;
    if (part === 'entries')
        return entryFound(looking, hit, reading, story);
    if (part === 'stories') {
        const spans = [...(story.headline ? [story.headline] : []), ...story.body];
        return { in: part, story: story.id, headline, passage: passageOf(reading, story, spans, wanted) };
    }
    const statement = story.statements.find(({ id }) => id === hit.item);
    if (!statement)
        return null;
    return { in: part, story: story.id, statement, passage: passageOf(reading, story, statementSpans(statement), wanted) };
}
async function findPart(looking, part, search) {
    const { hits, total } = await looking.store.search({ ...search, part: partOf[part] });
    const found = [];
    for (const hit of hits) {
        const each = await foundAt(looking, part, hit);
        if (each)
            found.push(each);
    }
    const end = search.offset + hits.length;
    return { in: part, total, hits: found, next: end < total && hits.length > 0 ? `${part}.${end}` : null };
}
// To look for so many at once takes longer than anybody waits, and a name of so many tells little.
const mostMeant = 300;
const isVague = ({ ids }) => ids.length > mostMeant;
const whoTerm = (ids) => ({ phrase: [], also: [], who: ids });
function refuseVague(named) {
    const vague = named.find(isVague);
    if (vague)
        throw new IsnadError('register/no-such-name', `“${vague.name}” is a part of ${vague.ids.length.toLocaleString('en')} names in the register.`, 'Give more of the name, or an id.');
}
/** Looks for words, and for whoever is meant by them, in an open register. */
export async function searchIn(store, query) {
    const { parts: asked, limit, offset, asked: words } = understood(query);
    const { filter, named, unknown } = await settle(store, query);
    refuseVague(named);
    const { terms, found: inWords } = await termsOf(store, words);
    const { with: names = [], ...entries } = filter;
    const search = {
        terms: [...terms, ...names.map(whoTerm)],
        outlet: filter.outlet,
        from: filter.from,
        to: filter.to,
        entries: { ...entries, with: names },
        limit,
        offset,
    };
    const looking = { store, wanted: search.terms, readings: new Map() };
    const parts = [];
    if (unknown.length === 0)
        for (const part of asked)
            parts.push(await findPart(looking, part, { ...search, part: partOf[part] }));
    const found = parts.flatMap(({ hits }) => hits);
    // A word that is found need not be anybody's name.
    const isEmpty = parts.every(({ total }) => total === 0);
    const shown = found.flatMap(hit => (hit.in === 'entries' ? [hit.entry] : []));
    const said = found.flatMap(hit => (hit.in === 'statements' ? [hit.statement] : []));
    return {
        parts,
        entities: await entitiesIn(store, shown.map(({ participants }) => participants), said),
        named: [...inWords.filter(isNamed), ...named],
        unknown: [...unknown, ...(isEmpty ? inWords.filter(isUnnamed) : [])],
        short: await shortIds(store, shown),
    };
}
/** Looks for words in a register. Wrong use is told before it is opened. */
export async function search({ register, ...query }) {
    understood(query);
    return withRegister(register, { create: false }, store => searchIn(store, query));
}
