import { type Element, type Tree } from './elements.js';
import type { Named } from './named.js';
/** The rule of a message behind the first: however much it tells, it is no story. */
export declare const reply = "html/reply";
/** Whether an element is called a message by one of the programs for forums. */
export declare function isMessage(element: Element): boolean;
/** Names every message behind the first a comment. */
export declare function nameReplies(tree: Tree, named: Map<number, Named>): void;
