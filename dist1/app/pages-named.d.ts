import type { PageData, Store } from '../store/store.js';
/** The pages of the register that an id, a source or an address names; at least one. */
export declare function needPages(store: Store, wanted: string): Promise<PageData[]>;
/** The one page that is named. */
export declare function needPage(store: Store, wanted: string): Promise<PageData>;
