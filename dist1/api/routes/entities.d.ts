import { OpenAPIHono } from '@hono/zod-openapi';
import { type Register } from '../../app/index.js';
export declare const entities: (register: Register) => OpenAPIHono<import("hono").Env, {
    "/entities": {
        $get: {
            output: {
                entities: {
                    id: string;
                    kind: "body" | "group" | "office" | "outlet" | "person" | "place" | "state";
                    name: {
                        ar: string;
                        en: string | null;
                    };
                    country: string | null;
                    wikidata: string | null;
                    known: boolean;
                }[];
                next: string | null;
            };
            outputFormat: "json";
            status: 200;
            input: {
                query: {
                    q?: string | undefined;
                    kind?: "body" | "group" | "office" | "outlet" | "person" | "place" | "state" | undefined;
                    limit?: unknown;
                    after?: string | undefined;
                };
            };
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
            input: {
                query: {
                    q?: string | undefined;
                    kind?: "body" | "group" | "office" | "outlet" | "person" | "place" | "state" | undefined;
                    limit?: unknown;
                    after?: string | undefined;
                };
            };
        };
    };
} & {
    "/entities/:id": {
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
                param: {
                    id: string;
                };
            } & {
                query: {
                    from?: string | undefined;
                    to?: string | undefined;
                };
            };
        } | {
            output: {
                entity: {
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
                terms: {
                    office: string;
                    officeName: {
                        ar: string;
                        en: string | null;
                    };
                    person: string;
                    personName: {
                        ar: string;
                        en: string | null;
                    };
                    from: string | null;
                    to: string | null;
                    acting: boolean;
                    asOf: string | null;
                    source: string | null;
                }[];
                offices: {
                    at: string;
                    held: {
                        kind: "office";
                        id: string;
                        name: {
                            ar: string;
                            en: string | null;
                        };
                        rank: string;
                        holders: {
                            office: string;
                            officeName: {
                                ar: string;
                                en: string | null;
                            };
                            person: string;
                            personName: {
                                ar: string;
                                en: string | null;
                            };
                            from: string | null;
                            to: string | null;
                            acting: boolean;
                            asOf: string | null;
                            source: string | null;
                        }[];
                        before: {
                            office: string;
                            officeName: {
                                ar: string;
                                en: string | null;
                            };
                            person: string;
                            personName: {
                                ar: string;
                                en: string | null;
                            };
                            from: string | null;
                            to: string | null;
                            acting: boolean;
                            asOf: string | null;
                            source: string | null;
                        } | null;
                        after: {
                            office: string;
                            officeName: {
                                ar: string;
                                en: string | null;
                            };
                            person: string;
                            personName: {
                                ar: string;
                                en: string | null;
                            };
                            from: string | null;
                            to: string | null;
                            acting: boolean;
                            asOf: string | null;
                            source: string | null;
                        } | null;
                    }[];
                } | null;
                names: {
                    written: string;
                    how: string;
                    framing: string | null;
                    times: number;
                    pages: number;
                    citation: {
                        page: string;
                        source: string;
                        published: string | null;
                        span: [number, number];
                        exact: string;
                        line: number;
                        context: string;
                        at: number;
                    };
                }[];
                turns: number;
                pages: number;
                mentions: number;
                statements: {
                    id: string;
                    speaker: string;
                    act: string;
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
                        tie: string | null;
                    }[];
                    published: string | null;
                    content: {
                        page: string;
                        source: string;
                        published: string | null;
                        span: [number, number];
                        exact: string;
                        line: number;
                        context: string;
                        at: number;
                    }[];
                }[];
                contacts: {
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
                }[];
                others: {
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
                }[];
                unlooked: number;
                totals: {
                    contacts: number;
                    others: number;
                    statements: number;
                };
                counterparts: {
                    id: string;
                    times: number;
                    otherwise: number;
                    last: string | null;
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
                    from?: string | undefined;
                    to?: string | undefined;
                };
            };
        };
    };
}, "/">;
