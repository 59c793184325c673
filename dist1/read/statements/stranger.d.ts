import { type Source } from './context.js';
import type { Walk } from './walk.js';
/** He who stands right behind the verb and whom nothing knows, where his name goes on farther than whoever is found there. */
export declare function strangerAt(walk: Walk, i: number): Source | null;
