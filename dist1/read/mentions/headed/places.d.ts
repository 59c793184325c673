import { type Thing } from './thing.js';
import { type Kit } from './words.js';
/** The place or state that is named at `i`, with the word before its name that says what it is. */
export declare function properPlaceAt(kit: Kit, i: number, within?: boolean): Thing | null;
