import type { Hearsay } from './hearsay.js';
import { type State } from './state.js';
export declare function takeHearsay(state: State, { from, to, at, that }: Hearsay): number;
export declare function takeHearsayBeside(state: State, i: number, to: number): number;
