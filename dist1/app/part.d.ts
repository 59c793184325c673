/** A part of a list, from where the part before ended, and where the next begins. */
export declare function partFrom<T>(list: readonly T[], after: string | undefined, atOnce: number): {
    items: T[];
    next: string | null;
};
