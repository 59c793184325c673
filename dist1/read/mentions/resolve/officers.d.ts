import type { Doc } from '../../../arabic/doc.js';
import type { Grammar } from '../grammar.js';
interface Range {
    from: number;
    to: number;
}
export interface Officers {
    /** somebody is named with the office that these tokens say */
    add(range: Range, person: string): void;
    /** the only one whom the page names with an office that has all the words of this one; null where nobody or several */
    find(range: Range): string | null;
}
export declare function makeOfficers(doc: Doc, grammar: Grammar): Officers;
export {};
