import type { TimeExpression } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import { type ContactRules } from './contact-rules.js';
import type { Pair, Telling } from './pairs.js';
type Times = readonly TimeExpression[];
/** «للمرة الثانية», «الاتصال الثالث», «ثاني اتصال»: which it is, and the token of what is counted. */
export declare function ordinalIn({ doc, marks }: Clauses, from: number, to: number): {
    n: number;
    at: number;
} | null;
/** «في أول زيارة له … وعقد محادثات», «تحدثا للمرة الثالثة غداة لقائه»: of contacts of one sentence only those are counted that are called so, or told last before it. */
export declare function leaveOneCounted(tellings: readonly Telling[], clauses: Clauses, rules: ContactRules): void;
/** «للمرة الثالثة هذا العام»: a time within which something is counted, and not when it was. */
export declare function isWindow({ doc }: Clauses, i: number, { type, value }: TimeExpression): boolean;
/** «خلال أسبوع»: within what time something is counted. How long it took is another matter. */
export declare function windowIn(clauses: Clauses, from: number, to: number, times: Times, rules: ContactRules): string | null;
/** Adds to contacts what clauses about them measure. */
export declare function measure(pairs: readonly Pair[], clauses: Clauses, times: Times, rules: ContactRules): void;
export {};
