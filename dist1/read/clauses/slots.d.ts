import type { Doc, Sentence } from '../../arabic/doc.js';
import { type Sense, type Word } from '../../arabic/lexicon.js';
import { type Group, type Marks } from './marks.js';
/** A preposition, or the bare place of a subject, object or genitive. */
export type Role = 'subject' | 'object' | 'genitive' | string;
/** The place of him with whom a noun has what it says: «علاقاتها مع تايوان». He was not met. */
export declare const accompanying: Role;
/** A party in its place in a clause. */
export interface Slot {
    role: Role;
    group: Group;
    at: number;
}
/** A pronoun in the place of a party: «معه», «بينهما». */
export interface PronounSlot {
    role: Role;
    pronoun: string;
    at: number;
}
/** A noun of a listed class in its place in a clause. */
export interface NounSlot {
    role: Role;
    sense: Sense;
    at: number;
}
/** What stands around a predicate: its parties and nouns, in order, as far as its clause reaches. */
export interface Clause {
    from: number;
    to: number;
    slots: Slot[];
    nouns: NounSlot[];
    pronouns: PronounSlot[];
    /** whether what is collected are the delegations of the parties */
    delegation: boolean;
    /** whether a delegation is its subject: «أجرى وفد من الحركة زيارة» */
    sent: boolean;
    /** whose delegation it is, where he who leads it stands in their place */
    led: Slot[];
    /** the relative clauses that it goes on after, tokens `[from, to)` with the comma behind each */
    relatives: [number, number][];
}
/** «ب», «ل», «ك» written onto a word say what the prepositions of their names say. */
export interface ClauseRules {
    cliticRoles: ReadonlyMap<string, string>;
    /** the class of nouns that are to be collected */
    nounClass: string;
    /** folded marks that end a clause */
    stops: ReadonlySet<string>;
    isStop: (word: Word) => boolean;
    commas: ReadonlySet<string>;
    isComma: (word: Word) => boolean;
    /** folded lemmas of «كان» and its like, which stand between a subject and its verb */
    auxiliaries: ReadonlySet<string>;
    /** endings of an object, before which none of them stands as a subject */
    oblique: readonly string[];
    /** endings of two that are no subject, before their genitive */
    two: readonly string[];
    /** words behind which they are named who were told as many: «قادة المنطقة، وهم» */
    namely: ReadonlySet<string>;
    /** words of addition with the preposition that belongs to each: «إلى جانب», «إضافة إلى» */
    besides: ReadonlyMap<string, string>;
    /** folded lemmas of verbs that say how long something takes */
    measuring: ReadonlySet<string>;
    /** whether a word is one behind which somebody else is spoken of: «بل» */
    isRather: (word: Word) => boolean;
    /** lemmas of nouns whose «مع» is their own: «حدود تركيا مع سوريا» */
    accompanied: ReadonlySet<string>;
    /** … of which two may speak with each other: «بحث العلاقات مع نظيره» */
    shared: ReadonlySet<string>;
    /** lemmas of nouns of people behind which somebody is named who is not meant, «نائب المستشارة», and the bureaus between */
    aides: ReadonlySet<string>;
    bureaus: ReadonlySet<string>;
    /** lemmas of nouns of those who stand for whom they are named with: «متمردي الحركة» */
    standing: ReadonlySet<string>;
    /** folded lemmas of verbs by which one travels, whose object is no person */
    travelling: ReadonlySet<string>;
}
/** The finite reading of the word at `i`, where it can be a verb at all. */
export declare const finiteVerb: (doc: Doc, i: number, marks: Marks) => Sense | undefined;
/** Reads on from token `from` until its clause ends. `hasSubject`: the subject stands before. */
export declare function clauseFrom(doc: Doc, sentence: Sentence, from: number, marks: Marks, rules: ClauseRules, hasSubject: boolean, end?: number): Clause;
/** A party that stands before its verb as the subject: «بوتين يجري», «أن الرئيس … أجرى», «وكان الوزير قد تلقى». */
export declare function subjectBefore(doc: Doc, sentence: Sentence, verb: number, marks: Marks, rules: ClauseRules): Slot | null;
