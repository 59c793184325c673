import type { Span } from '../../text/span.js';
import type { Core } from './body.js';
import type { Headline } from './headline.js';
export interface Appended {
    headline: Span;
    story: Span;
}
/** The stories beside the first, in the order of the page. What holds the first is none of them. */
export declare function appendedOf({ outline, lines, cuts, root, whole, isAside }: Core, headline: Headline | null): Appended[];
