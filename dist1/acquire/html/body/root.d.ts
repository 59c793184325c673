import { type Tree } from '../elements.js';
import type { Cuts } from './cuts.js';
import { type Line } from './lines.js';
/** The element in which the story stands: that which holds most of prose and least of menus; -1 where there is none. */
export declare function rootOf(tree: Tree, lines: readonly Line[], cuts: Cuts): number;
