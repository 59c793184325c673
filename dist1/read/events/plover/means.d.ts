import type { EventInput } from '../index.js';
import { type Place } from './parties.js';
import { type PloverRules } from './rules.js';
import type { Told } from './telling.js';
/** Who did what the noun at token `i` names, as a verb behind it says: «غارة شنتها طائرات التحالف», «كمين نصبه مسلحون». */
export declare function doerOf(i: number, people: boolean, input: EventInput, rules: PloverRules): Place;
/** Violence told by who suffers it, with those who did it by its means. */
export declare function withMeans(told: Told, input: EventInput, rules: PloverRules): Told;
