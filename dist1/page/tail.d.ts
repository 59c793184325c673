import { type PageKnowledge } from './knowledge.js';
import type { Line } from './lines.js';
import { type Sort } from './shapes.js';
export interface TailLine {
    line: Line;
    /** furniture of the kinds that follow a story stands before it */
    over: boolean;
    /** its first word is one by which a text goes on */
    goesOn: boolean;
    /** a line that is a section's name stands beside it */
    besideTerms: boolean;
}
/** What the short lines after a story's last paragraph are; null: its own last words. */
export declare function tailLines(knowledge: PageKnowledge, lines: readonly TailLine[], headline: Line | null, topics: ReadonlySet<string> | null): (Sort | null)[];
