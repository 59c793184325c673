/** How many items of a list hold, where those that hold come first; found by halves. */
export declare function countWhile<T>(list: readonly T[], holds: (item: T) => boolean): number;
