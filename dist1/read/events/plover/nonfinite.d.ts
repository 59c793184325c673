import type { PloverType } from '../../../model/records.js';
import { type Predicate } from '../../clauses/index.js';
import type { EventInput } from '../index.js';
import { type Place } from './parties.js';
import type { PloverRules } from './rules.js';
import type { Told } from './telling.js';
export declare const isSpoken: (type: PloverType) => boolean;
/** Where a verb stands that is not finite, with the predicates of its sentence; `last`: the subject before, for a verb that has none. */
interface Spot {
    at: number;
    sentence: number;
    predicates: readonly Predicate[];
    last: Place;
}
/** «رفض أوروبي لـ», «دعم أمريكي»: what opens a line and says whose it is is a noun, though its letters may be a verb's. */
export declare function isOpeningNoun({ at, sentence, readings }: Predicate, input: EventInput, rules: PloverRules): boolean;
/** What a participle or verbal noun tells. */
export declare function nonfiniteTold(spot: Spot, input: EventInput, rules: PloverRules): Told[];
export {};
