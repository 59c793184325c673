import type { Exported } from './exported.js';
/** Whole entries, one a line, with the sentence and whoever they name. */
export declare function writeJsonl(rows: AsyncIterable<Exported>): AsyncIterable<string>;
