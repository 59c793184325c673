import type { Predicate } from '../../clauses/index.js';
import type { EventInput } from '../index.js';
import { type Place } from './parties.js';
import { type PloverRules, type VerbRule } from './rules.js';
import { type NounParty } from './words.js';
/** The common nouns for parties around a verb. */
export interface Around {
    before: NounParty[];
    after: NounParty[];
    /** a thing stands right before the verb that does it: «عبوة انفجرت» */
    byThing: boolean;
}
/** Who acts in a clause and who suffers it. */
interface Parties {
    passive: boolean;
    actor: Place;
    recipient: Place;
}
/** Who acts and who suffers, as a rule of the verb `lemma` has it. `last`: the subject before, for a verb that has none. */
export declare function partiesOf(rule: VerbRule, predicate: Predicate, lemma: string, around: Around, last: Place, input: EventInput, rules: PloverRules): Parties;
/** Whether somebody may be the subject that a verb leaves out: «قال المتحدث إنها ستوزع» is of no spokesman. */
export declare function agrees({ ids }: Place, { readings }: Predicate, { entities, genderOf }: EventInput): boolean;
export {};
