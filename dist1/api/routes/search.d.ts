import { OpenAPIHono } from '@hono/zod-openapi';
import { type Register } from '../../app/index.js';
export declare const search: (register: Register) => OpenAPIHono<import("hono").Env, {
    "/search": {
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
                    q?: string | undefined;
                    in?: "entries" | "statements" | "stories" | undefined;
                    limit?: unknown;
                    after?: string | undefined;
                };
            };
        } | {
            output: {
                named: {
                    [x: string]: import("hono/utils/types").JSONValue;
                    name: string;
                    ids: string[];
                }[];
                unknown: {
                    [x: string]: import("hono/utils/types").JSONValue;
                    name: string;
                }[];
                parts: {
                    in: "entries" | "statements" | "stories";
                    total: number;
                    hits: ({
                        in: "stories";
                        story: string;
                        headline: string | null;
                        passage: {
                            page: string;
                            source: string;
                            url: string | null;
                            outlet: string | null;
                            published: string | null;
                            line: number;
                            span: [number, number];
                            exact: string;
                            marks: [number, number][];
                        };
                    } | {
                        in: "statements";
                        story: string;
                        statement: {
                            id: string;
                            span: [number, number];
                            cue: [number, number];
                            act: string;
                            speaker: string | null;
                            addressees: string[];
                            content: [number, number][];
                            mode: "direct" | "indirect" | "mixed";
                            denied: boolean;
                            chain: {
                                role: "agency" | "document" | "institution" | "official" | "outlet" | "spokesperson" | "unnamed";
                                name: string;
                                entity: string | null;
                                span: [number, number] | null;
                                cue: [number, number] | null;
                                unnamed: {
                                    many: number | "several" | null;
                                    kind: string | null;
                                    side: string | null;
                                    reason: string | null;
                                } | null;
                            }[];
                            anonymous: boolean;
                            evidence: {
                                grade: "document" | "hearsay" | "paraphrased" | "quoted" | "relayed" | "unnamed";
                                why: string;
                            };
                            rule: string;
                        };
                        passage: {
                            page: string;
                            source: string;
                            url: string | null;
                            outlet: string | null;
                            published: string | null;
                            line: number;
                            span: [number, number];
                            exact: string;
                            marks: [number, number][];
                        };
                    } | {
                        in: "entries";
                        entry: {
                            id: string;
                            type: "ACCUSE" | "AGREE" | "AID" | "ASSAULT" | "COERCE" | "CONCEDE" | "CONSULT" | "COOPERATE" | "MOBILIZE" | "PROTEST" | "REJECT" | "REQUEST" | "RETREAT" | "SANCTION" | "SUPPORT" | "THREATEN";
                            kind: string | null;
                            status: string;
                            participants: string[];
                            date: {
                                value: string | null;
                                notBefore: string | null;
                                notAfter: string | null;
                                weekday: number | null;
                                basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                                why: string;
                            } | null;
                            place: string | null;
                            short: string;
                            accounts: number;
                            origins: number;
                            outlets: string[];
                            sentence: {
                                ar: string;
                                en: string;
                            };
                        };
                        account: string;
                        passage: {
                            page: string;
                            source: string;
                            url: string | null;
                            outlet: string | null;
                            published: string | null;
                            line: number;
                            span: [number, number];
                            exact: string;
                            marks: [number, number][];
                        };
                    })[];
                    next: string | null;
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
                query: {
                    with?: string | string[] | undefined;
                    state?: string | undefined;
                    kind?: string | undefined;
                    status?: string | undefined;
                    outlet?: string | undefined;
                    origin?: string | undefined;
                    from?: string | undefined;
                    to?: string | undefined;
                    q?: string | undefined;
                    in?: "entries" | "statements" | "stories" | undefined;
                    limit?: unknown;
                    after?: string | undefined;
                };
            };
        };
    };
}, "/">;
