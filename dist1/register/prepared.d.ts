import type { Entity, Page, Reading } from '../model/records.js';
import type { Telling } from './accounts/telling.js';
import type { Copyable } from './copies/copies.js';
import { type PageRules } from './corrections/page-rules.js';
import { type SearchDoc } from './search/documents.js';
/** A story of a page, by its id in the reading. */
export interface StoryTaken {
    story: string;
    copyable: Copyable;
}
/** What a page tells and what it is found by, as people have corrected it. */
export interface TakenIn {
    page: string;
    /** its accounts */
    tellings: readonly Telling[];
    stories: readonly StoryTaken[];
    docs: readonly SearchDoc[];
}
/** A reading with what is taken of it where nobody has corrected anything. */
export interface Prepared {
    page: Page;
    isnad: string;
    /** the reading without its page, as JSON */
    data: string;
    entities: readonly Entity[];
    taken: TakenIn;
}
export declare function takenIn(reading: Reading, rules: PageRules): TakenIn;
export declare function prepare(reading: Reading): Prepared;
/** A reading as it was before its page was kept apart from it. */
export declare function readingOf({ page, data }: Pick<Prepared, 'page' | 'data'>): Reading;
/** What is taken of a page under the rules that people gave. */
export declare const takenUnder: (rules: PageRules, prepared: Prepared) => TakenIn;
