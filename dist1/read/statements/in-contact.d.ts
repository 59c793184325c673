import { type Context, type Source } from './context.js';
import type { Hit } from './word-info.js';
/** Who speaks in the call or the letter that the sentence tells of before the cue at `at`. */
export declare function inContact(context: Context, at: number): Source | null;
/** «B الذي سأله عن الخطة، وأبلغه أن …»: of two verbs that tell him something both are of whom the relative clause tells. */
export declare function inRelative(context: Context, at: number, { sense }: Hit): Source | null;
