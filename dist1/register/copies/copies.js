import { byText } from '../words.js';
import { copyKind, marksOf } from './sketch.js';
const day = (value) => value.slice(0, 10);
/** Which of two copies was first: by the day of publication, else by a credit to the other's outlet, else unknown. */
export function firstOf(a, b) {
    if (a.published && b.published && day(a.published) !== day(b.published))
        return a.published < b.published ? a : b;
    const credits = (x, y) => x.credit !== null && x.credit === y.outlet;
    if (credits(a, b) !== credits(b, a))
        return credits(a, b) ? b : a;
    return null;
}
/** A run of words in more texts than this is a stock phrase. */
const stock = 200;
/** Every pair of copies among the stories, found through the marks that they share. */
export function findCopies(stories) {
    const sorted = [...stories].sort((a, b) => byText(a.id, b.id));
    const postings = new Map();
    const pairs = [];
    sorted.forEach((story, i) => {
        const met = new Set();
        for (const mark of marksOf(story.sketch)) {
            const list = postings.get(mark) ?? [];
            if (list.length < stock)
                for (const other of list)
                    met.add(other);
            list.push(i);
            postings.set(mark, list);
        }
        for (const j of [...met].sort((x, y) => x - y)) {
            const other = sorted[j];
            const kind = copyKind(other.sketch, story.sketch);
            if (kind)
                pairs.push({ a: other.id, b: story.id, kind, first: firstOf(other, story)?.id ?? null });
        }
    });
    return pairs;
}
