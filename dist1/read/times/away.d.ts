import type { Clock, Point, Unit } from './moment.js';
import type { Anchor } from './place.js';
/** The day that lies so many units from another: a month away is the same day of its month, where that has one. */
export declare function dayAway(unit: Unit, n: number, from: number): number;
/** The same for several units one after the other: «شهر و21 يوما». */
export declare const dayAwayBy: (amounts: readonly {
    unit: Unit;
    n: number;
}[], sign: -1 | 1, from: number) => number;
export declare const hasHours: ({ amounts }: NonNullable<Point['count']>) => boolean;
/** The day and minute that lies so long before or after the time of speaking: «يوم وساعتين»; null where that is not known. */
export declare function momentAway(amounts: NonNullable<Point['count']>['amounts'], sign: -1 | 1, { day, now }: Anchor): {
    day: number;
    clock: Clock;
} | null;
