import type { Columns } from '../../knowledge/columns.js';
import type { Stem } from '../verbs/stems.js';
import type { TextAt, TextPool } from './texts.js';
/** The columns of the stems of each form, in the order of the forms. */
export declare function stemColumns(ofForms: readonly (Stem | undefined)[], texts: TextPool): Columns;
/** The first stem that a form, by its number, is; the others follow it. */
export declare function openStems(columns: Columns, textAt: TextAt): (form: number) => Stem | undefined;
