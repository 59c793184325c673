import { type Period } from '../knowledge/dates.js';
import type { Term } from '../knowledge/world.js';
import type { Entity } from '../model/records.js';
import type { Store } from '../store/store.js';
/** Somebody or something asked after. */
export interface Subject {
    entity: Entity;
    /** he himself; of a state or body also those who act for it */
    ids: ReadonlySet<string>;
    /** who is the office asked after while he holds it */
    holders: readonly Term[];
}
/** Whether an id is that of the subject; a holder of an office is it only in his time. */
export declare const isSubject: ({ ids, holders }: Subject, id: string, when: Period | null) => boolean;
/** Those in the register whom a name means: by id, whole name, title, or a part of the name. Never nobody. */
export declare function subjectsNamed(store: Store, name: string): Promise<Subject[]>;
