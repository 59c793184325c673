export interface ByteLine {
    number: number;
    /** where it begins in the file */
    offset: number;
    bytes: number;
    /** null when the line is longer than a page may be: then it was never kept whole */
    content: Uint8Array | null;
}
/** The lines of a stream of bytes, without their ends. Of a line that is too long no more than a page is ever held. */
export declare function byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine>;
