import { storyFacts } from '../accounts/tellings.js';
import { forest } from '../occurrence/forest.js';
import { byText, groupedBy } from '../words.js';
import { findCopies } from './copies.js';
const undated = '\uffff';
function known(reading, story) {
    const { page } = reading;
    const { id, sketch, published, outlet, credit } = storyFacts(reading, story);
    const headline = story.headline && page.text.slice(...story.headline);
    const { source, url } = page;
    return {
        facts: { id, sketch, published, outlet, credit },
        told: { page: page.id, story: story.id, source, url, outlet, published, credit, headline },
    };
}
const order = (a, b) => byText(a.told.published ?? undated, b.told.published ?? undated) ||
    byText(a.told.source, b.told.source) ||
    byText(a.facts.id, b.facts.id);
/** Between stories of one group. */
function linksOf(ids, pairs) {
    const placeOf = new Map(ids.map((id, i) => [id, i]));
    return pairs.map(({ a, b, kind, first }) => {
        const [from, to] = [placeOf.get(a), placeOf.get(b)];
        const earlier = first === null ? null : from < to === (first === a) ? 'a' : 'b';
        return { a: Math.min(from, to), b: Math.max(from, to), kind, first: earlier };
    });
}
/**
 * Which of the stories of some pages are one text, as papers print what an agency sent; the longest groups first. A story without a copy is in
 * none. With `partial` those count too that have only paragraphs of another.
 */
export function copiesAmong(readings, { partial = false } = {}) {
    const stories = new Map(readings
        .flatMap(reading => reading.stories.map(story => known(reading, story)))
        .sort(order)
        .map(each => [each.facts.id, each]));
    const pairs = findCopies([...stories.values()].map(({ facts }) => facts)).filter(({ kind }) => partial || kind !== 'partial');
    const { rootOf, join } = forest();
    for (const { a, b } of pairs)
        join(a, b);
    const pairsOf = groupedBy(pairs, ({ a }) => rootOf(a));
    return [...groupedBy([...stories.keys()], rootOf)]
        .filter(([, ids]) => ids.length > 1)
        .map(([root, ids]) => ({
        stories: ids.map(id => stories.get(id).told),
        links: linksOf(ids, pairsOf.get(root) ?? []),
    }))
        .sort((a, b) => b.stories.length - a.stories.length);
}
