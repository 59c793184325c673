import type { Origin } from '../../model/records.js';
import type { Source } from './origin.js';
import { type Sides } from './voices.js';
export interface Counted {
    source: Source;
    accounts: readonly string[];
    /** those of its accounts in which it is told to have said it */
    told: readonly string[];
}
/** What an entry is about, as far as it tells who may echo whom. */
export interface Matter {
    sides: Sides;
    /** whether two accounts are one text, or share so many words that one hand wrote both */
    alike: (a: string, b: string) => boolean;
    /** whether an account tells what is to come */
    ahead: (account: string) => boolean;
    /** whether an account denies what others tell */
    denying: (account: string) => boolean;
}
/** Who denies it stands for the contrary, however many tell it: listed, and never counted with them. */
export declare function withIndependence(all: readonly Counted[], matter: Matter): Origin[];
