import type { Clauses } from '../clauses/index.js';
import type { RankOf } from './exclusions.js';
/** The clauses without those whose aides alone are spoken of. */
export declare function withoutPrincipals(clauses: Clauses, rankOf: RankOf): Clauses;
