import type { Sentence } from '../../arabic/doc.js';
import type { Statement } from '../../model/records.js';
import { type Context } from './context.js';
export declare function headlineStatement({ from, to }: Sentence, context: Context): Statement | null;
