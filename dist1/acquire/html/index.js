import { makePage } from '../../model/page.js';
import { appendedOf } from './appended.js';
import { bodyOf, coreOf } from './body.js';
import { pageTreeOf } from './elements.js';
import { nameReplies } from './forum.js';
import { headlineOf } from './headline.js';
import { dateOf } from './metadata/dates.js';
import { metadataOf, siteInTitle, titleOf } from './metadata.js';
import { namedOf } from './named.js';
import { regionsOf, withState } from './regions.js';
import { stateStoryOf } from './state.js';
import { textOf } from './text.js';
// As https://mimesniff.spec.whatwg.org knows it, and XHTML, whose first line is one of XML.
const opening = /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*(?:<!--[^>]{0,1000}>\s*)?(?=<!doctype html|<html))?<(?:!--|!doctype html|(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|article)[\s>])/iu;
/** Whether a text is HTML: by its media type where a header names one, else by how it begins. */
export const isHtml = (text, type) => type === null ? opening.test(text) : /^(?:text\/html|application\/xhtml\+xml)/iu.test(type);
function noticedIn({ cutAt }, { broken }) {
    const noticed = [];
    const note = (code, message) => {
        noticed.push({ code, message, span: null });
    };
    if (cutAt !== null)
        note('html/cut', `The page has too many elements: it is read up to character ${cutAt} of its source.`);
    if (broken > 0)
        note('html/broken-json-ld', 'Data that the page gives of itself (JSON-LD) is broken and was passed over.');
    return noticed;
}
/** A story that is sent along as data is taken where the page shows not even half of it. */
const timesOfShown = 2;
/** With fewer words shown, what the page shows may be anything. */
const fewestShown = 60;
const sampled = 40;
/** Whether a story that is sent along is the one of which the page shows so many words, if it shows any. */
const isMoreOf = ({ body }, told, shown) => shown < fewestShown || told.some(({ text, prose }) => prose && body.text.includes(text.slice(0, sampled)));
/** The page that HTML is: its text made once, with the regions that its markup names and the way back to its characters. */
export function pageOfHtml(source, html, facts) {
    const tree = pageTreeOf(html);
    const text = textOf(tree);
    const named = namedOf(tree, text);
    nameReplies(tree, named);
    const core = coreOf({ tree, text, named });
    const { isAside, begins } = core;
    const metadata = metadataOf(tree, facts.url ?? null, isAside);
    const headline = headlineOf(tree, text, metadata.titles, metadata.outlet, begins, isAside);
    const body = bodyOf(core, headline?.span ?? null);
    const appended = appendedOf(core, headline);
    const shown = regionsOf(core, body, headline?.span ?? null, appended);
    const told = body.places.filter(({ cut }) => cut === null);
    const words = told.reduce((sum, { line }) => sum + line.words, 0);
    const state = stateStoryOf(tree, metadata.titles, timesOfShown * words);
    const page = state && isMoreOf(state, told, words) ? withState(shown, state) : shown;
    const title = page.headline && page.text.slice(...page.headline);
    const isLine = (line) => `\n${page.text}\n`.includes(`\n${line}\n`);
    const ofState = page === shown ? null : state;
    return makePage(source, page.text, {
        ...facts,
        url: facts.url ?? metadata.url,
        outlet: facts.outlet ?? metadata.outlet ?? ofState?.outlet ?? siteInTitle(metadata, title, isLine),
        published: facts.published ?? metadata.published ?? dateOf(ofState?.published ?? ''),
        title: facts.title ?? titleOf(metadata, title),
        author: metadata.author,
        modified: metadata.modified,
        language: metadata.language,
        markup: { regions: page.regions, origins: page.origins },
        noticed: [...(facts.noticed ?? []), ...noticedIn(tree, metadata)],
    });
}
