import type { Point } from './moment.js';
import { type Anchor, type Place } from './place.js';
export declare function feastPlace({ feast, year, dir }: Point, { day: anchor, lean, genre }: Anchor): Place;
