import { textWithin } from '../elements.js';
import { jsonIn } from './json.js';
const isThing = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const article = /(?:Article|Posting|Report|Review)$/u;
const publisher = /^(?:WebSite|NewsMediaOrganization)$/u;
const typesOf = (thing) => listOf(thing['@type']).filter((type) => typeof type === 'string');
const mostThings = 500;
const deepest = 6;
/** All things in a document: those at its top, those in graphs and in lists, and what pages are said to be about. */
function thingsIn(value) {
    const things = [];
    const waiting = [{ value, depth: 0 }];
    for (let i = 0; i < waiting.length && things.length < mostThings; i++) {
        const { value: each, depth } = waiting[i];
        if (Array.isArray(each))
            waiting.push(...each.slice(0, mostThings).map(one => ({ value: one, depth })));
        else if (isThing(each) && depth < deepest) {
            things.push(each);
            for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf'])
                if (each[key] !== undefined)
                    waiting.push({ value: each[key], depth: depth + 1 });
        }
    }
    return things;
}
const textIn = (value) => (typeof value === 'string' && value.replaceAll(/\s+/gu, ' ').trim()) || null;
/** Names of whom a thing points to: written out, or told elsewhere in the graph. */
function namesOf(value, byId) {
    return listOf(value).flatMap(one => {
        if (!isThing(one))
            return textIn(one) ?? [];
        const name = textIn(one.name) ?? textIn(byId.get(String(one['@id']))?.name);
        return name ?? [];
    });
}
function toldBy(thing, byId) {
    const told = [];
    const tell = (fact, value) => {
        if (value)
            told.push({ fact, value, source: 'json-ld' });
    };
    tell('title', textIn(thing.headline) ?? textIn(thing.name));
    tell('published', textIn(thing.datePublished) ?? textIn(thing.dateCreated));
    tell('modified', textIn(thing.dateModified));
    tell('author', namesOf(thing.author ?? thing.creator, byId).join('، '));
    tell('outlet', namesOf(thing.publisher, byId)[0]);
    tell('language', textIn(thing.inLanguage));
    return told;
}
const isScript = (element) => element.tag === 'script' && /^application\/ld\+json/iu.test(element.attributes.type ?? '');
/** What JSON-LD tells of the article; what it tells of the site only where no article does. */
export function jsonLdOf(tree) {
    let broken = 0;
    const things = [];
    for (const node of tree.nodes) {
        if (node.kind === 'text' || !isScript(node))
            continue;
        const text = textWithin(tree, node);
        const value = jsonIn(text);
        if (value !== undefined)
            things.push(...thingsIn(value));
        else if (text.trim())
            broken++;
    }
    const byId = new Map(things.filter(thing => thing.name !== undefined).map(thing => [String(thing['@id']), thing]));
    const articles = things.filter(thing => typesOf(thing).some(type => article.test(type)));
    const sites = things.filter(thing => typesOf(thing).some(type => publisher.test(type)));
    const pages = articles.length > 0 ? [] : things.filter(thing => typesOf(thing).includes('WebPage'));
    const outlets = sites.flatMap((site) => namesOf(site, byId).map(value => ({ fact: 'outlet', value, source: 'json-ld' })));
    return { told: [...[...articles, ...pages].flatMap(thing => toldBy(thing, byId)), ...outlets], broken };
}
