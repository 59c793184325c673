import type { Genre } from './genres.js';
import type { Point, Unit } from './moment.js';
import { type Anchor, type Place } from './place.js';
export declare function unitPlace(unit: Unit, n: number, anchor: number, why: string, { weekend }: Genre): Place;
export declare const decadePlace: (decade: number, counted: boolean, why: string) => Place;
export declare const centuryPlace: (century: number, counted: boolean, why: string) => Place;
export declare function shiftWhy(unit: Unit, n: number): string;
export declare function seasonPlace(point: Point, anchor: Anchor): Place;
export declare function yearPart(point: Point, anchor: Anchor): Place;
