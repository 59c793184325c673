import type { State } from './state.js';
import type { Frame } from './walk.js';
export interface SaidByNoun {
    frame: Frame;
    /** where its words end at the latest */
    limit: number;
}
export declare function saidByNoun(state: State, i: number): SaidByNoun | null;
