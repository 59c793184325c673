import type { ContactKind } from '../../model/records.js';
/** The kind that two tellings of one contact have together; null when they cannot be one. */
export declare function commonKind(a: ContactKind, b: ContactKind): ContactKind | null;
