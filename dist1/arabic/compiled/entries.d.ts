import type { Columns } from '../../knowledge/columns.js';
import type { Entry } from '../lexicon.js';
import type { TextAt, TextPool } from './texts.js';
/** The columns of the entries of each form, in the order of the forms. */
export declare function entryColumns(ofForms: readonly (readonly Entry[])[], texts: TextPool): Columns;
/** The entries of a form by its number. */
export declare function openEntries(columns: Columns, textAt: TextAt): (form: number) => readonly Entry[];
