import type { Failure } from '../../acquire/acquired.js';
import type { Page } from '../../model/records.js';
import { type Prepared } from '../../register/prepared.js';
import { readPage } from '../read-page.js';
/** Reads a page, and takes of it what a register keeps. */
declare function preparePage(page: Page): Prepared | Failure;
/** What threads make of pages. */
export declare const makes: {
    reading: typeof readPage;
    prepared: typeof preparePage;
};
export type What = keyof typeof makes;
export type Made<W extends What> = Exclude<ReturnType<(typeof makes)[W]>, Failure>;
export {};
