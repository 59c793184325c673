import type { Fold } from '../text/fold.js';
import type { SentenceRules } from './doc.js';
import { type Lexicon } from './lexicon.js';
import type { NounEndings } from './nouns.js';
import { type NumberKnowledge } from './numbers/index.js';
import { type VerbLexicon } from './verbs/index.js';
/** The language engine over `knowledge/arabic`. */
export interface Language {
    fold: Fold;
    lexicon: Lexicon;
    numbers: NumberKnowledge;
    verbs: VerbLexicon;
    sentences: SentenceRules;
    endings: NounEndings;
    article: string;
}
/** The language engine with the whole lexicon, as it was compiled. */
export declare const makeLanguage: () => Language;
/** One for all who add no words to it: what one of them has asked of a word, the others need not ask again. */
export declare function language(): Language;
/** Compiles the lexicon: the stems of all verbs, and the words that `addWords` adds. */
export declare function compileLanguage(addWords: (language: Language) => void): Uint8Array;
