/** Counts what is unpacked, and refuses what is out of all measure. */
export declare function measure(packed: () => number): (length: number) => void;
/** A gzipped stream unpacked, as far as it is whole. */
export declare function gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array>;
/** What gzipped bytes begin with, however they go on; empty where they are none. */
export declare function beginningOfGzip(bytes: Uint8Array): Buffer;
