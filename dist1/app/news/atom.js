import { generateAtomFeed } from 'feedsmith';
import { harmless } from '../../export/escape.js';
import { version } from '../../model/version.js';
import { itemHtml } from './item-html.js';
const text = (value) => ({ value: harmless(value).trim() });
/** Where the register cannot tell when, nothing has been since the beginning of time. */
const never = '1970-01-01T00:00:00.000Z';
export const updatedOf = (items) => items.reduce((last, { at }) => (at !== null && at > last ? at : last), never);
const itemOf = (item, lang) => ({
    id: `urn:isnad:${item.brief.id}`,
    title: text(item.brief.sentence[lang] || item.brief.sentence.ar || item.brief.id),
    updated: item.at ?? never,
    links: [{ rel: 'alternate', type: 'text/html', href: item.page }],
    categories: [item.brief.kind ?? item.brief.type, item.brief.status].map(term => ({ term })),
    content: { type: 'html', value: itemHtml(item, lang) },
    xml: { lang },
});
/** A feed of entries, those that changed last first. */
export const atomOf = ({ id, title, self, page, lang }, items) => generateAtomFeed({
    id: `urn:isnad:feed:${encodeURI(id)}:${lang}`,
    title: text(title),
    updated: updatedOf(items),
    authors: [{ name: 'Isnad' }],
    generator: { text: 'Isnad', version },
    links: [
        { rel: 'self', type: 'application/atom+xml', href: self },
        { rel: 'alternate', type: 'text/html', href: page },
    ],
    entries: items.map(item => itemOf(item, lang)),
    xml: { lang },
});
