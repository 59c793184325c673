import type { Entry, Reading } from '../model/records.js';
import type { Correction } from '../register/corrections/correction.js';
import { type TakenIn } from '../register/prepared.js';
import type { Problem } from './store.js';
/** Compares what is kept beside the readings with what they say, page by page. */
export interface PageCheck {
    ofPage(taken: TakenIn): Promise<Problem[]>;
    /** What belongs to no page, once all have been looked at. */
    rest(): Problem[];
}
/** Compares entries, and what pages are found by, with the readings and corrections that they are to follow from. */
export declare function checkRegister(readings: AsyncIterable<Reading>, entries: readonly Entry[], corrections: readonly Correction[], checks: readonly PageCheck[]): Promise<{
    quotations: number;
    problems: Problem[];
}>;
