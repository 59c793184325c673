/** `[start, end)` in UTF-16 code units of a page's text. */
export type Span = [start: number, end: number];
export declare const slice: (text: string, span: Span) => string;
export declare const contains: (outer: Span, inner: Span) => boolean;
export declare const overlaps: (a: Span, b: Span) => boolean;
/** Order by place: earlier first, and of two that begin together the longer first. */
export declare const byPlace: (a: Span, b: Span) => number;
/** The span without white space at its ends; null when nothing is left. */
export declare function trimmed(text: string, [start, end]: Span): Span | null;
