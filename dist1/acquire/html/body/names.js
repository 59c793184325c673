// What the names that makers of pages give to elements tell: tags, roles, words in classes and ids. Data, and how it is looked up.
const words = (text) => text.split(/\s+/u).filter(Boolean);
/** Elements that are hardly ever part of a story, though nothing names them. */
export const apartTags = new Map([
    ['figure', 'caption'],
    ['form', 'widget'],
    ['input', 'widget'],
    ['button', 'widget'],
    ['dialog', 'widget'],
]);
/** Words in classes of what stands between a headline and a story and sums it up. */
const summaryWords = new Set(words('summary subtitle subheadline subhead subheading standfirst dek deck excerpt lead lede intro abstract chapeau synopsis'));
const bodyName = /^(?:(?:article|story|post|entry|news|detail|details|single|page)[-_]*)+(?:body|content|text|copy)$|^(?:body|content)[-_]*(?:copy|text|body)$/u;
const notWords = /[^\p{L}\p{N}]+/u;
const humps = /([a-z\d])([A-Z])/gu;
const longestName = 1000;
function namesOf({ attributes }) {
    const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
    if (names.length === 1)
        return [];
    return names.slice(0, longestName).replace(humps, '$1-$2').toLowerCase().split(/\s+/u);
}
/** Whether an element is named a summary of the story. */
export const isNamedSummary = (element) => namesOf(element).some(name => name
    .replace(/sub[-_](?=title|head)/u, 'sub')
    .split(notWords)
    .some(word => summaryWords.has(word)));
/** Whether the makers of a page say that this is the body of its story. */
export const isNamedBody = (element) => /articleBody/u.test(element.attributes.itemprop ?? '') || namesOf(element).some(name => bodyName.test(name));
