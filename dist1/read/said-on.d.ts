import type { Statement, TimeExpression } from '../model/records.js';
import type { Clauses } from './clauses/index.js';
import type { SaidOn, TimeKnowledge } from './times/index.js';
type Words = Pick<TimeKnowledge, 'undating' | 'dated'>;
/** The quotations of statements whose day their sentence tells, each with the expression that tells it. */
export declare function saidOn(clauses: Clauses, statements: readonly Statement[], times: readonly TimeExpression[], words: Words): SaidOn[];
export {};
