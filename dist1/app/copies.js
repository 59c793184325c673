import { storyNamed } from './story.js';
const keyOf = ({ page, story }) => `${page}:${story}`;
/** By the day of publication, then by name; the one that is known to be the first before all. */
const inOrder = (places, first) => {
    const textOf = (place) => [first && keyOf(place) === keyOf(first) ? 0 : 1, place.published ?? '~', place.source, keyOf(place)].join('\n');
    return [...places].sort((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
};
function sharedText({ copies, first, ...own }) {
    const places = (isPart) => copies.filter(({ kind }) => (kind === 'partial') === isPart).map(({ kind: _, share: __, ...place }) => place);
    return { pages: inOrder([own, ...places(false)], first), first, partly: inOrder(places(true), null) };
}
/** The texts that the accounts of an entry share with other pages, whether or not these tell of it. */
export async function textsOf(store, { accounts }) {
    const met = new Set();
    const texts = [];
    for (const account of accounts) {
        if (met.has(keyOf(account)))
            continue;
        met.add(keyOf(account));
        const found = await store.copies(account.page, account.story);
        if (!found || found.copies.length === 0)
            continue;
        const text = sharedText(found);
        for (const place of text.pages)
            met.add(keyOf(place));
        texts.push(text);
    }
    return texts;
}
/** The copies of a story, by `PAGE:STORY`, or of the main one of a page: how much they share, and which was first. */
export async function copiesIn(store, wanted) {
    const { reading, story } = await storyNamed(store, wanted);
    const { id: page, source, outlet } = reading.page;
    const none = { page, story, source, outlet, published: null, copies: [], first: null };
    return (await store.copies(page, story)) ?? none;
}
