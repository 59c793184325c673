import { IsnadError } from '../model/errors.js';
import type { Diagnostic, Page } from '../model/records.js';
import { type Acquired, type GivenFacts } from './acquired.js';
/** Bytes that were had from somewhere – a file, a server, a member of an archive – with what is known of them from outside. */
export interface Document {
    source: string;
    bytes: Uint8Array;
    url: string | null;
    /** the media type and the charset that a header names */
    type: string | null;
    charset: string | null;
    /** when it was fetched, ISO 8601 */
    retrieved: string | null;
}
/** The same, its bytes decoded. */
export type DecodedDocument = Omit<Document, 'bytes' | 'charset'> & {
    text: string;
    noticed: Diagnostic[];
};
declare function tried(work: () => Page): {
    page: Page;
} | {
    error: IsnadError;
};
/** The page that a text is: HTML by its type, or where it has none by how it begins. */
export declare const pageOfText: (document: DecodedDocument, given: GivenFacts) => ReturnType<typeof tried>;
/** The page that a document is, or why it is none. Every source of documents ends there: what is a page is decided once. */
export declare const pageOf: ({ bytes, charset, ...document }: Document, given: GivenFacts) => ReturnType<typeof tried>;
/** The same, as sources give it; `bytes` is how much of the input it took. */
export declare function acquiredOf(document: Document, given: GivenFacts, bytes?: number): Acquired;
export {};
