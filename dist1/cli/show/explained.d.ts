import { type Explained } from '../../app/index.js';
import type { Output } from '../output.js';
/** What reading made of a place, for a person. */
export declare function explainedText(explained: Explained, output: Output): string;
