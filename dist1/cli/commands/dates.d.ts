import type { Context, Exit } from '../context.js';
import { type ReadOptions } from '../each-reading.js';
export type DatesOptions = Omit<ReadOptions, 'outlet'>;
export declare function dates(paths: string[], options: DatesOptions, context: Context): Promise<Exit>;
