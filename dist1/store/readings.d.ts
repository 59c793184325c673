import type { Reading } from '../model/records.js';
import { type Prepared } from '../register/prepared.js';
import type { KnownPage, PageData } from './store.js';
import type { Db } from './tables.js';
export declare function readReading(db: Db, id: string): Promise<Reading | null>;
export declare function writeReading(db: Db, prepared: Prepared, reader: string): Promise<void>;
export declare function dropReading(db: Db, page: string): Promise<void>;
export declare function readKnown(db: Db, page: string): Promise<KnownPage | null>;
export declare function eachReading(db: Db): AsyncGenerator<Reading>;
/** How many pages name one of these. */
export declare const countNaming: (db: Db, entities: readonly string[]) => Promise<number>;
/** The readings that name one of these; with `most`, those of the latest published alone. */
export declare function readingsNaming(db: Db, entities: readonly string[], most: number | null): AsyncGenerator<Reading>;
/** Pages by their id or enough of its beginning, by their source or by their address. */
export declare function pagesNamed(db: Db, wanted: string): Promise<PageData[]>;
/** The pages that another reader has read, or this one with other knowledge. */
export declare function readByOthers(db: Db, reader: string): Promise<string[]>;
