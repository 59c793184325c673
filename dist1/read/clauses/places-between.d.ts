import type { Clause } from './slots.js';
/** Puts those with whom a list goes on behind a place into the place of him whom it began with. */
export declare function passPlaces(clause: Clause): void;
