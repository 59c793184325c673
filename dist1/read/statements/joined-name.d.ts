import { type Context, type Source } from './context.js';
export declare function withJoined(source: Source, context: Context, limit: number): Source;
