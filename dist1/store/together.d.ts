/**
 * Does at once what is asked for at once, in the order in which it was asked for. Where it fails together, each is done alone, and
 * only what fails alone has failed; unless it fails in a way that is the same for all.
 */
export declare function together<T, R>(most: number, atOnce: (items: readonly T[]) => Promise<R[]>, isOfAll: (cause: unknown) => boolean): (item: T) => Promise<R>;
