import type { Exported, Setting } from './exported.js';
/** The columns of CSV with their types; what is a list there is a list here. */
export declare const writeParquet: (rows: AsyncIterable<Exported>, setting: Setting) => AsyncIterable<Uint8Array>;
