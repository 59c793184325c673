import type { Counts, Store } from '../store/store.js';
import { type Counted } from './entries.js';
/** What a register holds, at a glance. */
export interface RegisterFacts extends Counts {
    tally: Counted;
    outlets: string[];
}
export declare function factsIn(store: Store): Promise<RegisterFacts>;
