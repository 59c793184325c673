import type { Anchor, Correction, Deed } from '../register/corrections/correction.js';
import { type Hand } from '../register/corrections/hand.js';
import { type PageRules } from '../register/corrections/page-rules.js';
import { type Effect, type Settled } from '../register/corrections/settle.js';
import { tellingsOfPages } from './accounts.js';
import type { Db } from './tables.js';
export declare function readCorrections(db: Db, numbers?: readonly number[]): Promise<Correction[]>;
/** Corrections that change what pages tell before accounts are made of it. */
export declare function readPageRules(db: Db): Promise<PageRules>;
export declare const anchorsIn: (deed: Deed) => Anchor[];
export declare const readHolds: (db: Db) => Promise<Settled[]>;
/** What people have laid down, for deriving. */
export declare function readHand(db: Db): Promise<Hand>;
export declare const accountsIn: (effect: Effect | null) => string[];
export interface Reheld {
    /** joins that hold: their accounts are derived together */
    joins: [string, string][];
    /** accounts that something holds or held */
    touched: string[];
}
type Told = Awaited<ReturnType<typeof tellingsOfPages>>[number];
/** Looks anew what all corrections hold to, given all accounts there are. */
export declare function reholdAll(db: Db, tellings: readonly Told[]): Promise<Hand>;
/** Looks anew what corrections hold to, once accounts of these pages have come, gone or changed. */
export declare function rehold(db: Db, pages: readonly string[]): Promise<Reheld>;
export {};
