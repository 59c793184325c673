/** The first day that `2012`, `2012-05` or `2012-05-07` may mean. */
export declare function firstDay(edtf: string): string;
/** The last day that `2012`, `2012-05` or `2012-05-07` may mean. */
export declare function lastDay(edtf: string): string;
/** So many days after a day, or before it. */
export declare const shifted: (day: string, days: number) => string;
/** From the first to the last day, both included; null is open. */
export interface Period {
    from: string | null;
    to: string | null;
}
export declare const overlap: (a: Period, b: Period) => Period | null;
/** Every overlap of a period of one list with a period of the other. */
export declare const overlaps: (a: readonly Period[], b: readonly Period[]) => Period[];
/** The smallest period that holds them all. */
export declare function hull(periods: readonly Period[]): Period;
