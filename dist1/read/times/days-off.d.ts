import { type Doc } from '../../arabic/doc.js';
import type { TimeExpression } from '../../model/records.js';
/** How many days from today an expression says that its day is: 0 of «اليوم الخميس», -1 of «أمس الخميس»; null where it does not say. */
export declare function daysOff(doc: Doc, { span }: TimeExpression): number | null;
