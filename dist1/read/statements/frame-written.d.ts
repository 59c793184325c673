import type { Sense } from '../../arabic/lexicon.js';
import { type Context } from './context.js';
import { type Opening, type Walk } from './walk.js';
export declare const isVerbal: ({ rules }: Context, { cls, value }: Sense) => boolean;
export declare function takeWritten(walk: Walk, i: number): number | Opening | null;
