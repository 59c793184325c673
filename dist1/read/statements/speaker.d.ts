import type { Link, Span } from '../../model/records.js';
import { type Context, type Source } from './context.js';
import type { State } from './state.js';
import type { Frame } from './walk.js';
export interface Speaker {
    source: Source;
    relays: Link[];
    /** what goes on in later sentences */
    kept: Link[];
    /** the outlet to which he goes on speaking */
    medium: Link[];
    /** the document by which he has spoken, where he goes on */
    paper: Span | null;
}
export declare function speakerOf(state: State, frame: Frame): Speaker | null;
export declare const sure: Set<string>;
export declare function maySpeak(source: Source, frame: Frame, context: Context): boolean;
