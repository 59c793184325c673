import type { Point } from './moment.js';
import { type Anchor, type Place } from './place.js';
export declare function placeOf(point: Point, anchor: Anchor): Place;
/** Where a point lies, all that is told of it weighed. */
export declare const settledPlace: (point: Point, anchor: Anchor) => Place;
