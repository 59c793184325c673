import type { Markup } from '../model/records.js';
import { type Span } from '../text/span.js';
import type { Run } from './pieces.js';
import { type Sort } from './shapes.js';
/** What the words of a line say of it; `above`: it stands before the story. */
export interface Words {
    sort(span: Span, above: boolean): Sort | null;
    /** what a short line is that no rule knows */
    guess(span: Span, above: boolean): Sort;
}
/** The lines of one story with the furniture around it. */
export interface Part {
    runs: Run[];
    /** which of the runs is its headline; null where the markup names none */
    headline: number | null;
}
/**
 * The parts of a page, each with one story; null where the markup tells of none. What stands outside stories and has no
 * name is known by its words or not at all, save what stands between a headline and its story.
 */
export declare function partsOf(text: string, lines: readonly Span[], markup: Markup, words: Words): Part[] | null;
