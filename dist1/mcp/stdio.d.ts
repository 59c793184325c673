import type { Readable, Writable } from 'node:stream';
import type { Setting } from './tool.js';
export interface Streams {
    input: Readable;
    output: Writable;
    /** asks it to end */
    stop: AbortSignal;
}
/** Serves over a pair of streams until the input ends and everything is answered, or until it is asked to stop. */
export declare function serveStdio(setting: Setting, { input, output, stop }: Streams): Promise<void>;
