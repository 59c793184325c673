import type { Content, State } from './state.js';
import type { Frame } from './walk.js';
/** The quotation that a frame follows, with its second half where the frame interrupts it. */
export declare function quoteBefore(state: State, frame: Frame): Content | null;
/** «لا صحة للنبأ، قالت الوزارة في بيان.»: the words stand before, without quotation marks. */
export declare function toldBefore(state: State, frame: Frame): Content | null;
