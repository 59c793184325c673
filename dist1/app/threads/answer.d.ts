import type { Failure } from '../../acquire/acquired.js';
import { type ErrorCode } from '../../model/errors.js';
import type { Page } from '../../model/records.js';
import { type Made, type What } from './makes.js';
interface Told {
    code: ErrorCode;
    message: string;
    advice: string;
}
/** `broken`: what is wrong is so for every page. */
export type Answer<W extends What> = {
    made: Made<W>;
} | {
    failure: Told;
} | {
    broken: Told;
};
/** In a thread: what becomes of a page. */
export declare function answerTo<W extends What>(page: Page, what: W): Answer<W>;
/** Where the page was sent from: the same as is made of it there. */
export declare function resultOf<W extends What>(page: Page, answer: Answer<W>): Made<W> | Failure;
export {};
