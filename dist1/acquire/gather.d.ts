/** All bytes of a stream, as long as they are no more than so many: by default, than a page may have. */
export declare function gather(chunks: AsyncIterable<Uint8Array>, source: string, most?: number): Promise<Buffer>;
