import { type Group } from '../clauses/index.js';
import { type Context, type Source } from './context.js';
export declare function inName(context: Context, source: Source, limit: number): Source;
export declare function pastTitle(source: Source, { members, to }: Group, context: Context): Source;
