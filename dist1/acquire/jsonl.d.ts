import { type Acquired, type GivenFacts } from './acquired.js';
import type { ByteLine } from './lines.js';
/** A page a line. A line that is none is told with its number, and the others are done. */
export declare function acquireJsonl(source: string, lines: AsyncIterable<ByteLine>, given: GivenFacts): AsyncGenerator<Acquired>;
