import { type Acquired } from '../acquired.js';
import { type Members } from './members.js';
/** The pages of a tar, in their order; what is damaged is told and passed over. */
export declare function acquireTar(source: string, chunks: AsyncIterable<Uint8Array>, members: Members): AsyncGenerator<Acquired>;
