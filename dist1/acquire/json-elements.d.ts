import type { ByteLine } from './lines.js';
/** Each object with its number and its place, as lines of JSONL have theirs. */
export declare function jsonElements(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine>;
