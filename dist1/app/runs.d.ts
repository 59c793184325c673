/** Paths that follow one another and are of one sort, in the order in which they were named. */
export interface Run {
    web: boolean;
    paths: string[];
}
export declare function runsOf(paths: readonly string[]): Run[];
