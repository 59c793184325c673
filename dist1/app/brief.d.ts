import type { Entry } from '../model/records.js';
import type { Store } from '../store/store.js';
import { type Entities } from './entries.js';
/** An entry as a list shows it. */
export interface Brief extends Pick<Entry, 'id' | 'type' | 'kind' | 'status' | 'participants' | 'date' | 'place'> {
    /** enough of its id to tell it from all others */
    short: string;
    /** how many accounts tell it, and on how many independent origins they rest */
    accounts: number;
    origins: number;
    outlets: string[];
    sentence: {
        ar: string;
        en: string;
    };
}
export interface Briefs {
    briefs: Brief[];
    entities: Entities;
}
/** Entries as a list shows them, with whoever they name. */
export declare function briefsIn(store: Store, entries: readonly Entry[]): Promise<Briefs>;
