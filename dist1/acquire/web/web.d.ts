import type { Document } from '../document.js';
import { type Limits } from './limits.js';
import type { Resolve } from './resolve.js';
import { type Trouble } from './trouble.js';
export interface WebOptions {
    /** hosts that may be of this machine or of a private network */
    allowPrivate?: readonly string[];
    /** where whoever runs this can be reached */
    contact?: string;
    /** milliseconds between two requests to a host */
    gap?: number;
    limits?: Partial<Limits>;
    resolve?: Resolve;
    /** ends all that is under way */
    stop?: AbortSignal;
}
/** By what a server knows whether something has changed. */
export interface Validators {
    etag: string | null;
    modified: string | null;
}
export type Got = {
    got: 'document';
    document: Document;
    validators: Validators;
} | {
    got: 'unchanged';
} | {
    got: 'nothing';
    trouble: Trouble;
};
export interface Web {
    /** What stands at an address; with validators, only if it has changed. */
    get: (url: URL, known?: Validators) => Promise<Got>;
    close: () => Promise<void>;
}
export declare function openWeb(options?: WebOptions): Web;
