/** The encoding that a document in HTML or XML says it is in. */
export declare function encodingWithin(bytes: Uint8Array): string | null;
