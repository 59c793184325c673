import type { EventInput } from '../index.js';
import type { PloverRules } from './rules.js';
import type { Told } from './telling.js';
/** Adds to those who act and those who suffer who is joined to them. */
export declare function withAllOf(told: Told, input: EventInput, rules: PloverRules): Told;
