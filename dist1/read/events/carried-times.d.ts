import type { DateValue, TimeExpression } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import type { Telling } from './pairs.js';
/** «الذي التقاه»: whether the verb is a relative clause's. */
export declare const opensRelative: ({ tokens }: Clauses['doc'], verb: number) => boolean;
interface Carrying {
    tellings: readonly Telling[];
    clauses: Clauses;
    times: readonly TimeExpression[];
    story: DateValue | null;
    rules: ContactRules;
}
/** Gives tellings without a date of their own the one that the text carries over to them. */
export declare function carryTimes(known: Carrying): void;
export {};
