import { type Acquired, type GivenFacts } from './acquired.js';
/** Bytes that pages can be had from: a file, standard input, a member of an archive. */
export interface Stream {
    /** by which its pages and its failures are told */
    source: string;
    /** whose ending tells what it is */
    name: string;
    chunks: AsyncIterable<Uint8Array>;
    /** where it can be read at any place */
    path: string | null;
}
/** Every page of a stream, and every failure in its place. */
export declare function acquireStream(stream: Stream, given: GivenFacts): AsyncGenerator<Acquired>;
