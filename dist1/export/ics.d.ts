import { type Exported, type Setting } from './exported.js';
/** Events are made one by one, each cut out of a calendar of its own. */
export declare function writeIcs(rows: AsyncIterable<Exported>, setting: Setting): AsyncIterable<string>;
