import type { DateValue } from '../../model/records.js';
/** The days on which something may have been. Days count from 1970-01-01. */
export interface Days {
    from: number | null;
    to: number | null;
    /** `MM-DD` both ends, where the year is not known */
    yearly: [string, string] | null;
    /** Monday 1 */
    weekday: number | null;
}
export declare const dayNumber: (day: string) => number;
export declare const dayText: (number: number) => string;
/** The days that an EDTF value allows; a form not known here allows all. */
export declare function daysOfValue(value: string): Days;
/** The days that a date allows: its value, its bounds and its weekday together. */
export declare function daysOf(date: DateValue | null): Days;
/** The days that both allow, or null when there is none. */
export declare function meet(a: Days, b: Days): Days | null;
export declare const meetAll: (list: Days[]) => Days | null;
/** The day, where only one is allowed. */
export declare function onlyDay(days: Days): number | null;
export declare const isOneDay: (days: Days) => boolean;
/** How wide the allowed days are; Infinity when not bounded on both sides. */
export declare const width: (days: Days) => number;
/** How many days lie from the end of one to the beginning of the other; null where they meet or one is open. */
export declare function gap(a: Days, b: Days): number | null;
