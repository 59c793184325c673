import { type Thing } from './thing.js';
import { type Kit } from './words.js';
/** An office with the body or place that it is of: «سكرتير بلدية نابلس». Tokens `[from, to)`. */
export interface Post {
    from: number;
    to: number;
    start: number;
    /** tokens of the words before the owner */
    until: number;
    owner: Thing;
    /** the country of the place where it is, if that is said */
    country: string | null;
}
export declare function postAt(kit: Kit, i: number): Post | null;
