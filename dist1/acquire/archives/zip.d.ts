import { type Acquired } from '../acquired.js';
import { type Members } from './members.js';
/** The pages of a ZIP, in the order in which it lists them. */
export declare function acquireZip(source: string, from: string | AsyncIterable<Uint8Array>, members: Members): AsyncGenerator<Acquired>;
