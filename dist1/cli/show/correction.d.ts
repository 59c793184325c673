import { type Corrections } from '../../app/index.js';
import type { Entry } from '../../model/records.js';
import type { Output } from '../output.js';
import { type Words } from './words.js';
/** A value that somebody set: ids by their names, none as none. */
export declare const setText: (words: Words, field: string, value: unknown) => string;
export declare function correctionsText(found: Corrections, output: Output): string;
/** What a correction has made of the register, and how it is taken back. */
export declare function correctedText(found: Corrections, output: Output): string;
/** What people said of the accounts of an entry. */
export declare function onEntryText(words: Words, { corrections }: Entry): string;
