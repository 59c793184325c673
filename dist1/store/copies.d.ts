import type { TakenIn } from '../register/prepared.js';
import type { PageCheck } from './check.js';
import type { StoryCopies } from './store.js';
import type { Db } from './tables.js';
import type { TextIndex } from './text-index.js';
export declare function writeSketches(db: Db, taken: TakenIn): Promise<void>;
export declare function dropSketches(db: Db, page: string): Promise<void>;
export declare function dropAllSketches(db: Db): Promise<void>;
/** The copies of a story, the likest first; null where there is no such story. */
export declare function copiesOf(db: Db, index: TextIndex, page: string, story: string): Promise<StoryCopies | null>;
/** Compares what is kept to find copies with what pages say; those that are still to be taken in are left out. */
export declare const sketchCheck: (db: Db, waiting: ReadonlySet<string>) => PageCheck;
