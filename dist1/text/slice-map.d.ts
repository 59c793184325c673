/** A map whose keys are looked up as slices of a text, without cutting them out of it. */
export interface SliceMap<T> {
    get(text: string, start: number, end: number): T | undefined;
    /** `key` must not be in the map. */
    add(key: string, value: T): void;
    size(): number;
}
export declare function makeSliceMap<T>(): SliceMap<T>;
