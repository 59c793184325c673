import type { Cut } from '../../../arabic/lexicon.js';
/** A body or a place as it stands in the text, tokens `[from, to)`, before it has an entity. */
export interface Thing {
    kind: 'body' | 'outlet' | 'place' | 'state';
    from: number;
    to: number;
    /** where the name begins in the folded first word, after what is joined to it */
    start: number;
    conj: string;
    prep: string;
    /** the folded first word without what is joined to it: «اللجنة» of «للجنة» */
    host: string;
    /** the id of a table; null where no table has it */
    ref: string | null;
    country: string | null;
    rule: string;
}
/** What is joined to the first word of a thing, and where its name begins. */
export declare const firstOf: ({ start, conj, prep, host }: Cut) => Pick<Thing, 'start' | 'conj' | 'prep' | 'host'>;
/** The longest; of equals the first. */
export declare const longest: (...things: (Thing | null | undefined)[]) => Thing | null;
/** Whether nothing is joined to the first word: what follows another word directly as its genitive. */
export declare const standsFree: (thing: Thing | null) => thing is Thing;
