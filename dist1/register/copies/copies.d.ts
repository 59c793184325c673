import { type CopyKind, type Sketch } from './sketch.js';
export interface Copyable {
    id: string;
    sketch: Sketch;
    published: string | null;
    outlet: string | null;
    credit: string | null;
}
export interface CopyPair {
    a: string;
    b: string;
    kind: CopyKind;
    /** the one of the two that was first, where dates or credits tell */
    first: string | null;
}
/** Which of two copies was first: by the day of publication, else by a credit to the other's outlet, else unknown. */
export declare function firstOf<T extends Copyable>(a: T, b: T): T | null;
/** Every pair of copies among the stories, found through the marks that they share. */
export declare function findCopies(stories: Copyable[]): CopyPair[];
