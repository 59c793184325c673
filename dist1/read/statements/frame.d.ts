import { type Context, type Source } from './context.js';
import { type Frame } from './walk.js';
import type { Hit } from './word-info.js';
/** Reads on from the cue at `at` until its words begin. `subject`: it stands before the cue. */
export declare function readFrame(context: Context, at: number, hit: Hit, subject: Source | null, limit: number, from?: number): Frame;
