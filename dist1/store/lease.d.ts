import type { Lease } from './store.js';
import type { Db } from './tables.js';
/** Takes the lease, or says who has it; `isAlive` tells of another whether he is still at work. */
export declare function takeLease(db: Db, name: string, mine: Lease, isAlive: (other: Lease) => boolean): Promise<Lease | null>;
export declare function dropLease(db: Db, name: string, holder: string): Promise<void>;
