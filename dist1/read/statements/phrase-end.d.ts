import { type Context } from './context.js';
/** Whether the phrase from `from` ends before the word at `k`. */
export declare const endsBefore: (context: Context, from: number, k: number) => boolean;
