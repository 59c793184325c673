import { type Period } from '../knowledge/dates.js';
import type { Term } from '../knowledge/world.js';
export interface BothNames {
    ar: string;
    en: string | null;
}
/** One person in one office, from when to when: a day, a month or a year, as exactly as the table has it. */
export interface TermFound {
    office: string;
    officeName: BothNames;
    person: string;
    personName: BothNames;
    from: string | null;
    /** null: the table knows no end */
    to: string | null;
    acting: boolean;
    /** the day until which a term without an end is known to hold */
    asOf: string | null;
    /** null: unverified */
    source: string | null;
}
export interface OfficeFound {
    kind: 'office';
    id: string;
    name: BothNames;
    rank: string;
    /** those who held it at the date asked for; all of them, in order, where none is */
    holders: TermFound[];
    /** the holders before and after those of the date */
    before: TermFound | null;
    after: TermFound | null;
}
export interface PersonFound {
    kind: 'person';
    id: string;
    name: BothNames;
    country: string | null;
    /** his offices in order; at a date those that he held then */
    offices: TermFound[];
    /** how many other terms the table has of him */
    others: number;
}
/** A state or a body, with those of its offices that somebody held. */
export interface SeatFound {
    kind: 'state' | 'body' | 'place';
    id: string;
    name: BothNames;
    offices: OfficeFound[];
}
export type WorldThing = OfficeFound | PersonFound | SeatFound;
/** Something that a name may mean. */
export interface Candidate {
    id: string;
    name: BothNames;
}
export interface WorldFound {
    name: string;
    at: string | null;
    found: WorldThing[];
    /** where the name may mean several, they, and nothing in `found` */
    candidates: Candidate[];
}
export declare const termFound: ({ office, person, written, acting, asOf, source }: Term) => TermFound;
export declare function officeFound(office: string, at: Period | null): OfficeFound;
export declare const isMainRank: (rank: string) => boolean;
/** The offices of a state or a body that somebody held at some time. */
export declare function officesOf(seat: string): string[];
/** What the tables know of a name: an office, a person, a state or a body; at a date or at all times. */
export declare function lookUp(name: string, at?: string): WorldFound;
/** How much the tables know. */
export interface WorldSize {
    people: number;
    offices: number;
    terms: number;
    /** terms that nobody has looked up yet */
    unverified: number;
    /** terms without an end, and the last day until which one of them is known to hold */
    open: number;
    asOf: string | null;
}
export declare function worldSize(): WorldSize;
