import type { Tree } from '../elements.js';
import type { Line } from './lines.js';
/** For every element the sum of a measure over the lines that it holds. */
export declare function sumsOf(tree: Tree, lines: readonly Line[], measure: (line: Line) => number): Float64Array;
