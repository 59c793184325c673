import type { Status } from '../../model/records.js';
import type { Clauses, Predicate } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
/** «أن الزيارة … أُجلت»: the status of the verb whose subject the noun is, as it agrees with it. */
export declare function undoneBehind({ doc, predicates, rules: clause }: Clauses, at: number, sentence: number, rules: ContactRules): Status | null;
/** The verb behind a contact noun with the parties that says whether and when it is held: «أن أي لقاء بين الرئيسين لن يعقد قبل الصيف». */
export declare function heldBehind({ doc, predicates }: Clauses, at: number, sentence: number, rules: ContactRules): Predicate | null;
/** The verb of a relative clause that says where and when a contact was: «المحادثات التي استضافتها مسقط الجمعة», «مفاوضات بينهما جرت أمس». */
export declare function heldRelative({ doc, marks, predicates }: Clauses, [, after]: readonly [number, number], sentence: number, { held, hosting }: ContactRules): Predicate | null;
/** «حمل رسالة إليه، لكن مصادر القصر نفت ذلك»: somebody denies what the sentence told last. */
export declare function deniedBehind({ doc, predicates }: Clauses, at: number, sentence: number, rules: ContactRules): boolean;
export declare const statusAfter: (clauses: Clauses, at: number, sentence: number, rules: ContactRules) => Status | null;
