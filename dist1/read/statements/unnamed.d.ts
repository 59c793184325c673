import type { Link, Unnamed } from '../../model/records.js';
import { type Context } from './context.js';
/** Where the reason why a source has no name ends, if one begins at `k`; else -1. */
export declare const reasonEnd: (context: Context, k: number, limit: number) => number;
/** What is said of an unnamed source; null for any other link. */
export declare function unnamedOf(context: Context, { role, span, entity, name }: Link): Unnamed | null;
