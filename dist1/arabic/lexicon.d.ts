import type { Fold } from '../text/fold.js';
import type { NounForm } from './nouns.js';
import type { VerbForm, VerbLexicon } from './verbs/index.js';
/**
 * How a word may be joined to others:
 * - `name`: takes و ف and ب ل ك before it; its ال, if any, is part of it
 * - `noun`: takes these, and either ال before it or a pronoun after it
 * - `fixed`: takes و ف only
 */
export type Joins = 'name' | 'noun' | 'fixed';
/** One meaning of one written form. `cls` is what rules ask for, `value` what they get. */
export interface Entry {
    cls: string;
    value: string;
    joins: Joins;
    gender?: 'm' | 'f' | undefined;
    number?: 's' | 'd' | 'p' | undefined;
    /** a form that takes no article; of the indefinite accusative no pronoun either; or nothing but a form before a pronoun */
    state?: 'construct' | 'indefinite' | 'pronoun' | undefined;
    /** never with a pronoun: adjectives, and plurals and duals that lose their ن before one; `my`: not with «ي» */
    bare?: boolean | 'my' | undefined;
    /** the name of a person, and nothing else */
    proper?: boolean | undefined;
    /** the form as it must be written, where a hamza tells it from another word: «هنا» is not «هنأ» */
    written?: string | undefined;
    /** what the owner of the class keeps for itself */
    info?: unknown;
}
/** An entry as it was met in a word, with the clitics around it. Offsets are in the folded word. */
export interface Sense {
    cls: string;
    value: string;
    entry: Entry | null;
    verb: VerbForm | null;
    conj: string;
    prep: string;
    definite: boolean;
    pronoun: string;
    start: number;
    end: number;
}
/** A written form with all it may mean. Words are shared between tokens: the same form is analysed once. */
export interface Word {
    folded: string;
    senses: readonly Sense[];
    /** answers of `wordFact` */
    facts: unknown[];
    /** bits of `wordFlag`: what has been asked, and what of it is so */
    asked: number;
    so: number;
    askedMore: number;
    soMore: number;
    askedLast: number;
    soLast: number;
}
export interface Clitics {
    conj: readonly string[];
    prep: readonly string[];
    pronoun: readonly string[];
    /** the pronoun of the first person, which looks like the ending of a nisba */
    my: string;
    /** folded lemmas of verbs in و that hardly occur: «ودعت» is mostly و + دعت */
    yields: ReadonlySet<string>;
    /** what stands before a verb in the subjunctive or jussive: «ليعقد», «فلنبدأ» */
    purpose: readonly string[];
    article: string;
    /** the preposition that swallows the alef of the article */
    elides: string;
    /** the ending of the feminine */
    feminine: string;
}
export interface Lexicon {
    word(raw: string): Word;
    /** The word that `text` is from `start` to `end`. */
    wordAt(text: string, start: number, end: number): Word;
    /** The ways to cut و ف ب ل ك off a folded word, the uncut one first; what is left need not be a word. */
    cuts(folded: string): Cut[];
    /** The entries of several folded words with a space between: no word leads to them, who added them asks for them. */
    phrase(words: string): readonly Entry[];
    /** One more entry of a form: while the lexicon is compiled, and in tests. */
    add(form: string, entry: Entry): void;
    /** what was added, by folded form */
    added: ReadonlyMap<string, readonly Entry[]>;
}
/** A way to cut clitics off a folded word: `host` is what is left, `start` where it begins. */
export interface Cut {
    conj: string;
    prep: string;
    host: string;
    start: number;
}
/** The entries of the form that `text` is from `start` to `end`. */
export type EntriesOf = (text: string, start: number, end: number) => readonly Entry[];
/** `compiled`: the entries that a form has before any are added. */
export declare function makeLexicon(fold: Fold, clitics: Clitics, verbs: VerbLexicon, compiled: EntriesOf): Lexicon;
export declare const senseOf: (word: Word, cls: string) => Sense | undefined;
/** Adds the forms of one noun or adjective, with what they say of themselves. */
export declare function addForms(lexicon: Pick<Lexicon, 'add'>, forms: readonly NounForm[], entry: Omit<Entry, 'joins'>): void;
