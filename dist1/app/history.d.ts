import type { Chronicle, Store } from '../store/store.js';
/** What became of an entry, with who corrected it. */
export interface History extends Chronicle {
    /** the entry that there is now; null where it is gone */
    entry: string | null;
    /** of the corrections that are its causes: what they say and who said so */
    corrections: ReadonlyMap<number, string>;
}
/** What became of an entry since it was first made, by any id that it had. */
export declare function historyIn(store: Store, wanted: string): Promise<History>;
export declare const history: (wanted: string, register?: string) => Promise<History>;
