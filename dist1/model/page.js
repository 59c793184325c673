import { createHash } from 'node:crypto';
/** The id of a page: what its text is. */
export const pageId = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
export function makePage(source, text, facts = {}) {
    return {
        id: pageId(text),
        source,
        url: facts.url ?? null,
        outlet: facts.outlet ?? null,
        retrieved: facts.retrieved ?? null,
        published: facts.published ?? null,
        title: facts.title ?? null,
        author: facts.author ?? null,
        modified: facts.modified ?? null,
        language: facts.language ?? null,
        markup: facts.markup ?? null,
        noticed: facts.noticed ?? [],
        text,
    };
}
