import type { Entity, EntityKind } from '../model/records.js';
/** A participant as comparison needs it. */
export interface Party {
    id: string;
    kind: EntityKind;
    country: string | null;
}
export declare function partyOf(id: string, entities: ReadonlyMap<string, Entity>): Party;
/** 2: the same; 1: one may stand for the other (a person for his state); 0: they are two. */
export type Match = 0 | 1 | 2;
/** Whether two names may be one participant. */
export declare function match(a: Party, b: Party): Match;
export interface Matching {
    /** how many of the smaller side have a partner */
    met: number;
    /** how many of these merely stand for each other */
    loose: number;
    /** members without a partner, on the side that has fewer of them */
    left: number;
}
/** Pairs off two sides, the surest pairs first. */
export declare function pairOff(a: readonly Party[], b: readonly Party[]): Matching;
/** The participants of several accounts together, each by its most telling name, in order of first mention. */
export declare function union(lists: readonly (readonly Party[])[]): Party[];
export interface Keys {
    /** under which an account can be found */
    posted: string[];
    /** under which those are found that may tell the same as it */
    sought: string[];
}
/** One of many dozens tells of an assembly; what a few of them do at its edge is another occurrence. */
export declare function sizesFit(a: readonly Party[], b: readonly Party[]): boolean;
/** Whether a key is that of one participant of many. */
export declare const isOfOne: (key: string) => boolean;
/**
 * Index keys of participants. Accounts that name persons alone meet by these names; one that names a state, an office
 * or a body may also meet any account of the same countries. Whoever fits by `sizesFit` shares one.
 */
export declare function keysOfPair(group: string, parties: readonly Party[]): Keys;
