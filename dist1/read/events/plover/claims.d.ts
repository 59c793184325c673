import type { EventInput } from '../index.js';
import type { Joined } from './join.js';
import type { PloverRules } from './rules.js';
/** Gives violence of which nobody is said to have done it to who claims it. */
export declare function giveClaimed(events: readonly Joined[], input: EventInput, rules: PloverRules): void;
