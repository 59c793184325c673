import { type Doc } from '../../arabic/doc.js';
import { type Sense } from '../../arabic/lexicon.js';
import { type Grammar } from './grammar.js';
import { type NameMatch } from './names.js';
/** Whether an office is held now; «السابق» held it last, «الأسبق» at some time, «المنتخب» will be the next. */
export type Held = 'now' | 'last' | 'once' | 'next';
/** An office as the words give it: a role, and of whom (a state's id, a body's id, or null where it is not said). */
export interface Title {
    from: number;
    to: number;
    sense: Sense;
    role: string;
    of: string | null;
    /** folded words, for an office that the tables do not know */
    words: string | null;
    framing: string | null;
    held: Held;
    /** the words name one office by themselves: «خادم الحرمين الشريفين» */
    fixed?: boolean;
    /** the office is of the state of somebody named before, a man or a power, or of the story's home: «ولي عهده», «وزير خارجيتها», «وزير خارجيتنا» */
    theirs?: 'm' | 'f' | 'home';
    /** he represents his state at the United Nations, and nobody besides him */
    atUn?: boolean;
    /** «متحدث باسم الحوثيين»: one of several, whoever he is */
    some: boolean;
}
/** Whether the office is said to have been held before. */
export declare const isPast: ({ held }: Title) => boolean;
/** «المستشار الخاص لخادم الحرمين الشريفين»: of no state that has a chancellor. */
export declare const isAdviser: ({ role, of }: Title) => boolean;
/** «وزير الخارجية في أي دولة»: nobody's office. */
export declare const isOfAnybody: (doc: Doc, { to }: Title, { anybodys }: Grammar) => boolean;
/** A nisba that stands as an adjective at `i`: definite, without ب or ل before it. Several words for «الكوري الجنوبي». */
export declare function nisbaAt(doc: Doc, i: number, grammar: Grammar): {
    of: string;
    to: number;
    sense: Sense;
} | null;
/** «الرئيس اليمني»: the word before what says of which state, where that stands at `i`. */
export declare const beforeNisba: (doc: Doc, i: number, grammar: Grammar) => number;
/** The state, body or institution that begins at `i`, as what an office belongs to. */
export declare function ownerAt(doc: Doc, i: number, grammar: Grammar, prep?: string): {
    of: string;
    to: number;
} | null;
/** «الخارجية المصرية», «حكومة مصر»: an institution with its state. */
export declare function institutionAt(doc: Doc, match: NameMatch, grammar: Grammar): {
    of: string;
    to: number;
} | null;
/** An office of a role that the tables have, as it is held now; `of` null: whose it is does not stand there. */
export declare const roleTitle: (from: number, to: number, sense: Sense, role: string, of: string | null) => Title;
/** The office that a name of one makes with what follows it. */
export declare function titleOf(doc: Doc, i: number, match: NameMatch, grammar: Grammar): Title | null;
/** The office that begins at `i`; the longest reading that the words bear, and of two as long the title of one office. */
export declare function titleAt(doc: Doc, i: number, grammar: Grammar): Title | null;
