import type { Statement } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
/** As written, or lemmas of verbs. */
export interface SpeakingWords {
    /** «مثل هذا اللقاء» */
    any: ReadonlySet<string>;
    /** «غير وارد»: behind a negation */
    refuted: ReadonlySet<string>;
    /** «قبيل الاجتماع» */
    around: ReadonlySet<string>;
    /** lemmas: «يأتي اللقاء بعد أيام من …» */
    linking: ReadonlySet<string>;
}
/** Whether the words of a statement, which name the contact of a pair at `at`, tell that it was or will be. */
export declare function speaksOf(clauses: Clauses, at: number, pair: readonly string[], statement: Statement, tellsAnother: boolean, rules: ContactRules): boolean;
