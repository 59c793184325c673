import { OpenAPIHono } from '@hono/zod-openapi';
import { type Register } from '../../app/index.js';
export declare const register: (register: Register, writable: boolean) => OpenAPIHono<import("hono").Env, {
    "/register": {
        $get: {
            output: {
                isnad: string;
                writable: boolean;
                pages: number;
                accounts: number;
                entries: number;
                quarantined: number;
                tally: {
                    named: {
                        [x: string]: import("hono/utils/types").JSONValue;
                        name: string;
                        ids: string[];
                    }[];
                    unknown: {
                        [x: string]: import("hono/utils/types").JSONValue;
                        name: string;
                    }[];
                    total: number;
                    kinds: {
                        [x: string]: number;
                    };
                    types: {
                        [x: string]: number;
                    };
                    statuses: {
                        [x: string]: number;
                    };
                    outlets: {
                        [x: string]: number;
                    };
                    origins: {
                        [x: string]: number;
                    };
                    originNames: {
                        [x: string]: {
                            ar: string;
                            en: string | null;
                        };
                    };
                };
                outlets: string[];
            };
            outputFormat: "json";
            status: 200;
            input: {};
        } | {
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
            input: {};
        };
    };
} & {
    "/coverage": {
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
            input: {};
        } | {
            output: {
                outlets: {
                    outlet: string | null;
                    pages: number;
                }[];
                months: {
                    month: string;
                    stories: number;
                }[];
                undated: number;
                copies: number;
            };
            outputFormat: "json";
            status: 200;
            input: {};
        };
    };
} & {
    "/quarantine": {
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
            input: {};
        } | {
            output: {
                pages: {
                    source: string;
                    stage: string;
                    code: string;
                    message: string;
                }[];
            };
            outputFormat: "json";
            status: 200;
            input: {};
        };
    };
} & {
    "/corrections": {
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
            input: {};
        } | {
            output: {
                corrections: {
                    [x: string]: import("hono/utils/types").JSONValue;
                    n: number;
                    by: string;
                    at: string;
                    why: string | null;
                    deed: {
                        [x: string]: import("hono/utils/types").JSONValue;
                        what: "join" | "name" | "not-news" | "set" | "split";
                    };
                    state: "holds" | "overruled" | "undone" | "without-hold";
                    overruledBy: number | null;
                    entries: string[];
                }[];
                entities: {
                    [x: string]: {
                        id: string;
                        kind: "body" | "group" | "office" | "outlet" | "person" | "place" | "state";
                        name: {
                            ar: string;
                            en: string | null;
                        };
                        country: string | null;
                        wikidata: string | null;
                        known: boolean;
                    };
                };
            };
            outputFormat: "json";
            status: 200;
            input: {};
        };
    };
} & {
    "/labels": {
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
            input: {};
        } | {
            output: {
                [x: string]: {
                    [x: string]: {
                        ar: string;
                        en: string;
                    };
                };
            };
            outputFormat: "json";
            status: 200;
            input: {};
        };
    };
}, "/">;
