import { type Context } from './context.js';
import type { Walk } from './walk.js';
/** A verbal noun, a noun with a pronoun, or «أي», after what is closed, begins a new phrase. */
export declare function isLateObject({ context, frame, relative, object }: Walk, i: number): boolean;
/** «أعلن وقفا تاما», but not «أعلن ردا على سؤال»: a verbal noun in the accusative that goes on by itself. */
export declare function isAccusative(context: Context, i: number, lemma?: string): boolean;
export declare function isClosed(context: Context, i: number): boolean;
