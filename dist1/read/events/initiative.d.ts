import type { Clauses } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import { type ContactRules } from './contact-rules.js';
import type { About } from './discourse.js';
import type { Pair } from './pairs.js';
/** Who began a contact where a later clause says so: himself, or the one of the pair whose state is named. */
export declare function initiativeOf(clauses: Clauses, pair: Pair, pairs: readonly Pair[], entities: EntityTable, genderOf: About['genderOf'], rules: ContactRules): {
    at: number;
    by: string;
    firm: boolean;
} | null;
