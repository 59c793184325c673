import { type Sentence } from '../../arabic/doc.js';
import type { Statement } from '../../model/records.js';
import { type Predicate } from '../clauses/index.js';
import { type Context } from './context.js';
/** The statements of one sentence, in order. */
export declare function readSentence(sentence: Sentence, index: number, context: Context, first: ReadonlyMap<number, Predicate>): Statement[];
