import type { StoryFacts, Telling } from '../register/accounts/telling.js';
import type { Db } from './tables.js';
/** Engines allow only so many values in one statement. */
export declare const batch = 400;
export declare function inBatches<T>(list: readonly T[], size?: number): T[][];
/** A telling without its story and its quotations, which are kept apart: most comparisons end before they need either. */
export type Stored = Omit<Telling, 'story'>;
export declare function withQuotes(data: string, quotes: string): Stored;
export declare function storiesOf(db: Db, ids: readonly string[]): Promise<Map<string, StoryFacts>>;
export declare function tellingsOfComponent(db: Db, component: string): Promise<Telling[]>;
/** The accounts of pages, without their stories. */
export declare function tellingsOfPages(db: Db, pages: readonly string[]): Promise<Stored[]>;
/** The components that hold these accounts. */
export declare function componentsOf(db: Db, accounts: readonly string[]): Promise<string[]>;
