import { type Row } from '../knowledge/load.js';
import type { FurnitureKind } from '../model/records.js';
import type { Fold } from '../text/fold.js';
/** A rule of `knowledge/page/phrases.yaml` as it is written there. */
export interface PhraseRule {
    id: string;
    kind: FurnitureKind;
    form: 'alone' | 'head' | 'start' | 'end' | 'within';
    phrases: (string | number)[];
    /** lists of which one of each is taken in turn */
    each?: (string | number)[][];
    counts?: boolean | string;
    latin?: boolean | string;
    max?: number;
    where?: 'top' | 'tail' | 'any';
    opens?: Opens;
    ends?: boolean | string;
    finished?: boolean | string;
    asks?: boolean | string;
    bar?: boolean | string;
    splits?: boolean | string;
    name?: boolean | string;
    match: string[];
    never: string[];
}
/** What the lines are that follow a head which stands alone; a box goes on until its end, where the story is opened again. */
export type Opens = 'links' | 'poll' | 'ticker' | 'comments' | 'tags' | 'box' | 'story';
/** A rule without its phrases and examples. */
export type PhraseSort = Omit<PhraseRule, 'phrases' | 'each' | 'match' | 'never'>;
export interface Phrase {
    rule: PhraseSort;
    words: string[];
    order: number;
}
/** Names of several words, by their first word, the longest first. */
export type Names = ReadonlyMap<string, string[][]>;
export interface PageKnowledge {
    fold: Fold;
    /** phrases that a line begins with, by their first words */
    phrases: ReadonlyMap<string, Phrase[]>;
    /** phrases that stand anywhere in a line, by their first words */
    within: ReadonlyMap<string, Phrase[]>;
    /** the last words of the phrases of the form `end` */
    endings: ReadonlyMap<string, Phrase[]>;
    sets: ReadonlyMap<string, number>;
    agencies: Names;
    places: Names;
    /** the places that are no cities: their names are also those of speakers */
    states: Names;
    /** what is taken off the front of a word before lines are compared, by its first letter */
    joined: ReadonlyMap<string, string[]>;
    /** what a verb about a third person begins with */
    person: string;
}
export declare const number = "#";
declare const setNames: readonly ['weekday', 'month', 'month2', 'hijri', 'half', 'zone', 'stamp', 'ago', 'share', 'section', 'site', 'desk', 'verb', 'plain', 'asking', 'going-on', 'unit', 'author', 'office', 'photo', 'name', 'particle', 'told', 'aside', 'by', 'media', 'paper', 'follow', 'network'];
export type WordSet = (typeof setNames)[number];
/** What else is told of a word in one look: that a place's or an agency's name, or a phrase within a line, begins with it. */
declare const beginnings: readonly ['place', 'agency', 'within'];
type Beginning = (typeof beginnings)[number];
export declare const bit: (set: WordSet | Beginning) => number;
export declare const isNumber: (word: string) => boolean;
/** Whether a word of a page belongs to a set of `words.tsv`. */
export declare const isIn: (knowledge: PageKnowledge, word: string | undefined, sets: number) => boolean;
export declare const flag: (rule: PhraseSort, name: 'ends' | 'finished' | 'asks' | 'bar' | 'name' | 'splits' | 'counts' | 'latin') => boolean;
export interface PageTables {
    rules: PhraseRule[];
    words: readonly Row[];
    forms: readonly Row[];
    agencies: readonly Row[];
    outlets: readonly Row[];
    places: readonly Row[];
    states: readonly Row[];
}
export declare function buildPageKnowledge(fold: Fold, tables: PageTables): PageKnowledge;
/** Whether a word is a verb of the table, or has the shape of one and is not known as something else. */
export declare function isVerbLike(knowledge: PageKnowledge, word: string | undefined): boolean;
/** How many words of `words`, from `at` on, are a name of the list: 0 for none. */
export declare function nameAt(names: Names, words: readonly string[], at: number): number;
export {};
