import { type Row } from './load.js';
/** The tables and folders of tables that are indexed, and by which columns. */
declare const indexed: {
    readonly 'world/states': readonly ['id'];
    readonly 'world/people': readonly ['id'];
    readonly 'world/bodies': readonly ['id'];
    readonly 'world/outlets': readonly ['id'];
    readonly 'world/places': readonly ['id'];
    readonly 'world/roles': readonly ['id'];
    readonly 'world/terms': readonly ['office', 'person'];
};
type Indexed = keyof typeof indexed;
/** The rows of a table, or of the tables of a folder, by what stands in a column. */
export interface RowIndex {
    has(key: string): boolean;
    /** in the order of the tables; none where there is no such key */
    get(key: string): readonly Row[];
    keys(): string[];
}
/** An index of rows that no table has, by what stands in `column`. */
export declare function indexRows(rows: readonly Row[], column: string): RowIndex;
/** The index of all that is indexed, as the file that the program opens. Run by the build. */
export declare function compileRows(): Uint8Array;
/** Opens the index of a table or folder: a function from one of its columns to its rows. A row is one object, by whatever column it is found. */
export declare function openRows<I extends Indexed>(place: I): (column: (typeof indexed)[I][number]) => RowIndex;
export {};
