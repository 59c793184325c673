import type { Sentence } from '../../../arabic/doc.js';
import type { Status } from '../../../model/records.js';
import type { Clauses } from '../../clauses/index.js';
import type { PloverRules } from './rules.js';
/** How the event at token `at` stands, told by the verb at `verb`. `weak`: no verb tells it, it is taken for granted. */
export declare function statusOf(clauses: Clauses, at: number, verb: number | null, from: number, headline: boolean, rules: PloverRules, sentence: Sentence): {
    status: Status;
    weak: boolean;
};
