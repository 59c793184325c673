import type { Db } from './tables.js';
export declare function readNote(db: Db, name: string): Promise<string | null>;
export declare function writeNote(db: Db, name: string, value: string): Promise<void>;
