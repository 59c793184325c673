import type { Telling } from '../accounts/telling.js';
import { type Matching } from '../parties.js';
import { type Days } from './days.js';
type Told = Omit<Telling, 'story'>;
export declare function allowedDays(telling: Told): Days;
/** Whether one of the two was copied from the other: the whole story, or the paragraph that tells the event. */
export declare function areCopies(a: Telling, b: Telling): boolean;
/** A pair meets once a day as a rule; one who acts alone may do so many times. */
export declare const isPair: (telling: Told) => boolean;
/** Whether two accounts are told in paragraphs of other words, as far as these are long enough to tell. */
export declare function passagesDiffer(a: Told, b: Told): boolean;
/** Of the copies of a text that tells many deeds of one, only the same passages tell the same deed. */
export declare const isOneTelling: (a: Telling, b: Telling) => boolean;
/** So many days later a text may be printed again with its «today». */
export declare const reprintDays = 3;
/**
 * Whether the days lie apart only because a text was printed again later: a copy keeps its «today», so that it may be
 * a day off, and some days where it is the same text as a whole. A day that is told in full does not move.
 */
export declare function isReprint(a: Telling, b: Telling): boolean;
export declare const daysMeet: (a: Told, b: Told) => boolean;
/** How the participants pair off, or null when they cannot be the same. */
export declare function participantsFit(a: Told, b: Told): Matching | null;
/** What can be told without the stories: whether two accounts are worth comparing at all. */
export declare function worthComparing(a: Told, b: Told): boolean;
/** Whether nothing forbids that two accounts tell one occurrence. */
export declare const mayBeOne: (a: Telling, b: Telling) => boolean;
export {};
