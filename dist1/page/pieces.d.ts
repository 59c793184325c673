import type { Span } from '../text/span.js';
import { type PageKnowledge } from './knowledge.js';
import { type Line } from './lines.js';
import { type Sort } from './shapes.js';
export interface Piece {
    line: Line;
    /** what it is already known to be, from where the line was cut */
    given: Sort | null;
    /** the markup says that it is running text of the story: only its words can tell otherwise */
    sure: boolean;
}
/** A line, or a part of one, with what the markup of the page says of it. */
export interface Run {
    span: Span;
    given: Sort | null;
    sure: boolean;
}
/** The lines of a text of which no markup tells anything. */
export declare const bareRuns: (page: string) => Run[];
export declare function piecesOf(page: string, runs: readonly Run[], knowledge: PageKnowledge): Piece[];
