import { type Exported, type Setting } from './exported.js';
/** One document; each thing is told once. */
export declare function writeJsonLd(rows: AsyncIterable<Exported>, setting: Setting): AsyncIterable<string>;
