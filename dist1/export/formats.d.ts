import type { Write } from './exported.js';
export declare const formatIds: readonly ['jsonl', 'csv', 'parquet', 'plover', 'polecat', 'jsonld', 'webannotation', 'graphml', 'ics', 'markdown', 'html'];
export type FormatId = (typeof formatIds)[number];
export interface Format {
    about: string;
    mediaType: string;
    /** of a file's name */
    suffix: string;
    /** no text that a terminal could show */
    isBinary: boolean;
    /** whether it writes what stands in the pages of accounts, and not only in the entry */
    needsReadings: boolean;
    load: () => Promise<Write>;
}
export declare const formats: Record<FormatId, Format>;
