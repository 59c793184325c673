import type { Doc } from '../doc.js';
import { type Exact } from './exact.js';
import type { Figure } from './numerals.js';
/**
 * What figures with their separators say; null for what is no one number (`192.168.1.2`). `1,234` has a thousand, `1.234` has
 * decimals, `900.000` has none.
 */
export declare function figureOf(folded: string): Exact | null;
/** Whether nothing stands between token `i` and the one before it, marks of direction aside. */
export declare function touches(doc: Doc, i: number): boolean;
/** Tokens of a code that begins with the figures at `i`, and the token after it; null where these figures count something. */
export declare function codeAt(doc: Doc, i: number): {
    at: number[];
    end: number;
} | null;
/** The number in figures that begins at token `i`; null where there is none, or a code. */
export declare function figureAt(doc: Doc, i: number): Figure | null;
/** A minus that is written onto the figures at `i + 1` and onto nothing before it. */
export declare function isMinus(doc: Doc, i: number): boolean;
/** The token after the bracket that closes right behind figures at tokens `[from, to)` and opens right before them: «(6) ملايين». */
export declare function pastBracket(doc: Doc, from: number, to: number): number;
