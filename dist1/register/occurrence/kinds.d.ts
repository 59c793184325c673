export declare function kindsFit(a: string | null, b: string | null): boolean;
/** The kind that says most: what is called talks by one and a call by another was a call. */
export declare function mostTelling(kinds: readonly string[]): string | null;
