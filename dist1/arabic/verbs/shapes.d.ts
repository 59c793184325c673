import { type Slot } from './affixes.js';
import { type Verb } from './classes.js';
import type { StemTables, StemUse } from './stems.js';
/** A stem of all verbs of one shape: its pieces are text and, as numbers, the places of radicals (4: the first with the t of measure VIII). */
export interface ShapeStem extends StemUse {
    pieces: readonly (string | number)[];
}
export declare const masculineSlots: readonly Slot[];
export declare const feminineSlots: readonly Slot[];
/**
 * Shapes by measure, class and the radicals that matter, each drawn once and then filled in for every verb that has it:
 * with some 1,600 verbs there are some 200 shapes.
 */
export declare function shapeOf(verb: Verb, tables: StemTables, drawn: Map<string, readonly ShapeStem[]>): readonly ShapeStem[];
