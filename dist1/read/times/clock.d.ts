import type { Genre } from './genres.js';
import type { Clock, Point } from './moment.js';
export declare function clockName(clock: Clock, part: string | null): string;
/** The clock of a point by twenty-four hours, as far as it tells its half of the day. */
export declare const ownClock: ({ clock, part }: Point) => Clock | null;
/** An hour of the day of speaking, when nothing is told of its half: the next one. */
export declare function nextHour(clock: Clock, now: {
    hour: number;
    minute: number;
}): Clock;
/**
 * The clocks of a range. Where only one end tells its half of the day, the other lies nearest to it: «من الثامنة إلى الرابعة
 * مساء» begins in the morning, «من العاشرة مساء إلى الثانية» ends after midnight.
 */
export declare function rangeClocks(from: Point, to: Point): [Clock | null, Clock | null];
/**
 * First and last hour of a part of the day, where the genre has them; of its first or last half, where that is told.
 * @public scorers ask for it
 */
export declare function hoursOf(part: string, mod: Point['mod'], genre: Genre): readonly [number, number] | null;
/**
 * The TIMEX3 name of a part of the day. What has no name, the first or the last half of a part, is told by its hours,
 * where the genre has them.
 */
export declare function partName(part: string, mod: Point['mod'], genre: Genre, day: string): string;
