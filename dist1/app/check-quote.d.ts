import type { Store } from '../store/store.js';
import { type Entities } from './entries.js';
import { type FoundQuotation, type Match } from './quotation/found.js';
export interface QuotationQuery {
    quotation: string;
    /** by its id, its source or its address; without it, all pages */
    page?: string;
    limit?: number;
    /** where the part before ended, as it told */
    after?: string;
}
export interface CheckedQuotation {
    /** the best that was found */
    verdict: Match | 'none';
    found: FoundQuotation[];
    /** how many pages were compared with it */
    compared: number;
    /** what `after` takes for more pages that have all of it; null when there are none */
    next: string | null;
    entities: Entities;
}
/** Looks a quotation up on a page, or in all stories of a register. */
export declare function checkQuotationIn(store: Store, query: QuotationQuery): Promise<CheckedQuotation>;
