import type { Entity, Entry } from '../../model/records.js';
import { type Exported } from '../exported.js';
export interface Coded {
    type: string;
    modes: string[];
    /** historical, future, hypothetical, negation: what it is where it did not take place */
    auxiliary: string | null;
    quad: {
        code: number;
        name: string;
    } | null;
    score: number | null;
    actors: string[];
    recipients: string[];
    contexts: string[];
}
export declare function codedOf(row: Exported): Coded;
/** The day of an entry, or its first and last one; null where it is not known to the day. */
export declare function daysOfEntry({ date }: Entry): {
    from: string;
    to: string;
} | null;
export interface CodedParty {
    id: string;
    name: string;
    nameAr: string;
    /** of three letters: its state, else what kind of body it is */
    code: string | null;
    /** the name of that in full */
    country: string | null;
    cow: string | null;
    sectors: string[];
    /** offices that it held then, in words */
    titles: string[];
    wikidata: string | null;
}
export declare function partyOf(id: string, { entry, entities }: Exported): CodedParty;
/** The words by which a page calls those on one side. */
export declare const rawNames: ({ told }: Exported, side: 'actors' | 'recipients') => string[];
/** Whoever and whatever of a kind the stories name. */
export declare function namedInStories({ told, entities }: Exported, kinds: readonly Entity['kind'][]): string[];
