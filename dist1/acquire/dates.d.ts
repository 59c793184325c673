/** An ISO date or date-time as it is, with `T` between its parts; null when it is none. */
export declare function isoDate(text: string): string | null;
export declare function needIsoDate(text: string, where: string): string;
