import type { Row } from '../../knowledge/load.js';
import type { Supplement } from '../../knowledge/supplement.js';
import { type TableText } from '../../knowledge/tsv.js';
import type { Plan } from './plan.js';
import type { FileText } from './tables.js';
interface Table extends TableText {
    path: string;
    /** the name of its file, which is that of its region */
    region: string;
}
export interface Clone {
    people: Table[];
    terms: Table[];
}
export declare const openClone: (folder: string) => Clone;
export declare const rowsOfClone: ({ people, terms }: Clone) => Supplement;
/** The files as they are to be, people first; and terms of states that no table has, which are not written. */
export declare function filesOfClone(clone: Clone, plan: Plan, asOf: string): {
    files: FileText[];
    homeless: Row[];
};
export {};
