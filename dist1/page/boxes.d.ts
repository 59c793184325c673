import type { Desk } from './desk.js';
/** Names what stands in boxes; the head of a box without an end is one of links. */
export declare function closeBoxes({ sorts }: Desk): void;
