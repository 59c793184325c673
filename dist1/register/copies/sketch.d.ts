import { type Span } from '../../text/span.js';
/**
 * What is kept of a text to find its copies: every second run of four words, by paragraph and in its order. Runs that
 * lie within names and titles are negative: texts that name the same people share them, whoever wrote them.
 */
export interface Sketch {
    /** of all folded words: equal for exact copies */
    hash: string;
    paragraphs: number[][];
}
export type CopyKind = 'exact' | 'near' | 'partial';
/** The sampled runs of a part of a text. */
export declare function sketchOf(text: string, span: Span, names?: readonly Span[]): number[];
export declare function makeSketch(text: string, paragraphs: readonly Span[], names?: readonly Span[]): Sketch;
/** Runs whether or not they are names. */
export declare const plain: (runs: readonly number[]) => number[];
export declare const sampleOf: (sketch: Sketch) => Set<number>;
/** Every fourth of the runs, by value, and one for the text as a whole: under these an index finds what may be a copy. */
export declare const marksOf: (sketch: Sketch) => number[];
/** Jaccard likeness of two texts, 0 to 1. */
export declare function likeness(a: Sketch, b: Sketch): number;
/** Whether nearly all of this paragraph stands in the other text. */
export declare const standsIn: (paragraph: readonly number[], other: Sketch) => boolean;
/** Whether the two are one text, whole or nearly so. */
export declare function wholeKind(a: Sketch, b: Sketch): 'exact' | 'near' | null;
/** Whether two texts have so many words in common, names aside, that they are hardly by two hands. */
export declare function shareWording(a: Sketch, b: Sketch): boolean;
/** Whether one text is a copy of the other, and how much of it; without direction. */
export declare function copyKind(a: Sketch, b: Sketch): CopyKind | null;
