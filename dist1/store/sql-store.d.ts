import { IsnadError } from '../model/errors.js';
import type { Store } from './store.js';
import type { Db } from './tables.js';
import type { TextIndex } from './text-index.js';
/** What engines do differently. */
export interface Engine {
    db: Db;
    /** how words are found */
    index: TextIndex;
    /** One writer at a time: all of it happens, or nothing. */
    transact<T>(work: (db: Db) => Promise<T>): Promise<T>;
    /** What the engine itself finds wrong with its files. */
    integrity(): Promise<string[]>;
    errorOf(cause: unknown): IsnadError;
    close(): Promise<void>;
}
/** A register over an engine. Errors of the engine come out as errors of Isnad. `now` tells the time, for the history. */
export declare function sqlStore(engine: Engine, now: () => string | null): Store;
