import type { Telling } from '../accounts/telling.js';
import type { Evidence } from './evidence.js';
export declare const isGuess: ({ code }: Evidence) => boolean;
export declare function ofTelling(a: Telling, b: Telling): Evidence | null;
