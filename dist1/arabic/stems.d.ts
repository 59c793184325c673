import type { Lexicon } from './lexicon.js';
export interface Stems {
    /** what the word is taken for */
    stem: string;
    /** what else it may be: «ودعت» is «و» and «دعت», or one word */
    also: readonly string[];
}
export type Stemmer = (text: string, start: number, end: number) => Stems;
/** `article` is folded. */
export declare function makeStemmer(lexicon: Lexicon, article: string): Stemmer;
