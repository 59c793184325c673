import type { Span } from '../../text/span.js';
import type { Tree } from './elements.js';
export interface PageText {
    text: string;
    /** pieces in order, each with where its first character stands in the source */
    origins: {
        at: number;
        source: number;
    }[];
    /** where the characters of a node stand in the text; null of one that shows none */
    spanOf(id: number): Span | null;
}
export declare function textOf(tree: Tree): PageText;
