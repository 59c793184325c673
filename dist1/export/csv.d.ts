import type { Exported, Setting } from './exported.js';
/** RFC 4180 with a byte order mark; lists have ` | ` between their values. */
export declare function writeCsv(rows: AsyncIterable<Exported>, setting: Setting): AsyncIterable<string>;
