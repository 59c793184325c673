import type { Failure, GivenFacts } from '../../acquire/index.js';
import type { Trouble } from '../../acquire/web/trouble.js';
import type { Web } from '../../acquire/web/web.js';
import type { Page } from '../../model/records.js';
import type { Fetched, Quarantined, Store, Visit } from '../../store/store.js';
export interface Work {
    store: Store;
    web: Web;
    /** what the user says of pages that do not say it themselves */
    given: GivenFacts;
}
export type Visited = {
    url: string;
} & ({
    outcome: 'added' | 'changed' | 'known';
    page: Pick<Page, 'id' | 'title' | 'published' | 'outlet'>;
} | {
    outcome: 'unchanged';
} | {
    outcome: 'failed';
    failure: Failure;
    again: string | null;
    trouble: Trouble | null;
});
export declare const newVisit: (url: string) => Visit;
export declare const quarantined: ({ source, stage, error }: Failure) => Quarantined;
/** How long to leave alone what has failed: longer each time, and no less than was asked for. */
export declare const patience: (tries: number, wait: number | null, first: number) => number;
/** A visit that came to nothing. What may pass is tried again later, some times. */
export declare function fail({ store }: Work, visit: Visit, failure: Failure, trouble: Trouble | null): Promise<Extract<Visited, {
    outcome: 'failed';
}>>;
/** Reads what was fetched into the register. The visit ends in the same transaction. */
export declare function register(work: Work, visit: Visit, fetched: Fetched): Promise<Visited>;
/** Asks for a page, unless it was had before and is kept: what was fetched, or what has become of the visit. */
export declare function fetchFor(work: Work, visit: Visit): Promise<Fetched | Visited>;
export declare function visitPage(work: Work, visit: Visit): Promise<Visited>;
