import { IsnadError } from '../model/errors.js';
import type { Diagnostic } from '../model/records.js';
/** A page is some kilobytes; what is larger is no page, or many pages in one file. */
export declare const pageLimit: number;
export declare const tooLarge: (what: string, most?: number) => IsnadError;
/** What is known of bytes from outside: the charset that a header names, and where they stand in their file. */
export interface Hints {
    charset?: string | null;
    offset?: number;
}
export interface Decoded {
    text: string;
    /** by its name in the Encoding Standard */
    encoding: string;
    /** what of the choice should be known; none of it has a span, since nothing is a page yet */
    noticed: Diagnostic[];
}
/** Bytes as text: by their mark, by what they are, by what is said of them, and by what is likely, in this order. */
export declare function decode(bytes: Uint8Array, { charset, offset }?: Hints): Decoded;
