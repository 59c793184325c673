import type { Link, Mention, Statement } from '../../model/records.js';
import type { Clauses } from '../clauses/index.js';
import type { EntityTable } from '../mentions/index.js';
import type { Context } from './context.js';
import type { StatementRules } from './knowledge.js';
export { addStatementWords, buildStatementRules, type StatementRules } from './knowledge.js';
export interface StatementInput {
    clauses: Clauses;
    mentions: readonly Mention[];
    entities: EntityTable;
    genderOf: Context['genderOf'];
    /** the state whose news the page is */
    home: string | null;
    /** name and host of the page's own outlet, where they are known */
    outlets: readonly string[];
    /** furniture in which the page may name it */
    signs: readonly string[];
    layout: {
        dateline: {
            agency: string | null;
            place: string | null;
        } | null;
        credit: string | null;
    };
    /** the part of the document that is its headline; -1 for none */
    headlinePart: number;
}
export interface Statements {
    statements: Statement[];
    /** the agency that heads all chains */
    head: Link | null;
}
/** Who says what, by which chain. Ids in the order of the cues. */
export declare function readStatements(input: StatementInput, rules: StatementRules, idPrefix: string): Statements;
