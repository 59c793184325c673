import type { Doc } from '../../../arabic/doc.js';
import type { Word } from '../../../arabic/lexicon.js';
import type { Grammar } from '../grammar.js';
/** What the rules for names that no table has need to know. */
export interface Kit {
    doc: Doc;
    grammar: Grammar;
}
export declare const foldedAt: ({ doc }: Kit, i: number) => string;
export declare const isOfTime: (word: Word) => boolean;
/** A definite word at `i` that a name may hold: «المال» of «سوق رأس المال». */
export declare function isDefiniteAt(kit: Kit, i: number): boolean;
/** A definite adjective at `i`: by what it means, or for a word that means nothing else by its ending. */
export declare function isAdjectiveAt(kit: Kit, i: number): boolean;
/** An indefinite noun at `i`, as it stands before a genitive. */
export declare function isBareNounAt(kit: Kit, i: number): boolean;
/** A word that nothing is known of, or that is a name: what may be the name of a company or a village. */
export declare function isUnknownAt(kit: Kit, i: number): boolean;
/** A given name at `i`, whatever else it means: «عمرو» of «دير عمرو». */
export declare const isGivenAt: (kit: Kit, i: number) => boolean;
/** «للأوراق», «للدراسات»: ل with a definite word. */
export declare const isPurposeAt: (kit: Kit, i: number) => boolean;
/** «والتعليم»: و with a definite word. */
export declare const isAddedAt: (kit: Kit, i: number) => boolean;
export declare const isIn: (kit: Kit, i: number) => boolean;
