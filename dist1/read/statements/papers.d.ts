import type { Span } from '../../model/records.js';
import { type Context, type Source } from './context.js';
/** The noun of a document at `j`; null where the paper only carries the words of him who posts it. */
export declare function documentAt(context: Context, j: number): Span | null;
interface Paper {
    to: number;
    body: Source | null;
}
/** A paper that begins at `j` with the body that speaks by it: «بيان صادر عن X», «بلاغ للديوان», «بيان الكرملين». */
export declare function paperAt(context: Context, j: number, limit: number): Paper | null;
export declare function paperPhrase(context: Context, at: number, limit: number): Source | null;
export {};
