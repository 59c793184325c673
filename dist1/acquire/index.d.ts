import { type Acquired, type Failure, type GivenFacts } from './acquired.js';
import { type Input } from './files.js';
export type { Acquired, Failure, GivenFacts } from './acquired.js';
export { needIsoDate } from './dates.js';
export { needFieldMap } from './scraped.js';
export type Chunks = AsyncIterable<Uint8Array>;
/** What there is to read, found before anything is read. */
export interface Inputs {
    found: (Input | {
        failure: Failure;
    })[];
    /** bytes in all, or null when that cannot be known */
    total: number | null;
}
export declare function gatherInputs(paths: readonly string[]): Promise<Inputs>;
/** Every page of the inputs in their order, and every failure in its place. */
export declare function acquire(inputs: Inputs, given: GivenFacts, stdin: Chunks): AsyncGenerator<Acquired>;
