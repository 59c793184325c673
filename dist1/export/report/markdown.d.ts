import type { Exported, Setting } from '../exported.js';
export declare function writeMarkdown(rows: AsyncIterable<Exported>, setting: Setting): AsyncIterable<string>;
