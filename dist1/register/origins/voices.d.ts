import type { Telling } from '../accounts/telling.js';
import { type Source } from './origin.js';
export declare const isInstitution: ({ kind }: Source) => boolean;
export declare const isRelay: ({ kind }: Source) => boolean;
/** Who takes part in what an entry tells, as far as it says who speaks for himself and who for whom. */
export interface Sides {
    /** the states of those who take part, they themselves, and what they speak for */
    all: ReadonlySet<string>;
    /** the states in which it happened: they know of it at first hand too */
    hosts: ReadonlySet<string>;
    /** of those who stand on two sides of it */
    contact: boolean;
    /** whether all are of one state, so that its institutions are sides of their own */
    domestic: boolean;
}
export declare const sidesOf: (tellings: readonly Telling[]) => Sides;
/** Whoever is called by common words, or by a name of which nothing is known: of a contact he may be of the side that speaks besides. */
export declare function isVague(source: Source, sides: Sides): boolean;
/** Nobody is told to have said it: a paper tells it in its own voice. */
export declare const isUntold: (source: Source) => boolean;
/** The voice of one who takes part, and so knows of it at first hand, or of his state's agency; null of everybody else. */
export declare function ownSideOf(source: Source, sides: Sides): string | null;
/** The side of one who speaks for it in whatever way: for those who tell of themselves, and for one of theirs, named or not. */
export declare function sideOf(source: Source, sides: Sides): string | null;
/** Whether two origins are one voice. */
export declare function areOneVoice(a: Source, b: Source, sides: Sides): boolean;
