import type { Reading } from '../../model/records.js';
import type { Output } from '../output.js';
/** The expressions of time of one page, for a person. */
export declare function datesText({ page, stories }: Reading, output: Output): string;
