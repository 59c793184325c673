import { type Group } from '../clauses/index.js';
import { type Context, type Source } from './context.js';
/** A party that the layer of mentions has found, as one who speaks. */
export declare function sourceOfGroup(group: Group, context: Context): Source;
export declare const isForMe: ({ rules }: Context, word: string) => boolean;
/** One who may speak, named at `j`. A preposition written onto the word is allowed only where `prep` says so. */
export declare function sourceAt(context: Context, j: number, limit: number, prep?: string): Source | null;
