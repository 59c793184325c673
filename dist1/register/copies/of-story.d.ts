import { type Copyable } from './copies.js';
import { type CopyKind } from './sketch.js';
export interface CopyOf<T> {
    story: T;
    kind: CopyKind;
    /** how much of the words of the one asked after stands in it, 0 to 1 */
    share: number;
}
/** Of these stories those that are copies of one, the likest first. */
export declare const copiesAmong: <T extends Copyable>(story: Copyable, others: readonly T[]) => CopyOf<T>[];
/** The one of several copies of a text that was first, where dates or credits tell. */
export declare function firstAmong<T extends Copyable>(stories: readonly T[]): T | null;
