import type { Store } from './store.js';
export interface SqliteOptions {
    /** false: a register that is not there is an error */
    create?: boolean;
    /** milliseconds to wait for another writer */
    busyTimeout?: number;
    /** tells the time, for the history; without it none is kept */
    now?: () => string;
    /** the file may not grow beyond this many pages of 4 kB */
    maxPages?: number;
}
/** Opens a register in one SQLite file, or makes a new one. */
export declare function openSqlite(path: string, options?: SqliteOptions): Promise<Store>;
