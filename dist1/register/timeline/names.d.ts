import type { Entity } from '../../model/records.js';
/** A name as names are compared: whatever the spelling, case and accents. */
export declare const plain: (name: string) => string;
/** A word of an index of names that tells not how a name is written, but how it sounds. */
export declare const soundKey: (sound: string) => string;
/** All names of an entity in their plain form: those of the page, and those that the tables have. */
export declare function namesOf(entity: Entity): string[];
/** Entities of which this is a whole name, in Arabic or English in any spelling that folds to it. */
export declare function wholeBearers(name: string, entities: readonly Entity[]): string[];
/** Entities that have a name which holds these words in a row. */
export declare function partBearers(name: string, entities: readonly Entity[]): string[];
/** The entities that a name may mean: an id, a whole name, else part of one. A state also means those who act for it. */
export declare function entitiesNamed(name: string, entities: readonly Entity[]): string[];
