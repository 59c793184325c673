import { type Context } from './context.js';
import type { Frame } from './walk.js';
/** What a verb of speech does that tells no words: to invite, to keep to what one thinks, to say nothing. */
export declare const isNoWord: (context: Context, frame: Frame) => boolean;
export declare const isPrayer: (context: Context, frame: Frame, limit: number) => boolean;
