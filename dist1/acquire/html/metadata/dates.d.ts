/** A date of metadata in ISO 8601; null where it is none, or none that can be understood in one way only. */
export declare function dateOf(text: string): string | null;
/** The day that an address names in full: `/2024/12/05/…`. */
export declare function dateInAddress(url: string): string | null;
