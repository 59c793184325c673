import type { Page } from '../model/records.js';
/** What is known of a page from outside. What the page says of itself goes before it. */
export interface PageGivenFacts {
    /** what the page is called in citations; without it the address, else `text` */
    source?: string | null | undefined;
    url?: string | null | undefined;
    /** the paper, portal or agency whose page it is, by any of its names or its host */
    outlet?: string | null | undefined;
    /** ISO 8601, a day or a time: `2025-10-07`, `2025-10-07T22:44+03:00`; from it «أمس» is counted */
    published?: string | null | undefined;
    title?: string | null | undefined;
    /** when it was fetched, ISO 8601 */
    retrieved?: string | null | undefined;
}
/** A text; it is taken for HTML where it begins as HTML does. */
export interface TextGiven extends PageGivenFacts {
    text: string;
}
/** HTML, however it begins. */
export interface HtmlGiven extends PageGivenFacts {
    html: string;
}
/** Bytes in any charset, of text or HTML. */
export interface BytesGiven extends PageGivenFacts {
    bytes: Uint8Array;
    /** the media type that a header names, `text/html` */
    type?: string | null | undefined;
    /** the charset that a header names; a wrong one does no harm */
    charset?: string | null | undefined;
}
/** A page as a program has it: a text, HTML, bytes, each with what is known of it, or a `Page` that was made before. */
export type PageGiven = string | TextGiven | HtmlGiven | BytesGiven | Page;
/** Half a character has no place in a file: what was kept would not be what was read. */
export declare function needWhole(...texts: readonly (string | null | undefined)[]): void;
/**
 * The page that something handed over is: its text, which is never changed again, and what is known of it. All spans are `[start, end)` in UTF-16
 * code units of `page.text`; of HTML that is the text made of it, not its source.
 * Throws an `IsnadError`: `input/empty`, `input/too-large` (8 MB), `input/bad-date`, `input/not-utf8` (half a character), of bytes `input/binary`; `usage` for what
 * is no page at all.
 */
export declare function givenPage(given: PageGiven): Page;
