import type { Readable } from 'node:stream';
import { type Dispatcher } from 'undici';
import { type Gate } from './gate.js';
import type { Limits } from './limits.js';
import { type Trouble } from './trouble.js';
export interface Connection {
    dispatcher: Dispatcher;
    gate: Gate;
    /** ends all that is under way */
    stop: AbortSignal | null;
}
export declare const connect: (gate: Gate, stop?: AbortSignal | null) => Connection;
export interface Ask {
    url: URL;
    headers: Readonly<Record<string, string>>;
    /** the fields of a form, sent by POST */
    form?: Readonly<Record<string, string>>;
    /** a record as JSON, sent by POST */
    json?: string;
}
export interface Answer {
    url: URL;
    status: number;
    header: (name: string) => string | undefined;
    body: Readable;
    /** milliseconds that the server asks to wait */
    wait: number | null;
}
export type Outcome<T> = {
    value: T;
} | {
    trouble: Trouble;
};
/** What is made of an answer while its body is still to be read. */
export type Take<T> = (answer: Answer) => Promise<Outcome<T>>;
/** A busy or broken server is asked again, later each time, or when it says. */
export declare function exchange<T>(connection: Connection, what: Ask, limits: Limits, take: Take<T>): Promise<Outcome<T>>;
/** An answer, or the address that it sends us to. */
export type Followed<T> = {
    done: T;
} | {
    location: string | null;
};
/** Headers come as single bytes; sites in Arabic write addresses into them as UTF-8, as it is. */
export declare function locationOf({ header }: Answer): string | null;
export declare const isRedirect: (status: number) => boolean;
/** Follows where answers lead, each step by `step`. Only the user may name an inner address: a redirect to one is refused. */
export declare function follow<T>(given: URL, { redirects, keepHttps }: {
    redirects: number;
    keepHttps: boolean;
}, step: (url: URL) => Promise<Outcome<Followed<T>>>): Promise<Outcome<T>>;
