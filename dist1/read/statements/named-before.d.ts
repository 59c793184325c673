import { type Context, type Source } from './context.js';
/** The source with what the text has told of it before: whose the name is where a table knows it, else the name. */
export declare function inFull(source: Source, context: Context): Source;
