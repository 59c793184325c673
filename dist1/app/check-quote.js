import { stemmedIn } from '../register/search/tokens.js';
import { byText, unique } from '../register/words.js';
import { entitiesIn } from './entries.js';
import { needLimit, needOffset } from './filters.js';
import { needPages } from './pages-named.js';
import { quotationOf } from './quotation/asked.js';
import { foundOn } from './quotation/found.js';
const usual = 10;
const phraseOf = (text) => stemmedIn(text).map(({ stem }) => stem);
async function withPhrase(store, phrase, limit, offset) {
    const terms = [{ phrase, also: [], who: [] }];
    const { hits, total } = await store.search({ part: 'story', terms, limit, offset });
    const end = offset + hits.length;
    return { pages: hits.map(({ page }) => page), next: end < total && hits.length > 0 ? String(end) : null };
}
const windows = [4, 3];
const mostWindows = 16;
const pagesEach = 40;
/** Runs of a few words, spread over the whole of it. */
function windowsOf(phrase, size) {
    if (size >= phrase.length)
        return [];
    const last = phrase.length - size;
    const many = Math.min(mostWindows, last + 1);
    const starts = unique(Array.from({ length: many }, (_, i) => Math.round((i * last) / Math.max(1, many - 1))));
    return starts.map(start => phrase.slice(start, start + size));
}
/** Pages that have some of its words in a row: those that have most such rows. */
async function withSome(store, phrase, limit) {
    const times = new Map();
    for (const size of windows) {
        for (const each of windowsOf(phrase, size)) {
            const { pages } = await withPhrase(store, each, pagesEach, 0);
            for (const page of unique(pages))
                times.set(page, (times.get(page) ?? 0) + 1);
        }
        if (times.size > 0)
            break;
    }
    const sorted = [...times].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
    return { pages: sorted.slice(0, limit).map(([page]) => page), next: null };
}
async function candidatesFor(store, quotation, limit, offset) {
    const phrase = phraseOf(quotation.text);
    const whole = await withPhrase(store, phrase, limit, offset);
    return whole.pages.length > 0 || offset > 0 ? whole : withSome(store, phrase, 2 * limit);
}
const order = ['exact', 'folded', 'partly'];
const byMatch = (a, b) => order.indexOf(a.match) - order.indexOf(b.match) ||
    b.share - a.share ||
    byText(a.cited.published ?? '9999', b.cited.published ?? '9999') ||
    byText(a.cited.page, b.cited.page);
/** Looks a quotation up on a page, or in all stories of a register. */
export async function checkQuotationIn(store, query) {
    const quotation = quotationOf(query.quotation);
    const limit = needLimit(query.limit, usual);
    const offset = needOffset(query.after);
    const { pages, next } = query.page === undefined
        ? await candidatesFor(store, quotation, limit, offset)
        : { pages: (await needPages(store, query.page)).map(({ id }) => id), next: null };
    const all = [];
    for (const page of unique(pages)) {
        const reading = await store.reading(page);
        const found = reading && foundOn(reading, quotation);
        if (found)
            all.push(found);
    }
    const found = all.sort(byMatch).slice(0, limit);
    return {
        verdict: found[0]?.match ?? 'none',
        found,
        compared: unique(pages).length,
        next,
        entities: await entitiesIn(store, found.map(({ said }) => said)),
    };
}
