import { type Predicate } from '../../clauses/index.js';
import type { EventInput } from '../index.js';
import { type PloverRules } from './rules.js';
import type { Told } from './telling.js';
/** The events that the noun at `at` tells, one a type. `goesOn`: another event was told before it in the sentence. */
export declare function nounTold(at: number, goesOn: boolean, index: number, predicates: readonly Predicate[], input: EventInput, rules: PloverRules): Told[];
