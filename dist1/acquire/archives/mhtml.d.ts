import { type Acquired, type GivenFacts } from '../acquired.js';
export declare function acquireMhtml(source: string, chunks: AsyncIterable<Uint8Array>, given: GivenFacts): AsyncGenerator<Acquired>;
