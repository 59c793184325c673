import { type Context } from './context.js';
import { type According } from './phrases.js';
import { type State } from './state.js';
export declare const isEmptyBefore: ({ context, start }: State, i: number) => boolean;
export declare function takeAccording(state: State, i: number, beside: According): number;
export declare function pastSource(context: Context, to: number, limit: number): number;
export declare function firstWord({ doc }: Context, from: number, to: number): number;
