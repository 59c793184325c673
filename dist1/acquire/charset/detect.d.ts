export interface Guess {
    encoding: string;
    /** 0 to 100 */
    confidence: number;
}
/** Encodings by how well they suit, best first. */
export declare function guesses(bytes: Uint8Array): Guess[];
/** How much of what is beyond ASCII would be Arabic letters. */
export declare const arabicShare: (encoding: string, bytes: Uint8Array) => number;
