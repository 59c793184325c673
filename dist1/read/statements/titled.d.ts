import { type Sense } from '../../arabic/lexicon.js';
import { type Context, type Source } from './context.js';
export declare const isOddVerb: ({ verb, cls, pronoun }: Sense) => boolean;
/** The end of a name that begins at `k`; -1 where none does. */
export declare function nameFrom(context: Context, k: number, limit: number): number;
/** The source as him whose name, which no table has, stands at tokens `[from, to)`. */
export declare function namedBy({ doc, entities }: Context, source: Source, from: number, to: number): Source;
export declare function titled(source: Source, context: Context, limit: number): Source;
