/** The encoding that a byte order mark names, and its length. */
export declare function byteOrderMark(bytes: Uint8Array): {
    encoding: string;
    length: number;
} | null;
/** UTF-16 without a mark: every other byte is that of the Arabic block, or the zero of ASCII. */
export declare function unmarkedUtf16(bytes: Uint8Array): string | null;
/** How many letters beyond ASCII can be read as UTF-8, in how many places they cannot, and the first of these. */
export declare function brokenUtf8(bytes: Uint8Array): {
    good: number;
    bad: number;
    first: number;
};
