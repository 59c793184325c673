import { type Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import { type About } from './discourse.js';
import type { Draft } from './sides.js';
/** Every contact that a clause of the story tells, in order of place. */
export declare function draftContacts(clauses: Clauses, rules: ContactRules, about: About): Draft[];
