/** The encoding that a label means, by its name in the standard; null where it means none that can be decoded. */
export declare function encodingOf(label: string): string | null;
export declare function charsetOf(mediaType: string | null): string | null;
/** Bytes as text. What cannot be decoded becomes U+FFFD. */
export declare function decodeAs(encoding: string, bytes: Uint8Array): string;
