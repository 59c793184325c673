import { type Group } from '../clauses/index.js';
import { type Context } from './context.js';
import type { SourceKind } from './word-info.js';
export declare const withoutArticle: (word: string, article: string) => string;
export declare const isQuoteMark: (context: Context, i: number) => boolean;
export declare const withoutPronoun: (context: Context, i: number) => string;
/** Whether a noun phrase may go on with the word at `k`. */
export declare function goesOn(context: Context, from: number, k: number): boolean;
export interface Phrase {
    to: number;
    lastGroup: Group | null;
    /** it goes on with a preposition: «متحدثة باسم فيشر» */
    within: boolean;
}
/** How far the phrase of a source goes whose head stands at `from`. */
export declare function phraseFrom(context: Context, from: number, limit: number, kind: SourceKind | null): Phrase;
