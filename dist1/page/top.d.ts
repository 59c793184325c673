import { type PageKnowledge } from './knowledge.js';
import { type Line } from './lines.js';
import { type Sort } from './shapes.js';
declare const same: (a: Line, b: Line) => boolean;
/** How well a line is the title that the page's source gives: 1 the same, less when only part of it stands there. */
export declare function titleFit(knowledge: PageKnowledge, line: Line, title: string | null): number;
/**
 * The index of the headline among the open lines, or -1. What the lead speaks of is worked out only when asked for.
 * `stamped`: how many of the lines stand above the first that tells the day.
 */
export declare function headlineAmong(knowledge: PageKnowledge, open: readonly Line[], lead: () => ReadonlySet<string>, title: string | null, stamped: number): number;
/** What an open line at the top is, when it is not the headline: null means story. */
export declare function topLine(knowledge: PageKnowledge, line: Line, place: 'above' | 'below' | 'no-headline', context: {
    headline: Line | null;
    twin: boolean;
    lead: () => ReadonlySet<string>;
    open: number;
}): Sort | null;
export { same };
