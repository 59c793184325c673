import type { RawBuilder } from 'kysely';
import type { Part, SearchDoc } from '../register/search/documents.js';
import type { Db } from './tables.js';
/** One thing that is looked for: words in a row, or one of those who may be meant by them. */
export interface Term {
    /** without what is written onto them */
    phrase: readonly string[];
    /** what a single word may be besides */
    also: readonly string[];
    who: readonly string[];
}
/** A document with what is looked for in it, and how well it fits: the less, the better. */
export type Match = {
    id: number;
    rank: number;
};
/** How an engine finds words. What is a word, and what it is compared by, is settled before. */
export interface TextIndex {
    create(db: Db): Promise<void>;
    add(db: Db, docs: readonly (SearchDoc & {
        id: number;
    })[]): Promise<void>;
    remove(db: Db, ids: readonly number[]): Promise<void>;
    clear(db: Db): Promise<void>;
    /** What is kept of each document, as one number: by `sumOf` the same for the words that it was given. */
    sums(db: Db): Promise<Map<number, number>>;
    sumOf(doc: SearchDoc): number;
    /** The documents of one sort that have all of it, as rows to select from. */
    matches(part: Part, terms: readonly Term[]): RawBuilder<Match>;
}
