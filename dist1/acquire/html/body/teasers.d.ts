import type { Tree } from '../elements.js';
import { type Line } from './lines.js';
/** Short boxes of one kind side by side, each with a line that is all link: they point to other stories. */
export declare function teasersOf(tree: Tree, lines: readonly Line[]): ReadonlySet<number>;
