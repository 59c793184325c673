import type { Desk } from './desk.js';
/** Names the lines before the lead and opens the main story. */
export declare function layTop(desk: Desk, foundLead: number): number;
/** A page without a single paragraph: what no rule claims is the story. */
export declare function layShort(desk: Desk): void;
