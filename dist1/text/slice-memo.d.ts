/** What was found out about slices of texts. */
export interface SliceMemo<T> {
    get(text: string, start: number, end: number): T | undefined;
    /** `key` must not be known. */
    add(key: string, value: T): void;
}
/** Keeps so many, and as many that were met before these: what is met again stays, and a million pages fill no memory. */
export declare function makeSliceMemo<T>(limit: number): SliceMemo<T>;
