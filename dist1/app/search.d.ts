import type { Account, Entry, Span, Statement } from '../model/records.js';
import type { Store } from '../store/store.js';
import type { Cited } from './cited.js';
import { type Entities } from './entries.js';
import { type Filters } from './filters.js';
import { type Named, type Unnamed } from './names.js';
declare const searchable: readonly ['entries', 'statements', 'stories'];
type Searchable = (typeof searchable)[number];
export interface SearchQuery extends Filters {
    /** words, all of which must be there; what stands in quotation marks, in that order */
    words?: string;
    in?: string;
    limit?: number;
    /** where the part before ended, as it told */
    after?: string;
}
/** A passage of a page with what was looked for in it. */
export interface Passage extends Cited {
    /** where in `exact` the words stand */
    marks: Span[];
}
interface FoundStory {
    in: 'stories';
    story: string;
    /** the words of its headline, where it has one */
    headline: string | null;
    passage: Passage;
}
interface FoundStatement {
    in: 'statements';
    story: string;
    statement: Statement;
    passage: Passage;
}
interface FoundEntry {
    in: 'entries';
    entry: Entry;
    /** the account that fits best */
    account: Account;
    passage: Passage;
}
export type Found = FoundStory | FoundStatement | FoundEntry;
export interface FoundPart {
    in: Searchable;
    total: number;
    hits: Found[];
    /** what `after` takes for the next part; null when this is the last */
    next: string | null;
}
export interface SearchResult {
    parts: FoundPart[];
    entities: Entities;
    /** how names in the words and in filters were taken */
    named: Named[];
    unknown: Unnamed[];
    /** a short id for every entry */
    short: ReadonlyMap<string, string>;
}
/** Looks for words, and for whoever is meant by them, in an open register. */
export declare function searchIn(store: Store, query: SearchQuery): Promise<SearchResult>;
/** Looks for words in a register. Wrong use is told before it is opened. */
export declare function search({ register, ...query }: SearchQuery & {
    register?: string;
}): Promise<SearchResult>;
export {};
