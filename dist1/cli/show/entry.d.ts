import { type Shown } from '../../app/index.js';
import type { Output } from '../output.js';
/** One entry, for a person. */
export declare function entryText(found: Shown, output: Output): string;
