import { type Doc } from '../../arabic/doc.js';
import type { Found } from './parse.js';
/** The day with which an entry of a chronicle begins, the expression that tells it, and its sentence. */
export interface Entry {
    day: number;
    id: string;
    sentence: number;
}
export interface Chronicle {
    /** the entry from which a bare weekday goes on; null where it is one of the days before publication */
    before(found: Found, published: number): Entry | null;
    /** keeps the day with which an entry begins */
    note(found: Found, day: number | null, id: string): void;
}
/** The entries of a text that goes from day to day; of any other none. */
export declare function chronicleOf(doc: Doc, all: readonly Found[]): Chronicle;
