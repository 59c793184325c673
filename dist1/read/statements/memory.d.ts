import type { Link } from '../../model/records.js';
import { type Context, type Said, type Source } from './context.js';
/** «الوكالة», «المصدر ذاته», «المتحدث», a surname: who was called so before. The source itself when nobody was. */
export declare function meant(source: Source, context: Context): Source;
/** «بقائي»: the last word of a name that the story has given in full, where the word also means something else. */
export declare function surnameBefore(context: Context, j: number): Source | null;
/** «استقبله الأهالي ورحبوا به»: he who was received is not many. */
export declare const isOnePerson: ({ kind, plural }: Source) => boolean;
/** Whoever spoke last and may be the subject of a verb of that gender. */
export declare function lastSpeaker(gender: 'm' | 'f' | null, plural: boolean, sentence: number, { memory }: Context, speaks?: boolean): Said | null;
/** Keeps by whom the words of somebody are handed on who is not the last of a chain, or speaks in another sentence. */
export declare function handOn(source: Source, relays: Link[], at: number, { doc, memory }: Context): void;
export declare function remember(said: Said, context: Context): void;
export declare const know: (source: Source, { memory }: Context) => void;
export declare function rememberPaper(at: number, body: Source | null, context: Context, relays?: Link[]): void;
