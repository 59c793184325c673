import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import type { Draft } from './sides.js';
/** The contact told last before, where a noun that names no parties takes it up again. */
export declare function recalledDraft(clauses: Clauses, at: number, sentence: number, told: readonly Draft[], rules: ContactRules): Draft | null;
