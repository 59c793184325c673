import type { Span, Statement } from '../../model/records.js';
import { type Context } from './context.js';
export declare function modeOf({ marks }: Context, from: number, to: number): Statement['mode'];
/** Whether some of what is told in the words of the page is in those of the speaker. */
export declare const holdsSpeech: (context: Context, content: readonly Span[]) => boolean;
