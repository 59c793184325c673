import type { TakenIn } from '../register/prepared.js';
import type { PageCheck } from './check.js';
import type { FoundDocs, Search } from './store.js';
import type { Db } from './tables.js';
import type { TextIndex } from './text-index.js';
/** Takes in the words of a page. */
export declare function writeWords(db: Db, index: TextIndex, { docs: given }: TakenIn): Promise<void>;
/** Takes out the words of a page. */
export declare function dropWords(db: Db, index: TextIndex, page: string): Promise<void>;
export declare function dropAllWords(db: Db, index: TextIndex): Promise<void>;
/** Compares the index of words with what pages say; those that are still to be taken in are left out. */
export declare function wordCheck(db: Db, index: TextIndex, waiting: ReadonlySet<string>): Promise<PageCheck>;
/** What fits best first, an entry by the best of its accounts; of what fits alike, in an order that does not depend on which page came first. */
export declare function findWords(db: Db, index: TextIndex, search: Search): Promise<FoundDocs>;
