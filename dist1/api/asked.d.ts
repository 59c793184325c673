/** What was asked, without what was not said: `undefined` is no value for the use cases. */
export type Given<T> = {
    [K in keyof T]: Exclude<T[K], undefined>;
};
export declare const given: <T extends object>(asked: T) => Given<T>;
export declare const record: <V>(map: ReadonlyMap<string | number, V>) => Record<string, V>;
