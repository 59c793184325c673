import type { Exported, Setting } from '../exported.js';
export declare const writePolecat: (rows: AsyncIterable<Exported>, setting: Setting) => AsyncIterable<string>;
