import { type Quote } from '../clauses/index.js';
import { type Context } from './context.js';
import { type Opening, type Walk } from './walk.js';
export declare function wholeQuote(context: Context, that: number): Quote | null;
export declare function takeQuote(walk: Walk, i: number, quote: Quote): number | Opening;
