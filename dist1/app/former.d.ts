import { IsnadError } from '../model/errors.js';
import type { Entry } from '../model/records.js';
import type { Store } from '../store/store.js';
export declare const entryId: (wanted: string) => string;
export declare function severalEntries(wanted: string, ids: readonly string[]): IsnadError;
/** The one id that some entry had and none has, by its beginning. */
export declare function formerId(store: Store, wanted: string): Promise<string>;
/** The entry that a former id leads to; where it leads nowhere, what became of the last. */
export declare function formerEntry(store: Store, wanted: string): Promise<Entry>;
