import type { Word } from '../../arabic/lexicon.js';
import { type Clause, type Clauses, type Predicate } from '../clauses/index.js';
import { type Draft, type Places, type Side } from './sides.js';
/** What is known of those who are named, as far as pronouns and verbs ask. */
export interface About {
    genderOf(id: string): 'm' | 'f' | null;
    countryOf(id: string): string | null;
    /** the rank of the office that somebody has in the story */
    rankOf(id: string): string;
    /** the person whose words hold a place of the text, and whether they are as he said them */
    speakerAt(place: number): {
        id: string;
        direct: boolean;
    } | null;
    /** a state by its code, as it was written */
    stateOf(code: string, written: string): string;
}
/** Who was spoken of last, for what the grammar leaves out. */
export interface Discourse {
    about: About;
    clauses: Clauses;
    /** folded lemmas of verbs that have an object always */
    transitive: ReadonlySet<string>;
    /** words that are objects by their form: «أخاه» */
    accusative: ReadonlySet<string>;
    /** «حيث», «إذ» */
    where: ReadonlySet<string>;
    /** whether a word may be a verb that tells of contacts, so that its object may be a party */
    hasVerb: (word: Word) => boolean;
    /** lemmas of verbs by which something has befallen somebody: «سبق له أن زار» */
    befallen: ReadonlySet<string>;
    /** «كما» */
    also: ReadonlySet<string>;
    /** «كذلك» */
    too: ReadonlySet<string>;
    /** words that stand behind a given name on the page, and are nothing whole besides */
    surnames: ReadonlySet<string>;
    subject: string | null;
    others: string[];
    /** in which sentence each was spoken of last */
    seen: Map<string, number>;
    /** the sentence that is read */
    sentence: number;
    /** the two who were the subject of one verb last, while no other was since */
    together: Side;
    /** the two whose contact was told last, and where */
    contact: {
        sentence: number;
        two: Side;
    } | null;
    /** who was received last, and in which sentence */
    guest: {
        sentence: number;
        id: string;
    } | null;
    /** whom the pronoun on the last verb meant, and in which sentence */
    meant: {
        sentence: number;
        pronoun: string;
        id: string;
    } | null;
    /** whether the clause goes on with a sentence that has its subject already */
    goesOn: boolean;
    /** whether nobody but him has been the subject since the sentence before, so that one without a subject speaks of him */
    fresh: boolean;
    /** how many have been the subject of the sentence so far */
    subjects: Set<string>;
    /** whether a verb of the sentence stood without a subject */
    chained: boolean;
    /** whether the sentence has a subject that is nobody known, «وفد من الحركة», of whom it goes on to speak */
    stranger: boolean;
    /** who had the contact with whose verb the sentence began that is named here, if he alone had it */
    began: {
        sentence: number;
        doer: string;
    } | null;
    /** of whom a chronicle tells, «وفي يوم الجمعة استقبل الملك …»: he goes on to be meant under each day */
    hero: string | null;
}
/** Notes the two of a contact that was told, and whose guest one of them was. */
export declare function noteContact({ sides: [ones, others], sentence, host }: Draft, discourse: Discourse): void;
/** Whom a pronoun means: of those spoken of last one who is not the subject, of its gender, and rather of another state. */
export declare function pronounSide(pronoun: string, subject: Side, discourse: Discourse): Side;
/** The places of a clause as its slots fill them; `given` are those that the grammar gives otherwise. */
export declare function clausePlaces(clause: Clause, discourse: Discourse, given: Record<string, Side>): Places;
/** «سبق للملك أن زار روسيا»: whom it has befallen; null where it says of nobody. */
export declare function befallenBefore({ at }: Predicate, { clauses: { doc, marks, rules }, befallen }: Discourse): Side | null;
/** «التقيت غروسي»: who speaks of himself in his own words; null where the verb may be another's. */
export declare function whoSaysI(predicate: Predicate, discourse: Discourse): string | null;
/** Subject and object as the grammar leaves them: a pronoun on the verb is its object, a subject left out is the last one's. */
export declare function coreOf(predicate: Predicate, discourse: Discourse): {
    subject: Side;
    object: Side | null;
};
export declare const personOf: <T extends string | null>(id: T) => T;
export declare const openDiscourse: (about: About, clauses: Clauses, { transitive, accusative, where, befallen, hasVerb, also, too, }: Pick<Discourse, 'transitive' | 'accusative' | 'where' | 'befallen' | 'hasVerb' | 'also' | 'too'>) => Discourse;
/** Begins a sentence: who alone was its subject may be left out in the next. */
export declare function beginSentence(discourse: Discourse, sentence: number): void;
/** Notes whom a predicate speaks of: its subject for what comes next, the others for pronouns. `begins`: whether a contact of it begins the sentence. */
export declare function remember(predicate: Predicate, discourse: Discourse, begins: boolean): void;
