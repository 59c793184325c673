import type { Damage } from './damage.js';
import { type Window } from './window.js';
/** The blocks of a tar without those that no header leads to; these are told in `damages`. */
export declare function soundBlocks(window: Window, damages: Damage[]): AsyncGenerator<Uint8Array>;
