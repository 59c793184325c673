import type { Entity, Entry } from '../model/records.js';
import type { Store } from '../store/store.js';
import { type Entities } from './entries.js';
import { type Met } from './who-met.js';
import { type OfficeFound, type TermFound } from './world.js';
export interface WhoQuery {
    from?: string;
    to?: string;
    /** through how many pages is looked for names and statements, the latest published first; all where nothing is said */
    most?: number;
}
/** With whom somebody had to do, and how often. */
export interface Counterpart {
    id: string;
    /** contacts that took place */
    times: number;
    /** those that were planned, denied or called off */
    otherwise: number;
    /** the last day of one that took place, where it is known */
    last: string | null;
}
export interface Known extends Met {
    entity: Entity;
    /** pages that name him and were not looked through for names and statements, since only so many were to be */
    unlooked: number;
    /** of a person his offices, of an office its holders */
    terms: TermFound[];
    /** of a state or a body its offices on a day: the end of the time asked for, else the last day on which a page of it speaks */
    offices: {
        at: string;
        held: OfficeFound[];
    } | null;
    contacts: Entry[];
    others: Entry[];
    counterparts: Counterpart[];
}
export interface Who {
    /** the one whom the name means; null where it may mean several */
    known: Known | null;
    candidates: Entity[];
    entities: Entities;
    /** a short id for every entry */
    short: ReadonlyMap<string, string>;
}
/** What an opened register holds about a person, an office, a body or a state. */
export declare function whoIn(store: Store, name: string, query?: WhoQuery): Promise<Who>;
/** Wrong use is told before a register is opened. */
export declare function who(name: string, { register, ...query }?: WhoQuery & {
    register?: string;
}): Promise<Who>;
