/** The date that a feed tells, in ISO form; null where it tells none that can be. */
export declare function feedDate(text: string | null | undefined): string | null;
