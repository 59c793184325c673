import type { Content, State } from './state.js';
import type { Frame } from './walk.js';
export interface Pointed {
    frame: Frame;
    content: Content;
}
/** The statement whose words stand before the verb at `i`, which only points at them. */
export declare function pointedBack(state: State, i: number): Pointed | null;
