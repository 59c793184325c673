import { type Tie } from '../register/timeline/ties.js';
import type { Store } from '../store/store.js';
import { type Entities } from './entries.js';
import { type Filters } from './filters.js';
import type { Named, Unnamed } from './names.js';
export type { Tie } from '../register/timeline/ties.js';
export interface Network {
    nodes: {
        id: string;
        contacts: number;
    }[];
    ties: Tie[];
    /** how many ties there are in all */
    total: number;
    entities: Entities;
    named: Named[];
    unknown: Unnamed[];
}
export interface NetworkQuery extends Filters {
    /** how many ties, the most frequent first */
    limit?: number;
}
/** Who is in contact with whom among the contacts that fit. */
export declare function networkIn(store: Store, { limit, ...filters }: NetworkQuery): Promise<Network>;
