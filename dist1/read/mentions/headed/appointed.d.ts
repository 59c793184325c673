import type { Mention } from '../../../model/records.js';
import { type Title } from '../title.js';
import { type Kit } from './words.js';
/** An office that somebody is given, tokens `[from, to)`. */
export interface GivenOffice {
    from: number;
    to: number;
    /** where the office begins in the folded first word */
    start: number;
    /** the word of the office as its name has it: «وزير» of «وزيرا» */
    bare: string;
    /** «كوزير»: what somebody is called */
    as: boolean;
    /** the office, where the tables know it; of whom may be left to who is given it */
    title: Title | null;
    /** what was made of it already, where no more is asked than who has it */
    mention?: Mention;
}
export declare function appointedAt(kit: Kit, i: number): GivenOffice | null;
