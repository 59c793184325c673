import type { Entity } from '../model/records.js';
import type { Store } from '../store/store.js';
/** How a name was taken: as an id, a whole name, a title, a part of a name, or by how it sounds. */
type TakenAs = 'id' | 'name' | 'title' | 'part' | 'sound';
export interface Named {
    name: string;
    as: TakenAs;
    /** whom it may mean; `of:EGY` is whoever acts for Egypt */
    ids: string[];
    /** those of them that the register knows */
    entities: Entity[];
}
/** A name that nobody has, with those whose names sound like it. */
export interface Unnamed {
    name: string;
    near: Entity[];
}
export declare const isNamed: (found: Named | Unnamed) => found is Named;
export declare const isUnnamed: (found: Named | Unnamed) => found is Unnamed;
/** The words of a name as the register keeps them. */
export declare const wordsOf: (name: string) => string[];
/** Whose whole name it is. */
export declare function wholeName(store: Store, name: string): Promise<Named | null>;
/** Whom it means to the reader of pages: titles with their state, surnames, spellings. */
export declare const titleOf: (store: Store, name: string) => Promise<Named | null>;
/** Whom a name means: by id, whole name, title, part of the name, or sound, whichever tells first. */
export declare function whoIsMeant(store: Store, name: string): Promise<Named | Unnamed>;
export {};
