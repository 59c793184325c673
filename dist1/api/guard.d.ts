import type { MiddlewareHandler } from 'hono';
/** The name in a Host header, without its port; null where it is none. */
export declare function hostName(header: string | undefined): string | null;
export declare const ownHosts: (names: readonly string[]) => MiddlewareHandler;
/** A browser says of which page a request is: only pages of this server may ask, and those that were named. */
export declare const ownOrigins: (names: readonly string[], origins: readonly string[]) => MiddlewareHandler;
/** Whoever changes something shows the token. Digests are compared, which takes as long however much of it is right. */
export declare const withToken: (token: string | null) => MiddlewareHandler;
export declare const calmly: (perMinute: number) => MiddlewareHandler;
