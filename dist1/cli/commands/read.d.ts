import type { Context, Exit } from '../context.js';
import { type ReadOptions } from '../each-reading.js';
export type { ReadOptions } from '../each-reading.js';
export declare function read(paths: string[], options: ReadOptions, context: Context): Promise<Exit>;
