/** What institutions a name of common words speaks of, «المتحدث باسم الخارجية»; null for every other name. */
export declare function commonSeats(name: string): string[] | null;
/** «وسائل إعلام إسرائيلية»: papers and channels, and none in particular. */
export declare function areMediaAtLarge(name: string): boolean;
