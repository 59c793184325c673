import { type Context, type Source } from './context.js';
import type { Hit } from './word-info.js';
/** Tries something that may teach the memory, and forgets it again. */
export declare function peek<T>({ memory }: Context, look: () => T): T;
/** «قالت الوزارة إن الوزير فلانا زار الموقع، وشدد على …»: he of whom a body's words that begin at `start` tell, where the verb is no longer its own. */
export declare function toldOf(context: Context, start: number, speaker: Source, { sense, cue }: Hit): Source | null;
/** Where the words that begin at `start` end: at the next statement of the sentence, or with the sentence. */
export declare function contentEnd(context: Context, start: number, limit: number, speaker: Source | null): number;
/** Without the stops, commas and closing marks of others at the end. */
export declare function trimEnd(context: Context, from: number, to: number): number;
