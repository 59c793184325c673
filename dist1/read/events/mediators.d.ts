import type { Clauses } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import { type Draft } from './sides.js';
/** Who mediates a contact: «بوساطة مصرية», «بوساطة من قطر», in the sentence that tells it. */
export declare function mediatorsOf(clauses: Clauses, draft: Draft, entities: EntityTable): string[];
