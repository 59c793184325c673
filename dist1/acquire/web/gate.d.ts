import { type LookupFunction } from 'node:net';
import type { Resolve } from './resolve.js';
/** Which connections may be made. */
export interface Gate {
    /** hosts that may be of this machine or of a network of one's own, since the user says so */
    inner: ReadonlySet<string>;
    resolve: Resolve;
}
/** Refuses an address in digits that lies inside: no name is looked up for it. */
export declare function needOpen({ hostname }: URL, { inner }: Gate): void;
/**
 * Looks a name up for the connection itself, so that what was looked at is what is connected to: a name that is looked up
 * again for the connection could mean something else by then.
 */
export declare function guardedLookup({ inner, resolve }: Gate): LookupFunction;
export declare const gateFor: (hosts: Iterable<string>, resolve?: Resolve) => Gate;
