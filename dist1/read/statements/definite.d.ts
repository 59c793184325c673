import { type Context } from './context.js';
import type { WordInfo } from './word-info.js';
type Noun = NonNullable<WordInfo['source']>;
/** Whether the noun at `j`, whose phrase ends at `to`, is known by what it rules or by whose it is; not «مسؤولو الوزارة», which may be any of them. */
export declare function isKnownByPhrase(context: Context, j: number, to: number, noun: Noun): boolean;
export {};
