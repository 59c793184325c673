import type { Event, Evidence, Link, Reading } from '../model/records.js';
/** Where the chains of a story begin: its outlet, and the agency that its dateline or its credit names. */
export interface Top {
    role: 'outlet' | 'agency' | 'page';
    name: string;
    from: 'page' | 'dateline' | 'credit';
}
export interface Told extends Evidence {
    id: string;
    /** line:column */
    at: string;
    cue: string;
    /** its words, the parts of it with a sign between them */
    text: string;
}
/** A link with the words that tie it to the one before; null where none does. */
export type Tied = Link & {
    tie: string | null;
};
/** The links of a chain with their words, which stand in `text`; without it nothing is known of them. */
export declare const tied: (chain: readonly Link[], text: string | null) => Tied[];
/** Statements and events that come down by the same links. */
export interface Chain {
    source: string;
    story: string;
    top: Top[];
    /** outermost first. None: the page itself says so, or nobody is said to. */
    links: Tied[];
    statements: Told[];
    events: Pick<Event, 'id' | 'type' | 'status' | 'actors' | 'recipients' | 'contact'>[];
}
/** The chains of a page, in the order in which they are first met; what the page tells itself comes by none. */
export declare const chainsOf: (reading: Reading) => Chain[];
