import type { Output } from '../output.js';
export type Mark = readonly [start: number, end: number];
/** How text is put before a person: colours and isolated Arabic on a terminal, plain text elsewhere. */
export interface Paint {
    columns: number;
    dim: (text: string) => string;
    bold: (text: string) => string;
    warn: (text: string) => string;
    good: (text: string) => string;
    /** one line of text from a page, made harmless and, on a terminal, kept apart from what stands beside it */
    ar: (text: string) => string;
    /** a line of several such texts that is read from right to left */
    rtl: (text: string) => string;
    /** a passage, wrapped, with a bar before it; the marked parts, which are in order, stand out */
    quote: (text: string, indent: number, marks?: readonly Mark[]) => string;
}
/** How many columns a text takes: marks and isolates take none. */
export declare const widthOf: (text: string) => number;
export declare const padded: (text: string, width: number) => string;
/** The beginning of a text that fits, with a sign that there is more. */
export declare function clipped(text: string, width: number): string;
/** Words in lines no wider than asked; a single long word may be. */
export declare function wrapped(text: string, width: number): string[];
export declare function paintFor(output: Pick<Output, 'isTerminal' | 'columns'>): Paint;
/** A label, and text that hangs beside it. */
export declare function row(paint: Paint, indent: number, label: string, text: string, labelWidth?: number): string;
export declare const heading: (paint: Paint, text: string, note?: string) => string;
export declare const plural: (n: number, one: string, many?: string) => string;
