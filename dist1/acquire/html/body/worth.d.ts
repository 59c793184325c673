import { type Line } from './lines.js';
/** Whether a line is made of sentences. */
export declare const isProse: (line: Line) => boolean;
export declare const proseOf: (line: Line) => number;
/** What a line speaks for the element that holds it: sentences for, menus against. */
export declare function worthOf(line: Line): number;
