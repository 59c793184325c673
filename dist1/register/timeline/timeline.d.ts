import type { Entry } from '../../model/records.js';
export interface TimelineFilter {
    /** each name as the ids that it may mean; an entry must have one of each */
    with?: readonly (readonly string[])[];
    kind?: string;
    status?: string;
    /** as `outletKey` has it */
    outlet?: string;
    /** the ids that the name of an origin may mean */
    origin?: readonly string[];
    /** days, both included */
    from?: string;
    to?: string;
}
/** Where in a timeline an entry stands: entries of a known date first, by their days. */
export interface Place {
    undated: 0 | 1;
    first: number;
    last: number;
}
export declare function placeOf(entry: Entry): Place;
/** Every entity by which an entry is found: participants as any account names them, their offices then, and mediators. */
export declare function namedIn(entry: Entry): string[];
export declare const timeline: (entries: readonly Entry[], filter?: TimelineFilter, newest?: boolean) => Entry[];
