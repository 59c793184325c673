import type { Entity } from '../model/records.js';
import type { Db } from './tables.js';
/** Takes in the entities of a page. */
export declare function keepEntities(db: Db, entities: readonly Entity[]): Promise<void>;
/** Takes out what a page told, whose rows are gone already: who is named by no other page is known no longer. */
export declare function forgetEntities(db: Db, ids: readonly string[]): Promise<void>;
/** Takes in the entities of all pages, for a register that was made without. */
export declare function keepAllEntities(db: Db): Promise<void>;
/** Everybody whom a page names, or whom people say that it means. */
export declare function allEntities(db: Db): Promise<Entity[]>;
export declare function entitiesById(db: Db, ids: readonly string[]): Promise<Entity[]>;
/** Those of whom some name, or several together, have all these words. */
export declare function entitiesWithWords(db: Db, words: readonly string[]): Promise<Entity[]>;
/** Those of whom names have words that begin with these, whom most pages name first. */
export declare function entitiesBeginning(db: Db, beginnings: readonly string[], limit: number): Promise<Entity[]>;
/** Who acts for a state: its people, offices and bodies. */
export declare function actingFor(db: Db, state: string): Promise<Entity[]>;
