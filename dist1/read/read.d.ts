import type { Page, Reading } from '../model/records.js';
import { type PageKnowledge } from '../page/index.js';
import type { ReadKnowledge } from './knowledge.js';
import { type Choice } from './mentions/index.js';
export interface Knowledge {
    page: PageKnowledge;
    read: ReadKnowledge;
}
/** Reads one page. A pure function of the page and the knowledge: the same input gives the same output. */
export declare function read(page: Page, knowledge: Knowledge): Reading;
/** Who came into question for each office that a page mentions, and what decided: what a reading does not keep. */
export declare function choicesIn(page: Page, knowledge: Knowledge): Map<string, Choice>;
