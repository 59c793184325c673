import { type Content, type State } from './state.js';
import type { Frame } from './walk.js';
export declare function takeFrame(state: State, frame: Frame): number;
/** The statement of a frame whose words stand before it. */
export declare function takeSaid(state: State, frame: Frame, content: Content): number;
