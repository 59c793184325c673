import type { Doc } from '../../arabic/doc.js';
/** A quotation: tokens `[open, close]` are its marks. An unclosed one ends with its sentence; `close` is then the token after it. */
export interface Quote {
    open: number;
    close: number;
    closed: boolean;
}
/** The quotations of a text, outermost only. A mark that is never closed spoils none of those after it. */
export declare function quotesOf(doc: Doc): Quote[];
