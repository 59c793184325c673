export type Column = Uint8Array | Uint16Array | Uint32Array;
export type Columns = Readonly<Record<string, Column>>;
export declare function packColumns(columns: Columns): Uint8Array;
/** The columns of a packed file, as views into its bytes. */
export declare function openColumns(bytes: Uint8Array): Columns;
