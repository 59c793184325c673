import type { Span, Statement } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
/** The spans of whole sentences, which an event cites. */
export declare const evidenceOf: ({ doc }: Clauses, sentences: readonly number[]) => Span[];
/** Who says what the word at a place is the cue of, where he is known. */
export declare function speakerBy(statements: readonly Statement[], place: number): {
    id: string;
    span: Span | null;
} | null;
/** The innermost statement whose content holds the place. */
export declare function saidAt(statements: readonly Statement[], place: number, clauses: Clauses): Statement | null;
