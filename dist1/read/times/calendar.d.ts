export declare const toDay: (year: number, month: number, day: number) => number;
interface Civil {
    year: number;
    month: number;
    day: number;
}
export declare function fromDay(day: number): Civil;
export declare const lastOfMonth: (year: number, month: number) => number;
export declare const isCivil: (year: number, month: number, day: number) => boolean;
/** Monday is 1, Sunday 7. */
export declare const weekdayOf: (day: number) => number;
export declare const pad: (n: number, width?: number) => string;
export declare const monthName: (year: number, month: number) => string;
export declare function dayName(day: number): string;
export declare function addMonths({ year, month }: {
    year: number;
    month: number;
}, n: number): {
    year: number;
    month: number;
};
/** The ISO week that a day is in: `2025-W40`. */
export declare function weekName(day: number): string;
export declare const mondayOf: (day: number) => number;
/** The day that an ISO date, or the beginning of a date-time, names; null when it is no full day. */
export declare function dayOfIso(value: string): number | null;
export {};
