import type { Fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { type TokenKind } from '../text/tokens.js';
import type { Lexicon, Word } from './lexicon.js';
import { type Sentence, type SentenceRules } from './sentences.js';
export type { Sentence, SentenceRules };
export interface Token {
    kind: TokenKind;
    start: number;
    end: number;
    word: Word;
}
/** The story as the reader sees it: its tokens in order, and its sentences. Offsets are those of the page. */
export interface Doc {
    text: string;
    tokens: Token[];
    sentences: Sentence[];
    /** by which its words were read */
    lexicon: Lexicon;
    /** answers of `placeFact` */
    facts: unknown[];
}
/** Reads `parts` (spans of the page, in order) as one document. Linear in their length. */
export declare function makeDoc(text: string, parts: readonly Span[], lexicon: Lexicon, rules: SentenceRules): Doc;
/** The index of the sentence that holds a token. */
export declare const sentenceAt: ({ sentences }: Doc, token: number) => number;
/** The folded words of tokens `[from, to)`. */
export declare const foldedWords: ({ tokens }: Doc, from: number, to: number) => string[];
/** The token that holds an offset of the page, or the next; -1 behind the last. */
export declare function tokenAt({ tokens }: Doc, offset: number): number;
/** Where in the page an offset of the folded word stands. */
export declare function offsetInPage(doc: Doc, token: Token, offset: number, fold: Fold): number;
