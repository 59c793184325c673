import type { Doc } from '../../arabic/doc.js';
import type { Mention, TimeExpression } from '../../model/records.js';
import { type Quote } from './quotes.js';
/** Mentions joined by و or commas: «بوتين ونتنياهو». Tokens `[from, to)`; `prep` is written onto the first. */
export interface Group {
    from: number;
    to: number;
    members: Mention[];
    prep: string;
    conj: boolean;
}
/** What the earlier layers say of each token. */
export interface Marks {
    /** index into `groups` where a group begins, else -1 */
    groupAt: Int32Array;
    /** index into `groups` of the group that a token belongs to, else -1 */
    groupOf: Int32Array;
    groups: Group[];
    quotes: Quote[];
    /** index into `quotes` of the innermost quotation around a token, else -1 */
    quoteOf: Int32Array;
    /** index into the times of the expression that covers a token, else -1 */
    timeOf: Int32Array;
    /** of the first dash of an aside «-حفظه الله-» the token after its second, and the other way round; else -1 */
    aside: Int32Array;
}
export declare const isScare: (quote: Quote) => boolean;
/** Whether a verb in the singular present stands at `i`, so that who stands before it is its subject. */
export declare function isBeforeItsVerb(doc: Doc, i: number): boolean;
/** Whether the word at `i` opens a prayer that stands by the way. */
export declare const isPrayer: (doc: Doc, i: number, { aside }: Marks, { prayers }: MarkRules) => boolean;
export interface MarkRules {
    commas: ReadonlySet<string>;
    conjs: ReadonlySet<string>;
    dashes: ReadonlySet<string>;
    /** words that open a prayer for somebody */
    prayers: ReadonlySet<string>;
}
export declare function markTokens(doc: Doc, mentions: readonly Mention[], times: readonly TimeExpression[], rules: MarkRules): Marks;
