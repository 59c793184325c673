import { arabicFold } from '../../arabic/fold.js';
import { table } from '../../knowledge/load.js';
import { outletNames } from '../../knowledge/outlets.js';
import { tokensOf } from './elements.js';
import { dateInAddress, dateOf } from './metadata/dates.js';
import { jsonLdOf } from './metadata/json-ld.js';
import { metaTagsOf } from './metadata/meta-tags.js';
import { microdataOf } from './metadata/microdata.js';
import { bareTitle, besideHeadline, withoutSite } from './metadata/titles.js';
/** What is longer is no title, no name and no date. */
const longest = 500;
/** Earlier counts more. What an editor fills in comes before what a theme prints. */
const order = {
    title: ['json-ld', 'open-graph', 'microdata', 'dublin-core', 'meta', 'title'],
    author: ['json-ld', 'dublin-core', 'meta', 'open-graph', 'microdata'],
    outlet: ['open-graph', 'json-ld', 'dublin-core', 'meta'],
    published: ['json-ld', 'open-graph', 'microdata', 'meta', 'dublin-core', 'time', 'address'],
    modified: ['json-ld', 'open-graph', 'microdata', 'meta', 'dublin-core'],
    language: ['html', 'json-ld', 'open-graph', 'dublin-core', 'meta'],
};
function headOf(tree) {
    const told = [];
    for (const node of tree.nodes) {
        if (node.kind === 'text') {
            const parent = node.parent < 0 ? null : tree.nodes[node.parent];
            if (parent?.kind !== 'element' || parent.tag !== 'title')
                continue;
            const value = node.text.replaceAll(/\s+/gu, ' ').trim();
            if (value && told.every(({ fact }) => fact !== 'title'))
                told.push({ fact: 'title', value, source: 'title' });
        }
        else if (node.tag === 'html' && node.attributes.lang)
            told.push({ fact: 'language', value: node.attributes.lang, source: 'html' });
    }
    return told;
}
function addressOf(tree) {
    for (const node of tree.nodes) {
        if (node.kind === 'text')
            continue;
        const { href, content, property } = node.attributes;
        const found = node.tag === 'link' && tokensOf(node, 'rel').includes('canonical')
            ? href
            : node.tag === 'meta' && property === 'og:url'
                ? content
                : undefined;
        if (found && /^https?:\/\/[^\s/]+/iu.test(found))
            return found.trim();
    }
    return null;
}
const momentOf = (date) => (date.includes('T') ? Date.parse(date) : Number.NaN);
const isUniversal = (date) => /T.*(?:Z|\+00:00)$/u.test(date);
/** The best date; of two that are one moment that with the zone of the outlet, since its day is the outlet's. */
function bestDate(values) {
    const dates = values.flatMap(value => dateOf(value) ?? []);
    const [first] = dates;
    if (first === undefined || !isUniversal(first))
        return first ?? null;
    const moment = momentOf(first);
    return dates.find(date => !isUniversal(date) && /[+-]\d\d:\d\d$/u.test(date) && momentOf(date) === moment) ?? first;
}
let names;
/** The name of the outlet whose host an address has. */
function outletAt(url) {
    if (url === null)
        return null;
    names ??= outletNames(arabicFold());
    const id = names.idOf(url);
    const row = id === null ? undefined : table('world/outlets').find(each => each.id === id);
    return row ? row.ar?.split('|')[0] || row.en : null;
}
export function metadataOf(tree, url, isAside) {
    const jsonLd = jsonLdOf(tree);
    const all = [...jsonLd.told, ...metaTagsOf(tree), ...microdataOf(tree, isAside), ...headOf(tree)];
    const values = (fact) => order[fact]
        .flatMap(source => all.filter(told => told.fact === fact && told.source === source))
        .map(told => told.value)
        .filter(value => value.length <= longest);
    const own = addressOf(tree);
    const day = dateInAddress(url ?? own ?? '');
    return {
        titles: [...new Set(values('title'))],
        author: values('author').find(name => !/^https?:/iu.test(name)) ?? null,
        outlet: outletAt(url ?? own) ?? values('outlet')[0] ?? null,
        published: bestDate([...values('published'), ...(day ? [day] : [])]),
        modified: bestDate(values('modified')),
        language: values('language')[0] ?? null,
        url: own,
        broken: jsonLd.broken,
    };
}
/** The title of a page as its reader would give it. `shown` is the line of the page that its data calls so. */
export function titleOf({ titles, outlet }, shown) {
    if (shown !== null)
        return shown;
    const [title] = titles;
    return title === undefined
        ? null
        : bareTitle(title) === ''
            ? null
            : withoutSite(title, outlet === null ? [] : [outlet]);
}
/** The name of the site that a title has behind the headline or behind another title, or before it where the page shows it by itself. */
export function siteInTitle({ titles }, shown, isLine) {
    for (const headline of shown === null ? titles : [shown, ...titles])
        for (const title of titles) {
            const { before, behind } = besideHeadline(headline, title);
            if (behind)
                return behind;
            if (before && isLine(before))
                return before;
        }
    return null;
}
