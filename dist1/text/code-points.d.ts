/** How many code points stand before each of these places, which may come in any order. A lone surrogate counts as one. */
export declare function codePointsBefore(text: string, places: readonly number[]): Map<number, number>;
/** A place that does not part two halves of a character, going back where it would. */
export declare const wholePlace: (text: string, at: number) => number;
