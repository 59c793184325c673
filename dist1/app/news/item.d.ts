import type { Origin } from '../../model/records.js';
import type { Lately, Store } from '../../store/store.js';
import type { Brief } from '../brief.js';
import { type Cited } from '../cited.js';
import { type Entities } from '../entries.js';
export type Language = 'ar' | 'en';
/** An account: whose it is, and the words that tell it. */
export interface ToldThere {
    outlet: string | null;
    headline: string | null;
    isCopy: boolean;
    words: Cited;
}
export interface NewsItem {
    brief: Brief;
    entities: Entities;
    /** when it changed last, where that is known */
    at: string | null;
    /** of the page that shows it */
    page: string;
    told: ToldThere[];
    origins: Origin[];
}
export declare const pageOfEntry: (base: string, id: string) => string;
/** Entries with all that is told of them; `base` is where the page of the register is served. */
export declare function newsItems(store: Store, lately: readonly Lately[], base: string): Promise<NewsItem[]>;
