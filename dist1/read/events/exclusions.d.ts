import type { Clauses } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import { type ContactRules } from './contact-rules.js';
import type { Draft } from './sides.js';
/** The rank of the office that a person or an office has in the story; of a body, of what kind it is. */
export type RankOf = (id: string) => string;
/** What the exclusions need to know of the parties. */
export interface Known {
    /** who leads whose delegation */
    led: ReadonlyMap<string, string>;
    entities: EntityTable;
    rankOf: RankOf;
    isActor: (id: string) => boolean;
}
/** Whether two stand for different powers, so that one may be in contact with the other. */
export declare const mayBeInContact: (one: string, other: string, { entities, rankOf }: Known) => boolean;
/** Drops from a draft whoever is no party to a contact between powers; false where nobody is left to be in contact. */
export declare function isContact(draft: Draft, clauses: Clauses, known: Known, rules: ContactRules): boolean;
