export interface StringColumns {
    /** the code units of all strings, one after the other */
    units: Uint16Array;
    /** where each string begins, and the end of the last */
    starts: Uint32Array;
    /**
     * The number of a string, plus one, at the place that its hash points to or the next free one after it; 0: free. In the bits that
     * such numbers leave free stand those of the hash, so that most strings that are not there are known by the slot alone.
     */
    slots: Uint32Array;
}
export interface StringTable {
    size: number;
    /** The number of the string that `text` is from `start` to `end`, or -1. */
    find(text: string, start?: number, end?: number): number;
    at(index: number): string;
}
/** The columns for `strings`, which must differ; each has its place among them as its number. */
export declare function stringColumns(strings: readonly string[]): StringColumns;
export declare function openStrings({ units, starts, slots }: StringColumns): StringTable;
