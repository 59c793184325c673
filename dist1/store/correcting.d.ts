import type { Telling } from '../register/accounts/telling.js';
import type { Anchor, Correction, Deed, Said } from '../register/corrections/correction.js';
import { type Settled } from '../register/corrections/settle.js';
import type { Db } from './tables.js';
/** Registers the accounts of a page as people have corrected them; corrections find their accounts again. */
export declare function registerPage(db: Db, page: string, tellings: readonly Telling[]): Promise<void>;
/** Corrections look for their accounts once those of these pages have come, gone or changed. */
export declare function holdAgain(db: Db, pages: readonly string[]): Promise<void>;
export declare function writeCorrection(db: Db, deed: Deed, said: Said): Promise<number>;
/** Takes a correction back; false where there is none of this number, or where it is undone already. */
export declare function writeUndone(db: Db, n: number, said: Said): Promise<boolean>;
/** The anchors of accounts, in their order; of one that is not there none. */
export declare function readAnchors(db: Db, accounts: readonly string[]): Promise<Anchor[]>;
/** All corrections, each with what has become of it and the entries that it is about. */
export declare function listCorrections(db: Db): Promise<(Correction & Settled & {
    entries: string[];
})[]>;
