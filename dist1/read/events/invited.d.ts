import type { Status } from '../../model/records.js';
import { type Clauses, type Predicate } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
/** The rule of such a visit. */
export declare const invitedRule = "contact/invited";
/** The visit to which somebody is invited. */
export declare function invitedDraft(clauses: Clauses, predicate: Predicate, rules: ContactRules, discourse: Discourse, taken: Set<number>): Draft | null;
/** «قبل رئيس الوزراء دعوة لزيارة باكستان»: the visit of who accepts, where «قبل» might be «before» and is no verb to the clauses. */
export declare function acceptedDraft(clauses: Clauses, noun: number, sentence: number, rules: ContactRules): Draft | null;
/** «رد الزيارة مطلع 2018»: he who was visited visits the state of who visited him. */
export declare function returnedDraft(clauses: Clauses, predicate: Predicate, told: readonly Draft[], rules: ContactRules, discourse: Discourse): Draft | null;
/** How a visit stands to which somebody is invited; null of all others. */
export declare function invitedStatus(clauses: Clauses, draft: Draft, told: Status, rules: ContactRules): Status | null;
