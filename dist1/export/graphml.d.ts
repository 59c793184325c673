import type { Exported } from './exported.js';
/** Held are the ties and those who are tied, and no entry. */
export declare function writeGraphml(rows: AsyncIterable<Exported>): AsyncIterable<string>;
