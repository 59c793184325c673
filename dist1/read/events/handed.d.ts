import type { Predicate } from '../clauses/index.js';
import type { ContactRules } from './contact-rules.js';
import { type Discourse } from './discourse.js';
import { type Draft } from './sides.js';
export declare const handedRule = "contact/handed";
/** The meeting in which a message was handed over; null where it was sent, or where he whom it is for did not take it himself. */
export declare function handedDraft(draft: Draft, predicate: Predicate, rules: ContactRules, discourse: Discourse): Draft | null;
/** «تلقى رسالة من نظيره، سلمها له السفير»: the meeting in which a message told before in the sentence was handed over. */
export declare function handedOnDraft(predicate: Predicate, told: readonly Draft[], rules: ContactRules, discourse: Discourse): Draft | null;
