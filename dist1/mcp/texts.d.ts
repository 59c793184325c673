import type { takenOf } from './made.js';
import type { Brief, Link, Listed, Said } from './shapes.js';
export declare const briefText: (brief: Brief) => string;
export declare const listedText: (entry: Listed) => string;
export declare const chainText: (chain: readonly Link[]) => string;
export declare const saidText: ({ speaker, act, mode, denied, rests, chain, content }: Said) => string;
export declare const takenText: ({ named, unknown }: ReturnType<typeof takenOf>) => string;
