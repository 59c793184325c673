import { OpenAPIHono } from '@hono/zod-openapi';
import { type Register } from '../../app/index.js';
export declare const exporting: (register: Register, tell: (cause: unknown) => void) => OpenAPIHono<import("hono").Env, {
    "/export": {
        $get: {
            output: {
                type: string;
                title: string;
                status: number;
                detail: string;
                code: string;
                advice: string;
            };
            outputFormat: "json";
            status: -1 | 100 | 101 | 102 | 103 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;
            input: {
                query: {
                    with?: string | string[] | undefined;
                    state?: string | undefined;
                    kind?: string | undefined;
                    status?: string | undefined;
                    outlet?: string | undefined;
                    origin?: string | undefined;
                    from?: string | undefined;
                    to?: string | undefined;
                    format: string;
                    entry?: string | undefined;
                    rows?: "accounts" | "entries" | undefined;
                    newest?: string | undefined;
                };
            };
        } | {
            output: Response;
            outputFormat: "json";
            status: import("hono/utils/http-status").StatusCode;
            input: {
                query: {
                    with?: string | string[] | undefined;
                    state?: string | undefined;
                    kind?: string | undefined;
                    status?: string | undefined;
                    outlet?: string | undefined;
                    origin?: string | undefined;
                    from?: string | undefined;
                    to?: string | undefined;
                    format: string;
                    entry?: string | undefined;
                    rows?: "accounts" | "entries" | undefined;
                    newest?: string | undefined;
                };
            };
        };
    };
}, "/">;
