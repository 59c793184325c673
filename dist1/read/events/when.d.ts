import type { DateValue, Status, TimeExpression } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import { type Draft } from './sides.js';
/** «سافر للقاء نظيره», «يستعد للقائه»: what one goes for is still to come. */
export declare const isPurpose: (clauses: Clauses, draft: Draft) => boolean;
/** The time that governs a contact of that status: the nearest of its clause, else one that stands before the verb; else by when it is to be. */
export declare function timeOf(clauses: Clauses, draft: Draft, times: readonly TimeExpression[], rules: ContactRules, status: Status): TimeExpression | null;
/** «عاد أمس بعد زيارة رسمية إلى أنقرة التقى خلالها»: a clause that qualifies what was over by then. */
export declare function isOfWhatWasOver(draft: Draft, { doc, predicates }: Clauses): boolean;
/** Whether a time only says by when something will be. */
export declare const isLimit: ({ value }: TimeExpression) => boolean;
/** The times of parties that each have their own: «زار بغداد الأحد والدوحة الإثنين», «التقى ميركل الأربعاء وماكرون الخميس». */
export declare function timesWith({ marks }: Clauses, { sides, from, to }: Draft, times: readonly TimeExpression[]): ReadonlyMap<string, TimeExpression>;
/** «استقبل صباحا», «على أن يلتقي مساء»: a part of the day and no day, so that it is the story's. */
export declare function isSameDay({ doc, marks }: Clauses, { from, to, predicate }: Draft, { justNow }: ContactRules): boolean;
/** Whether the verb that rules a contact noun tells of it in its own clause. */
export declare const tellsIt: ({ predicate, trigger }: Draft) => boolean;
/** The date of a contact as the page gives it; where it gives none, the bounds of the story with the reason. */
export declare function dateOf(time: TimeExpression | null, story: DateValue | null, status: Status, sameDay?: boolean): DateValue | null;
