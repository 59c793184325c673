/** The first day of a Hijri month and the first day of the next; null outside 1356–1500. */
export declare function hijriMonth(year: number, month: number): [first: number, next: number] | null;
/** The day of a Hijri date; a month of 29 days said to have 30 runs into the next, as sightings do. */
export declare function hijriDay(year: number, month: number, day: number): number | null;
/** The Hijri year that a day is in; outside the calendar, to within one. */
export declare function hijriYearOf(day: number): number;
/** The same to within one, for any day. */
export declare const hijriYearNear: (day: number) => number;
