/** Refuses what would not come back: functions, dates, `undefined`. */
export declare function packPlain(whole: object): string;
export declare function openPlain<T extends object>(packed: string): T;
