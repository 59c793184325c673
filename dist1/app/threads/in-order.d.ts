/** Works on items ahead of who takes the results, on `ahead` of them at once; the results come in the order of the items. */
export declare function inOrder<T, R>(items: AsyncIterator<T>, ahead: number, work: (item: T) => Promise<R>): AsyncGenerator<R>;
