import type { Row } from './load.js';
/** A line of a table that holds a row. */
export interface Line {
    /** counted from 0 */
    at: number;
    row: Row;
}
/** A table as it is written, with where each row stands; comments and empty lines are among `lines` alone. */
export interface TableText {
    columns: string[];
    lines: string[];
    rows: Line[];
}
/** Takes a table apart. Null when it has no header; cells that are missing are empty. */
export declare function parseTable(text: string): TableText | null;
/** A row as a line of a table with these columns. */
export declare const lineOf: (columns: readonly string[], row: Row) => string;
