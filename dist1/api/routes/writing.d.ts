import { OpenAPIHono } from '@hono/zod-openapi';
import { type Register } from '../../app/index.js';
export declare const writing: (register: Register) => OpenAPIHono<import("hono").Env, {
    "/pages": {
        $post: {
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
                json: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    text?: string | undefined;
                    url?: string | undefined;
                };
            };
        } | {
            output: {
                pages: {
                    id: string;
                    source: string;
                    title: string | null;
                    outcome: "added" | "replaced" | "same";
                    entries: string[];
                }[];
                failed: {
                    source: string;
                    code: string;
                    message: string;
                    advice: string;
                }[];
            };
            outputFormat: "json";
            status: 200;
            input: {
                json: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    text?: string | undefined;
                    url?: string | undefined;
                };
            };
        };
    };
} & {
    "/files": {
        $post: {
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
                form: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    file: import("buffer").File;
                };
            };
        } | {
            output: {
                pages: {
                    id: string;
                    source: string;
                    title: string | null;
                    outcome: "added" | "replaced" | "same";
                    entries: string[];
                }[];
                failed: {
                    source: string;
                    code: string;
                    message: string;
                    advice: string;
                }[];
            };
            outputFormat: "json";
            status: 200;
            input: {
                form: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    file: import("buffer").File;
                };
            };
        };
    };
} & {
    "/pages/:id": {
        $delete: {
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
                param: {
                    id: string;
                };
            };
        } | {
            output: {
                pages: {
                    id: string;
                    source: string;
                }[];
                letGo: number[];
            };
            outputFormat: "json";
            status: 200;
            input: {
                param: {
                    id: string;
                };
            };
        };
    };
} & {
    "/corrections": {
        $post: {
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
                json: {
                    by: string;
                    why?: string | undefined;
                    what: "join";
                    a: string;
                    b: string;
                } | {
                    by: string;
                    why?: string | undefined;
                    what: "split";
                    entry: string;
                    accounts: string[];
                } | {
                    by: string;
                    why?: string | undefined;
                    what: "set";
                    entry: string;
                    field: string;
                    values: string[];
                } | {
                    by: string;
                    why?: string | undefined;
                    what: "name";
                    who: string;
                    as: string;
                } | {
                    by: string;
                    why?: string | undefined;
                    what: "not-news";
                    page: string;
                };
            };
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
            input: {
                json: {
                    by: string;
                    why?: string | undefined;
                    what: "join";
                    a: string;
                    b: string;
                } | {
                    by: string;
                    why?: string | undefined;
                    what: "split";
                    entry: string;
                    accounts: string[];
                } | {
                    by: string;
                    why?: string | undefined;
                    what: "set";
                    entry: string;
                    field: string;
                    values: string[];
                } | {
                    by: string;
                    why?: string | undefined;
                    what: "name";
                    who: string;
                    as: string;
                } | {
                    by: string;
                    why?: string | undefined;
                    what: "not-news";
                    page: string;
                };
            };
        };
    };
} & {
    "/corrections/:id": {
        $delete: {
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
                param: {
                    id: string;
                };
            } & {
                query: {
                    by: string;
                    why?: string | undefined;
                };
            };
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
            input: {
                param: {
                    id: string;
                };
            } & {
                query: {
                    by: string;
                    why?: string | undefined;
                };
            };
        };
    };
}, "/">;
