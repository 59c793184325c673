import type { Word } from '../../arabic/lexicon.js';
import { type Context, type Source } from './context.js';
type SourceAt = (context: Context, j: number, limit: number) => Source | null;
/** «ون»: who does it. What ends in «ين» has it done to him. */
export declare const isNominativePlural: (word: Word, { rules }: Context) => boolean;
export declare const isObliquePlural: (word: Word, { rules }: Context) => boolean;
/** Those who are counted at `j`, as one source. */
export declare function crowdAt(context: Context, j: number, limit: number, sourceAt: SourceAt): Source | null;
/** Tokens `[from, to)` as one source of whom nothing is known. */
export declare function manyOf(context: Context, from: number, to: number): Source;
export {};
