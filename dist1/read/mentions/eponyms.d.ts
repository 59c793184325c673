import type { Doc } from '../../arabic/doc.js';
import type { Word } from '../../arabic/lexicon.js';
import type { Grammar } from './grammar.js';
/** «الأوروبي», «العسكري» */
export declare const isDefiniteAdjective: (word: Word) => boolean;
/** The token behind the noun at `i` and the man it is named after; `i` where it is named after none. */
export declare function pastEponym(doc: Doc, i: number, grammar: Grammar): number;
