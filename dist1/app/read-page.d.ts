import type { Failure } from '../acquire/acquired.js';
import { type Page, Reading } from '../model/records.js';
/** Reads one page. Broken knowledge is broken for every page, and no failure of this one. */
export declare function readPage(page: Page): Reading | Failure;
