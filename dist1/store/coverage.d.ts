import type { Coverage } from './store.js';
import type { Db } from './tables.js';
export declare function coverageOf(db: Db): Promise<Coverage>;
