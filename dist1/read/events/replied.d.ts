import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import type { Draft } from './sides.js';
/** The message that another, told in the same sentence, answers. */
export declare function repliedDraft(clauses: Clauses, at: number, sentence: number, told: readonly Draft[], rules: ContactRules): Draft | null;
