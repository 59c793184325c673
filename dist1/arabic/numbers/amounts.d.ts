import type { Doc } from '../doc.js';
import { type Exact } from './exact.js';
import { type Cue, type CuesOf } from './words.js';
/** A number at tokens `[from, to)`; `start` is the offset in the folded first word, after its clitics. */
export interface Amount {
    from: number;
    to: number;
    start: number;
    kind: 'cardinal' | 'ordinal' | 'fraction';
    value: Exact;
    conj: string;
    prep: string;
    definite: boolean;
    /** the number before its scale, and the scale: of «٥ ملايين» */
    factor: Exact | null;
    scale: Exact;
    /** kind of the word where it is of one word, `figures` where it is in figures alone, else empty */
    only: string;
    /** «العشرون»: an ordinal or a cardinal, as the words around it will have it */
    either: boolean;
    feminine: boolean;
}
export interface Letters {
    article: string;
    feminine: string;
    /** the alef of the indefinite accusative */
    accusative: string;
    /** pronouns that are written onto a noun */
    pronoun: readonly string[];
}
export interface Finder {
    doc: Doc;
    cuesOf: CuesOf;
    letters: Letters;
    /** numbers that have been looked for, by the token that they begin at */
    seen: Map<number, readonly Amount[]>;
}
export interface FoundCue {
    cue: Cue;
    end: number;
}
/** The longest cue of one of these classes at token `i`. */
export declare function cueAt({ doc, cuesOf }: Finder, i: number, ...classes: string[]): FoundCue | null;
/** Whether a word has the article, known or not. */
export declare function hasArticle({ doc, letters: { article } }: Finder, i: number): boolean;
/** All numbers that begin at token `i`, the longest first. */
export declare function amountsAt(finder: Finder, i: number): readonly Amount[];
