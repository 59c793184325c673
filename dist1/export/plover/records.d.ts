import { type Exported, type Setting } from '../exported.js';
export declare function writePlover(rows: AsyncIterable<Exported>, setting: Setting): AsyncIterable<string>;
