import type { Exported, Setting } from '../exported.js';
export declare function writeHtml(rows: AsyncIterable<Exported>, setting: Setting): AsyncIterable<string>;
