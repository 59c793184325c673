import type { ContactKind } from '../../model/records.js';
import type { Clause, Clauses } from '../clauses/index.js';
/** A contact noun where it stands, with its kind there. */
export interface Nouned {
    at: number;
    kind: ContactKind;
}
/** Whether a word of telephone or video stands between two tokens. */
export declare function hasPhone({ doc }: Clauses, from: number, to: number): boolean;
/** The contact noun at `at`, if it is one there. `sent`: as the object of a verb, where «خطاب» is a letter. */
export declare function nounAt(clauses: Clauses, at: number, clauseEnd: number, sent?: boolean): Nouned | null;
/** «الاتصال الذي أجراه X», «مكالمة جرت بينهما»: the noun that a relative clause tells of. */
export declare function antecedent(clauses: Clauses, verb: number): Nouned | null;
/** The last contact noun before a verb of its sentence that tells of a new one: «اتصال وصفته مصادر بأنه مهم، جرى بين». */
export declare function newBefore(clauses: Clauses, verb: number): Nouned | null;
/** The contact noun that the verb of a clause is about: its object before one that only says how or when. */
export declare function objectNoun(clauses: Clauses, clause: Clause): Nouned | null;
/** Whether a contact noun only says how something was said or done: «في مكالمة», «خلال لقاء». */
export declare const saysHow: (clause: Clause, at: number) => boolean;
export declare function isOfStranger({ doc, marks }: Clauses, at: number): boolean;
/** «على عقد لقاء», but not «على عقد الاجتماع», «لقاءات لجنة الحدود», which others hold or of which all know already */
export declare function isNew({ doc, marks }: Clauses, at: number): boolean;
