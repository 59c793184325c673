import type { Tree } from '../elements.js';
import type { Cut, Cuts } from './cuts.js';
import type { Line } from './lines.js';
/** A line with how it stands in its page. */
export interface Place {
    line: Line;
    text: string;
    prose: boolean;
    /** the innermost element around it that holds other lines too */
    holder: number;
    /** the innermost division around it that holds other lines too */
    box: number;
    /** h1 to h6, if it stands in one */
    heading: string | null;
    /** whether it stands in a list, a table, a quotation */
    listed: boolean;
    /** whether it stands in an item of a list */
    item: boolean;
    paragraph: boolean;
    /** whether it stands in a box of its own with an image */
    pictured: boolean;
    /** whether its makers call it a summary */
    summary: boolean;
    /** what it is if it is no story */
    cut: Cut | null;
}
/** Lines with how they stand within an element; within the page where that is -1. */
export declare function placesOf(tree: Tree, text: string, lines: readonly Line[], cuts: Cuts, root: number): Place[];
export declare const leave: (place: Place, kind: Cut['kind'], rule: string) => void;
/** A line under an image that is no paragraph of the story. */
export declare const isCaption: ({ pictured, line, heading }: Place) => boolean;
/** Whether a line above a story sums it up: by its name, or as a heading of lower rank. */
export declare const isSummary: ({ summary, line, heading }: Place) => boolean;
/** What stands between headline and story and is no sentence of it. */
export declare const leaveByline: (place: Place) => void;
