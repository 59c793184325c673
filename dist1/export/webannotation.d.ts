import type { Exported, Setting } from './exported.js';
/** One collection with one page of all its annotations. */
export declare function writeAnnotations(rows: AsyncIterable<Exported>, { version, now }: Setting): AsyncIterable<string>;
