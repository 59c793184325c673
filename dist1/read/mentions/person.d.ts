import type { Doc } from '../../arabic/doc.js';
import { type Sense, type Word } from '../../arabic/lexicon.js';
import type { Grammar } from './grammar.js';
/** A name of a person: whom it may be, or the words of one whom no table has. */
export interface PersonName {
    from: number;
    to: number;
    /** ids of those who bear the name; empty: unknown */
    people: string[];
    short: boolean;
    sense: Sense | null;
}
/** Whether a name is made of given names only: «محمد بن ناصر». */
export declare function isOfGivenNames(doc: Doc, from: number, to: number, grammar: Grammar): boolean;
/** … be the parts of «عبد العزيز» two words. */
export declare function isOfFathers(doc: Doc, from: number, to: number, grammar: Grammar): boolean;
declare const ranks: {
    lead: Set<string>;
    minister: Set<string>;
};
/** The one word that somebody of a rank is called by, though it means something else: «الرئيس صالح», «الوزير شكري». */
export declare function headNameAt(doc: Doc, i: number, rank: keyof typeof ranks, { world }: Grammar): PersonName | null;
/** The longest known name at `i`; a name of one word that also means something else counts only as `short`. */
export declare function knownNameAt(doc: Doc, i: number, grammar: Grammar): PersonName | null;
/** Whether a word may tell what somebody does or did. */
export declare const mayBeVerb: (word: Word) => boolean;
/** Whether a word holds a sentence together, whatever else it may be. */
export declare const isParticle: (word: Word) => boolean;
/** Whether the word at `i` is a given name, and written as one. */
export declare const isGivenName: (doc: Doc, i: number) => boolean;
/** Whether a name that no table has may begin with the word. */
export declare const mayOpenName: (word: Word, grammar: Grammar) => boolean;
/** Whether a word may be a noun in the plural. */
export declare const isPluralNoun: (word: Word) => boolean;
/** A name by its shape, where an office or an honorific leads one to expect one: two words or more, or «عبد» with the word after it. */
export declare function unknownNameAt(doc: Doc, i: number, grammar: Grammar, expected?: boolean): PersonName | null;
/** Whether a name may begin at `i`: with a given name, «عبد», «أبو». */
export declare const beginsAsName: (doc: Doc, i: number, grammar: Grammar) => boolean;
/** Whether a name cannot go on at `i`: «أن», «الذي», a sign, a verb that is nothing else. */
export declare const endsName: (doc: Doc, i: number) => boolean;
/** «إبراهيم محمد الجار الله»: what has the article rules nothing, but in such families */
export declare const isGodsFamily: (doc: Doc, i: number, { compounds, article }: Grammar) => boolean;
/** «شكر المهندس خالد الحضور»: things and crowds, whom he has to do with */
export declare const isThing: (word: Word) => boolean;
/** «رعى الأمير فيصل بن عبد الله الحفل»: princes are named without a family */
export declare const isPrince: (doc: Doc, from: number, { princely }: Grammar) => boolean;
/** «قال كمال الدسوقي», «أوضح عبد الحق الوردي»: a name that begins as names do, right after a verb of saying. */
export declare function namedAfterVerb(doc: Doc, i: number, grammar: Grammar): boolean;
/** «شو», «لي»: what is so short is as often a word of the spoken language. */
export declare const isLongName: (doc: Doc, i: number) => boolean;
export declare const endsAtPost: (doc: Doc, { to }: PersonName, grammar: Grammar) => boolean;
/** «عبد الرحمن بن عبد الملك», «شويش بن سعود»: what begins as names do, or means nothing, and has a father's name cannot be anything else. */
export declare const isLineOfFathers: (doc: Doc, { from, to }: PersonName, { openers, sons, son }: Grammar) => boolean;
/** Whether the word at `i` may be a given name; an office before it says that it is. */
export declare const beginsWithGivenName: (doc: Doc, i: number) => boolean;
/** Whether the word at `i` is a given name and nothing else. */
export declare const startsWithGivenName: (doc: Doc, i: number) => boolean;
export {};
