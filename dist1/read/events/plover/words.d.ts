import type { Doc } from '../../../arabic/doc.js';
import { type Sense, type Word } from '../../../arabic/lexicon.js';
import type { Clauses, Predicate } from '../../clauses/index.js';
import { type PloverRules, type Words } from './rules.js';
/** Whether the rules of nouns speak of a word. */
export declare const isPloverNoun: (word: Word) => boolean;
/** Whether the word at `i` has a listed lemma. */
export declare const isWord: (doc: Doc, i: number, words: Words) => boolean;
/** The first token of `[from, to)` that has a listed lemma, or -1. */
export declare function findWord(doc: Doc, from: number, to: number, words: Words): number;
/** Whether `[from, to)` holds a listed lemma outside the names that are known: «الجامعة العربية» is no university. */
export declare function holdsPlain({ doc, marks }: Clauses, from: number, to: number, words: Words, { isOfSport, mayBeOfSport }: PloverRules): boolean;
/** Whether the first of the words behind `at` is the subject's own: «استدعت سفيرها». */
export declare function isOwn(doc: Doc, at: number, to: number, words: Words): boolean;
/** Whether tokens `[from, to)` hold words, or verbs, by which a sentence tells of nothing of a rule's type: accidents. */
export declare const isSkipped: (doc: Doc, from: number, to: number, words: Words | null, verbs: Words | null) => boolean;
export declare const isVerbOf: (senses: readonly Sense[], lemmas: Words) => boolean;
/** «تم توقيف», «يتم ترحيل»: the word before the noun at `i` says that it came to pass, though it may be no verb elsewhere. */
export declare const isPassed: (doc: Doc, i: number, rules: PloverRules) => boolean;
/** The preposition that stands before the word at `i` or is written onto it, by the name of its role. */
export declare function prepOf({ doc, rules }: Clauses, i: number): string | null;
/** Whether a clause of `[from, to)` holds a preposition of the list, a clitic one included. */
export declare function holdsPrep({ doc, rules, marks }: Clauses, from: number, to: number, preps: Words): boolean;
/** People or a power that a common noun names, in the place that it has. */
export interface NounParty {
    at: number;
    /** 'bare', or the role of a preposition */
    role: string;
}
/** Whether a noun may stand before its genitive: «قادة الحركة», «مسلحو التنظيم», but «مسلحون» and «القادة» not. */
export declare const rulesGenitive: ({ senses, folded }: Word, { opened }: PloverRules) => boolean;
export declare function isRuled({ doc, marks }: Clauses, i: number, rules: PloverRules): boolean;
/** Whether a number stands at `i`, in digits or in words. */
export declare const isCount: (doc: Doc, i: number) => boolean;
/** How many words stand between two tokens, names and times not counted. */
export declare function wordsBetween({ marks }: Clauses, from: number, to: number): number;
/** The token where the words end that stand within `budget` of `at`; names, times, numbers and marks are not counted. */
export declare function within({ doc, marks }: Clauses, at: number, to: number, budget: number): number;
/** «عشرات من المتظاهرين», «آلاف العمال»: the token of those whom a word for many counts, or `at` itself. */
export declare function countedAt({ doc, marks }: Clauses, at: number, { many, article }: PloverRules): number;
/** The parties of `[from, to)` that are named by common nouns; people only where they count. */
export declare function nounParties(clauses: Clauses, from: number, to: number, people: boolean, rules: PloverRules): NounParty[];
/** «هجوم بسيارة مفخخة استهدف», «عبوة ناسفة انفجرت»: a noun without article right before the verb, of nobody's, is its subject. */
export declare function isThingsVerb({ doc, marks }: Clauses, at: number, people: boolean, rules: PloverRules): boolean;
/** Whether the verb at `at` tells of nothing that happened: «إذا قصف», «لو انسحب». */
export declare const isUnreal: (doc: Doc, at: number, rules: PloverRules) => boolean;
/** Whether a word is one of a list, with what is joined to it or without. */
export declare const isOneOf: (word: Word | undefined, words: Words) => boolean;
/** Whether the clause that begins at `start` recalls what is known: «الذي قتل», «وعندما قصف», «بعد أن انسحب». */
export declare function isRecalled({ doc }: Clauses, start: number, from: number, rules: PloverRules): boolean;
/** Where the words before token `at` begin that still belong to its clause. */
export declare function clauseStart({ doc, rules }: Clauses, at: number, from: number, reach: number): number;
/** «القوات تنسحب من», «قصف مدفعي يستهدف»: before the verb stands its subject, with which the line opens, and nothing else. */
export declare function opensLine({ doc, rules }: Clauses, predicate: Predicate): boolean;
