import type { Predicate } from '../../clauses/index.js';
import type { EventInput } from '../index.js';
import { type PloverRules, type Words } from './rules.js';
/** Whether one of the words stands in `[at + 1, to)` as the object of the verb; `led`: somebody stands before it who is its subject. */
export declare function hasObjectOf(words: Words, predicate: Predicate, to: number, led: boolean, { clauses }: EventInput, rules: PloverRules): boolean;
