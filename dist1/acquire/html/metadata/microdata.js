import { textWithin, tokensOf } from '../elements.js';
// Microdata and RDFa: properties on the elements that a reader sees, and microformats, which are classes of agreed names.
const properties = {
    headline: 'title',
    datepublished: 'published',
    datecreated: 'published',
    datemodified: 'modified',
    inlanguage: 'language',
    'dc:date': 'published',
    'dc:created': 'published',
    'schema:datepublished': 'published',
    'dc:title': 'title',
};
const microformats = {
    published: 'published',
    'entry-date': 'published',
    'dt-published': 'published',
    'dt-updated': 'modified',
};
const shownIn = (tree, element) => textWithin(tree, element).replaceAll(/\s+/gu, ' ').trim();
/** What an element is worth: what it says for programs, else what it shows. */
const worthOf = (tree, element, fact) => {
    const { content, datetime, title } = element.attributes;
    const forPrograms = content ?? datetime ?? (element.tag === 'abbr' ? title : undefined);
    return (forPrograms ?? (fact === 'title' ? shownIn(tree, element) : '')).trim();
};
const factsOf = (element) => {
    const of = (table, name) => {
        const fact = Object.hasOwn(table, name.toLowerCase()) ? table[name.toLowerCase()] : undefined;
        return fact ? [fact] : [];
    };
    return new Set([
        ...[...tokensOf(element, 'itemprop'), ...tokensOf(element, 'property')].flatMap(name => of(properties, name)),
        ...(element.tag === 'time' || element.tag === 'abbr'
            ? tokensOf(element, 'class').flatMap(name => of(microformats, name))
            : []),
    ]);
};
/** What elements of the page say of it by their properties. Boxes that tell of other articles are passed over. */
export function microdataOf(tree, isAside) {
    const told = [];
    for (const node of tree.nodes) {
        if (node.kind === 'text' || isAside(node.id))
            continue;
        const { itemprop, property, class: classes } = node.attributes;
        if (itemprop === undefined && property === undefined && classes === undefined)
            continue;
        for (const fact of factsOf(node)) {
            const value = worthOf(tree, node, fact);
            if (value)
                told.push({ fact, value, source: 'microdata' });
        }
    }
    return told;
}
