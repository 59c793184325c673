import { type Acquired, type GivenFacts } from '../acquired.js';
import { damaged } from './damage.js';
import { type RawRecord } from './warc-records.js';
import { type Window } from './window.js';
type Found = RawRecord | {
    damage: Parameters<typeof damaged>[0];
};
/** The records of a web archive in their order, and what of it is damaged in its place. */
export declare const recordsOf: (window: Window, gzipped: boolean) => AsyncIterable<Found>;
/** The Arabic pages of a web archive, and what of it is damaged. */
export declare function acquireWarc(source: string, chunks: AsyncIterable<Uint8Array>, gzipped: boolean, given: GivenFacts): AsyncGenerator<Acquired>;
export {};
