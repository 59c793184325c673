import { Reading } from '../model/records.js';
import type { Added, Store } from '../store/store.js';
import { type PageGiven } from './given-page.js';
/** Reads a page into an opened register, or keeps what was read of it; a page that is in it already stays as it is. */
export declare function keepIn(store: Store, given: PageGiven | Reading): Promise<Added>;
