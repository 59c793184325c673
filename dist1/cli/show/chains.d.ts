import type { Reading } from '../../model/records.js';
import type { Output } from '../output.js';
/** The chains of one page, for a person. */
export declare function chainsText(reading: Reading, output: Output): string;
