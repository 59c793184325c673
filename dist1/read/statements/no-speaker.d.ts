import type { State } from './state.js';
import type { Frame } from './walk.js';
/** Whether a verb without a subject is nobody's word, or a clause about somebody else. */
export declare const isNobodys: (frame: Frame, state: State) => boolean;
