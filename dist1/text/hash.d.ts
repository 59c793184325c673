/** A number that tells most strings apart, in all its bits: of `text` from `start` to `end`. */
export declare function hashOf(text: string, start: number, end: number): number;
