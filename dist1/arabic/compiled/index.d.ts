import type { EntriesOf, Entry } from '../lexicon.js';
import type { StemsOf } from '../verbs/index.js';
import type { Stem } from '../verbs/stems.js';
/** What the written forms of the lexicon are. */
export interface Forms {
    /** as entries, in the order in which they were added */
    entriesOf: EntriesOf;
    /** as stems of verbs */
    stemsOf: StemsOf;
}
/** All forms with their entries and stems as one file of columns. */
export declare function packForms(entries: ReadonlyMap<string, readonly Entry[]>, stems: ReadonlyMap<string, Stem>): Uint8Array;
/** Opens what `packForms` made: nothing is read of it until a form is asked for. */
export declare function openForms(bytes: Uint8Array): Forms;
