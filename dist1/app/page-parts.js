import { layOut } from '../page/index.js';
import { givenPage } from './given-page.js';
import { pageKnowledge } from './page-knowledge.js';
function partOf(text, { kind, headline, body, dateline, credit }) {
    const worded = (span) => ({ text: text.slice(...span), span });
    return { kind, headline: headline && worded(headline), body: body.map(worded), dateline, credit };
}
/**
 * The stories and the furniture of a page: every character that is no white space is in exactly one of them. Spans are `[start, end)` in UTF-16
 * code units of `page.text`. Throws what `givenPage` throws.
 */
export function partsOfPage(given) {
    const page = givenPage(given);
    const { stories, furniture, diagnostics } = layOut(page, pageKnowledge());
    return {
        page,
        stories: stories.map(story => partOf(page.text, story)),
        furniture: furniture.map(each => ({ ...each, text: page.text.slice(...each.span) })),
        diagnostics: [...page.noticed, ...diagnostics],
    };
}
