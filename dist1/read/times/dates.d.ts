import type { Point } from './moment.js';
import { type Anchor, type Place } from './place.js';
export declare function weekdayPlace(weekday: number, dir: number | null, { day, lean, genre }: Anchor): Place;
export declare function hijriPlace(point: Point, from: Anchor): Place;
/** «يوم 27», «الخميس 21»: a day of a month that is not told. */
export declare function dayOfSomeMonth(point: Point, from: Anchor): Place;
export declare function datePlace(point: Point, from: Anchor): Place;
