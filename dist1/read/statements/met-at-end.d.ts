import { type Context } from './context.js';
import type { Draft } from './state.js';
/** Gives the statements of a sentence the outlet that its end names. */
export declare function withMetAtEnd(context: Context, drafts: readonly Draft[], from: number, limit: number): void;
