/** A title without what differs from place to place: marks of quotation, white space, marks of direction. */
export declare const bareTitle: (text: string) => string;
/** Whether a title is this line, alone or with something set apart before or behind it. */
export declare function isTitled(line: string, title: string): boolean;
/** A title and what its bars and dashes part. */
export declare const partsOf: (title: string) => string[];
/** A title without the name of its site: where that is known, or where a short part stands behind a bar. */
export declare function withoutSite(title: string, sites: readonly string[]): string;
/** What a title says besides the headline: behind it the name of the site, before it perhaps. */
export declare function besideHeadline(headline: string, title: string): {
    before: string;
    behind: string;
};
