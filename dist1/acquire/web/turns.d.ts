export interface Turns {
    /** Waits for its turn, does the work, and lets the host rest for `gap` milliseconds. */
    take: <T>(host: string, gap: number, work: () => Promise<T>) => Promise<T>;
}
export declare function makeTurns(pause: (ms: number) => Promise<void>, now?: () => number): Turns;
