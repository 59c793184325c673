/** A table of `knowledge/`: its rows as objects by column name. */
export type Row = Readonly<Record<string, string>>;
/** Where a table or document stands in the compiled file: its first byte after the first line, and its end. */
type Place = [from: number, to: number];
/** The bytes of a file that the build has compiled, to be opened by the room that made it. */
export declare const compiledFile: (name: 'rows.bin' | 'lexicon.bin') => Uint8Array;
/** What the build has made of tables and rules. */
export declare const compiledPlain: <T extends object>(name: 'page' | 'times' | 'plover' | 'homes' | 'bearers' | 'outlets') => T;
/** One row of a table, by its place. */
export declare const rowAt: (place: Place) => Row;
/** The rows of `knowledge/<name>.tsv`, e.g. `table('world/states')`. */
export declare const table: (name: string) => readonly Row[];
/** Where each row of a table stands: a table is written as the list of its rows. */
export declare function placesOfRows(name: string): Place[];
/** The names of the tables under `knowledge/<place>/`, sorted; of a table its own. */
export declare const namesUnder: (place: string) => string[];
/** The rows of every table under `knowledge/<place>/`, in the order of the file names. */
export declare const tablesUnder: (place: string) => Row[];
/** The content of `knowledge/<name>.yaml`. */
export declare const document: <T>(name: string) => T;
/** The names of the documents under `knowledge/<folder>/`, sorted. */
export declare const documentsUnder: (folder: string) => string[];
/** The values of a cell that holds several, `a|b|c`. */
export declare const values: (cell: string | undefined) => string[];
export {};
