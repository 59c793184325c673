import type { Entry } from '../model/records.js';
import type { Cluster } from './occurrence/cluster.js';
/** The reason of accounts that are copies of one text. */
export declare const oneText = "one-text";
/** Derives the entry of one occurrence; `follows` holds an account until all entries are known. */
export declare function entryOf(cluster: Cluster): {
    entry: Entry;
    follows: string | null;
};
