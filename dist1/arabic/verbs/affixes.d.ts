import type { Row } from '../../knowledge/load.js';
export type Part = 'past' | 'present' | 'present-i' | 'imperative' | 'noun';
/** What a prefix, a suffix and a pronoun say together. */
export interface Affix {
    part: Part;
    slot: number;
    person: 1 | 2 | 3 | null;
    gender: 'm' | 'f' | 'either';
    number: 's' | 'd' | 'p' | 'either';
    mood: 'indicative' | 'subjunctive-jussive' | 'any' | null;
    object: string | null;
}
/** Suffixes read from the end of the word backwards; `affixes` where one is complete. */
export interface SuffixNode {
    next: Map<number, SuffixNode>;
    affixes: Affix[];
}
/** For each prefix letter (as a code unit; 0: none) the suffixes that go with it. */
export type Affixes = ReadonlyMap<number, SuffixNode>;
/** The order of the slots: the columns of conjugation-tails.tsv, `cons` split in two by what follows. */
export declare const slotNames: readonly ['he', 'he-obj', 'she', 'dual', 'they', 'cons-n', 'cons-t', 'pres', 'pres-obj', 'juss', 'juss-obj', 'pres-dual', 'pres-they', 'pres-fem', 'pres-women', 'noun', 'acc', 'poss', 'my', 'fem', 'fem-t', 'noun-dual', 'noun-dual-obj', 'plural', 'plural-obl', 'women'];
export type Slot = (typeof slotNames)[number];
export declare const slotBit: (slot: Slot) => number;
/** The endings of a row of conjugation-tails.tsv by slot. */
export type Tail = ReadonlyMap<Slot, readonly string[]>;
/** The endings of some slots of a tail, each with the slots that it fills. */
export declare function endingsOf(tail: Tail | undefined, slots: readonly Slot[]): readonly (readonly [string, number])[];
export declare function readAffixes(rows: readonly Row[], fold: (s: string) => string): Affixes;
