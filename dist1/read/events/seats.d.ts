import type { Clauses } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import type { ContactRules } from './contact-rules.js';
import type { Pair } from './pairs.js';
interface SeatInput {
    clauses: Clauses;
    entities: EntityTable;
    rules: ContactRules;
}
/** The place of each contact of a story, where it is told. */
export declare const seating: (pairs: readonly Pair[], input: SeatInput) => (pair: Pair) => string | null;
export {};
