import type { Telling } from '../accounts/telling.js';
import type { KeptApart } from '../corrections/kept-apart.js';
/**
 * Accounts that say the same of everything that comparison looks at, in copies of one text. They are compared with
 * others through the first of them: a hundred papers with one agency's text cost no more than one.
 */
export interface Bunch {
    leader: Telling;
    others: Telling[];
    stories: Set<string>;
}
/** All that decides on a link and on a barrier, but for the words of the story: a short name for it. */
export declare function saidBy(telling: Telling): string;
/** The accounts in bunches, in their order. */
export declare function bunchesOf(tellings: readonly Telling[], apart: KeptApart): Bunch[];
