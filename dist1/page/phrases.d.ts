import { type PageKnowledge, type Phrase, type PhraseSort } from './knowledge.js';
import type { Line } from './lines.js';
export interface PhraseMatch {
    rule: PhraseSort;
    /** nothing but the phrase stands in the line */
    alone: boolean;
    /** the first word after the phrase, as an index into the line's words */
    after: number;
}
/** Whether a phrase stands at a place among words. */
export declare function standsAt(words: readonly string[], phrase: Phrase, at: number): boolean;
/** The first rule of words that fits the line: longest phrase first, then in the order of the file. */
export declare function matchPhrases(knowledge: PageKnowledge, line: Line, where?: 'top' | 'tail'): PhraseMatch | null;
