import { type Compared } from '../../app/index.js';
import type { Output } from '../output.js';
/** The accounts of an entry side by side, what they disagree on first. */
export declare function comparisonText(found: Compared, output: Output): string;
