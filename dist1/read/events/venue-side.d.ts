import { type Clause, type Clauses } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import type { About } from './discourse.js';
import { type Side } from './sides.js';
/** The state whose town a clause names, where somebody of another holds talks there and it does not say with whom. */
export declare function sideByVenue(clauses: Clauses, clause: Clause, who: Side, { countryOf, stateOf }: About, rules: ContactRules): Side;
