import { type Cell } from './columns.js';
interface Form {
    delimiter: string;
    /** between the values of one cell */
    between: string;
}
/** Rows of cells under their names. */
export declare function delimited(names: readonly string[], rows: AsyncIterable<readonly Cell[]>, { delimiter, between }: Form): AsyncIterable<string>;
export {};
