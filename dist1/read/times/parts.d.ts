import type { Point } from './moment.js';
import { type Anchor, type Place } from './place.js';
export declare function narrowed(place: Place, { mod, head, month, shift, part }: Point, { day, genre }: Anchor): Place;
