import type { Store } from '../../store/store.js';
/** Does the work and says which corrections have lost their hold by it. */
export declare function lettingGo(store: Store, work: () => Promise<void>): Promise<number[]>;
