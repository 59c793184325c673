import { IsnadError } from '../model/errors.js';
import type { TimelineFilter } from '../register/timeline/timeline.js';
import type { Store } from '../store/store.js';
import { type Named, type Unnamed } from './names.js';
export interface Filters {
    /** names of persons, offices, bodies or states, in any spelling; an entry must have each */
    with?: readonly string[];
    /** a state; whoever acts for it counts */
    state?: string;
    kind?: string;
    status?: string;
    outlet?: string;
    origin?: string;
    from?: string;
    to?: string;
}
/** Filters as the register has them, and how the names were taken. */
export interface Settled {
    filter: TimelineFilter;
    named: Named[];
    /** names that nobody in the register has */
    unknown: Unnamed[];
}
/** The first or last day of a day, a month or a year. */
export declare function boundOf(text: string, option: '--from' | '--to'): string;
/** The filters that need no register to be understood; what cannot be meant is an error. */
export declare function plainFilter({ kind, status, from, to }: Filters): TimelineFilter;
/** Settles what is meant by filters. An outlet or origin that is not there is an error, a name that nobody has is told. */
export declare function settle(store: Store, given: Filters): Promise<Settled>;
/** How many are asked for; `usual` where nothing is said. */
export declare function needLimit<T extends number | null>(limit: number | undefined, usual: T): number | T;
export declare const badCursor: (after: string) => IsnadError;
/** Where a list goes on that is counted from its beginning. */
export declare function needOffset(after: string | undefined): number;
