import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import type { Pair } from './pairs.js';
import type { Draft } from './sides.js';
/** The visit with which he came whom a contact tells to have been welcomed; null where none is told right before. */
export declare function arrivalOf(draft: Draft, pairs: readonly Pair[], clauses: Clauses, rules: ContactRules): Pair | null;
