/** What the kinds are called before a person. */
export const kindNames = {
    rss: 'RSS feed',
    atom: 'Atom feed',
    'json-feed': 'JSON Feed',
    sitemap: 'sitemap',
    'sitemap-index': 'index of sitemaps',
    opml: 'list of feeds',
};
/** What was last told of an item: an item that tells the same again has not changed. */
export const stampOf = ({ updated, published }) => updated ?? published;
/** What a feed tells of a page, where neither the page nor the user tells it; of its outlet the user goes before the feed. */
export function factsOf(item, given) {
    const { title, published } = item;
    const outlet = given.outlet ?? item.outlet;
    return {
        ...given,
        ...(title === null ? {} : { title }),
        ...(published === null ? {} : { published }),
        ...(outlet === null ? {} : { outlet }),
    };
}
/** What is not known to be older than a day; what tells no date may be new. */
export const notBefore = (items, day) => items.filter(item => {
    const stamp = stampOf(item);
    return day === null || stamp === null || Date.parse(stamp) >= Date.parse(day);
});
/** In the order of what they tell of when they changed; what tells nothing comes last, as it came. */
export const newestFirst = (list) => {
    const moment = ({ updated, published }) => Date.parse(updated ?? published ?? '') || 0;
    return [...list].sort((a, b) => moment(b) - moment(a));
};
