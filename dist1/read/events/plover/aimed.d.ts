import type { EventInput } from '../index.js';
import type { PloverRules } from './rules.js';
import type { Told } from './telling.js';
/** Adds to what is told at whom it is aimed, where it does not say so itself. */
export declare function withAim(told: Told, input: EventInput, rules: PloverRules): Told;
