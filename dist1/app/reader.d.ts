/** What reads: this version with this knowledge. */
export declare const reader: () => string;
