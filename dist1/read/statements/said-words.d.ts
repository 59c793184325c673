import { type Quote } from '../clauses/index.js';
import { type Context, type Source } from './context.js';
import type { Content } from './state.js';
import type { Frame } from './walk.js';
export declare const ofQuote: (quote: Quote, end?: number) => Content;
export declare function plainContent(context: Context, from: number, limit: number, speaker: Source | null): Content;
export declare function contentOf(context: Context, { opening, hit }: Frame, limit: number, speaker: Source | null): Content;
