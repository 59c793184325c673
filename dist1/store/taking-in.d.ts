import { type TakenIn } from '../register/prepared.js';
import type { Db } from './tables.js';
import type { TextIndex } from './text-index.js';
/** Takes a page in; what stood there before goes. */
export declare function takeIn(db: Db, index: TextIndex, taken: TakenIn): Promise<void>;
export declare function takeOut(db: Db, index: TextIndex, page: string): Promise<void>;
/** Takes all pages out. */
export declare function takeAllOut(db: Db, index: TextIndex): Promise<void>;
export declare const isUnsearched: (db: Db) => Promise<boolean>;
/** Pages that are still to be taken in. */
export declare const pagesWaiting: (db: Db) => Promise<Set<string>>;
/** Takes in some of the pages that are not in, or that are corrected since, in a transaction of moderate size. */
export declare function takeInSome(db: Db, index: TextIndex): Promise<void>;
