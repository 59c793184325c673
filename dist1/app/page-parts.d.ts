import type { Diagnostic, Furniture, Page, Span } from '../model/records.js';
import { type PageGiven } from './given-page.js';
/** A story: where its lines stand in the text of the page, and their words. */
export interface StoryPart {
    /** `main`, or `appended`: another story that the page has after the first */
    kind: 'main' | 'appended';
    headline: {
        text: string;
        span: Span;
    } | null;
    /** its lines, one by one */
    body: {
        text: string;
        span: Span;
    }[];
    /** «القاهرة – أ ش أ»: which place and which agency it names */
    dateline: {
        agency: string | null;
        place: string | null;
    } | null;
    /** the agency or paper that it credits at its end */
    credit: string | null;
}
export interface PageParts {
    page: Page;
    stories: StoryPart[];
    /** what is no story, with its kind and the rule that tells it */
    furniture: (Furniture & {
        text: string;
    })[];
    /** what was noticed of the charset, the markup and the text */
    diagnostics: Diagnostic[];
}
/**
 * The stories and the furniture of a page: every character that is no white space is in exactly one of them. Spans are `[start, end)` in UTF-16
 * code units of `page.text`. Throws what `givenPage` throws.
 */
export declare function partsOfPage(given: PageGiven): PageParts;
