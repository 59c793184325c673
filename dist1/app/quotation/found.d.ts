import type { FurnitureKind, Reading, Statement } from '../../model/records.js';
import { type Tied } from '../chains.js';
import { type Cited } from '../cited.js';
import type { Quotation } from './asked.js';
/** `exact`: letter for letter, spaces aside; `folded`: the same words, other letters of those that folding takes for one, or other signs. */
export type Match = 'exact' | 'folded' | 'partly';
/** Where the quotation and the page part: null where one of them has nothing. */
export interface Difference {
    quoted: string | null;
    page: string | null;
}
export interface SaidThere {
    statement: Statement;
    chain: Tied[];
    /** whether all the words are of what is said, and not only some */
    covers: boolean;
}
export interface FoundQuotation {
    match: Match;
    /** how many of its words are there, from 0 to 1 */
    share: number;
    /** the words of the page, from the first to the last that is quoted */
    cited: Cited;
    /** its parts, where the quotation leaves something out or is there in part */
    parts: Cited[];
    differences: Difference[];
    story: string | null;
    where: 'headline' | 'body' | 'furniture' | 'other';
    furniture: FurnitureKind | null;
    /** whether the page has the words in quotation marks */
    marked: boolean;
    said: SaidThere[];
}
/** What this page has of a quotation; null where it has not enough of it. */
export declare function foundOn(reading: Reading, quotation: Quotation): FoundQuotation | null;
