import type { Chunks } from '../app/index.js';
import { type Output } from './output.js';
/** What commands share. A command returns its exit code. */
export interface Context {
    out: Output;
    err: Output;
    stdin: Chunks;
}
export declare const exits: {
    readonly done: 0;
    readonly failed: 1;
    readonly usage: 2;
};
export type Exit = (typeof exits)[keyof typeof exits];
export declare const makeContext: () => Context;
