import type { Entry } from '../model/records.js';
import type { Telling } from '../register/accounts/telling.js';
import { type Occasion } from './history.js';
import type { Db } from './tables.js';
/** Registers new accounts: what they touch will be derived anew, the rest stays as it is. */
export declare function registerInto(db: Db, tellings: readonly Telling[]): Promise<void>;
/** Accounts that people have joined are derived together. */
export declare function tieAccounts(db: Db, accounts: readonly string[]): Promise<void>;
/** What these accounts make will be derived anew. */
export declare const staleAccounts: (db: Db, accounts: readonly string[]) => Promise<void>;
/** Takes the accounts of a page out; what they were part of will be derived anew. */
export declare function unregister(db: Db, page: string): Promise<void>;
export declare const isStale: (db: Db) => Promise<boolean>;
/** Derives some of the stale components anew, in a transaction of moderate size. */
export declare function settleSome(db: Db, occasion: Occasion): Promise<void>;
/** What deriving would make of the stale components, for a register that cannot be written now. */
export declare function staleEntries(db: Db): Promise<Entry[]>;
/** Derives every entry anew from all accounts there are. */
export declare function registerAll(db: Db, tellings: readonly Telling[], occasion: Occasion): Promise<void>;
