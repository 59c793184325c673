import type { Predicate } from '../../clauses/index.js';
import type { EventInput } from '../index.js';
import type { Place } from './parties.js';
import { type PloverRules } from './rules.js';
import { type Told } from './telling.js';
export declare function isBareRelative(predicate: Predicate, { clauses }: EventInput, rules: PloverRules): boolean;
/** The event that a finite verb tells, by the first rule that fits. `last`: the subject before, for a verb that has none. */
export declare function verbTold(met: Predicate, last: Place, input: EventInput, rules: PloverRules): Told[];
