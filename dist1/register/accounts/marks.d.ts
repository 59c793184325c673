import type { Party } from '../parties.js';
import type { Telling } from './telling.js';
type Told = Pick<Telling, 'account' | 'group' | 'participants' | 'namings' | 'twin'>;
/** The participants as they were read: what people call them may change again. */
export declare const readParties: ({ participants, namings }: Pick<Telling, 'participants' | 'namings'>) => Party[];
/** What tells an account from all others, whatever number its event has: its place in its page, and who took part as it was read. */
export declare function markOf(telling: Told): string;
/** Those of one page that nothing else tells apart, counted. */
export declare function withTwins<T extends Told>(tellings: readonly T[]): T[];
export {};
