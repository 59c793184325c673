import type { Reading } from '../../model/records.js';
import type { Output } from '../output.js';
/** What one page tells, for a person. */
export declare function readingText(reading: Reading, output: Output): string;
