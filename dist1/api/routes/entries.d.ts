import { OpenAPIHono } from '@hono/zod-openapi';
import { type Register } from '../../app/index.js';
export declare const entries: (register: Register) => OpenAPIHono<import("hono").Env, {
    "/entries": {
        $get: {
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
                entries: {
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
                total: number;
                next: string | null;
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
                    limit?: unknown;
                    after?: string | undefined;
                    newest?: string | undefined;
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
                    with?: string | string[] | undefined;
                    state?: string | undefined;
                    kind?: string | undefined;
                    status?: string | undefined;
                    outlet?: string | undefined;
                    origin?: string | undefined;
                    from?: string | undefined;
                    to?: string | undefined;
                    limit?: unknown;
                    after?: string | undefined;
                    newest?: string | undefined;
                };
            };
        };
    };
} & {
    "/tally": {
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
                };
            };
        };
    };
} & {
    "/plot": {
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
                    by?: string | undefined;
                };
            };
        } | {
            output: {
                by: "day" | "month" | "year";
                bars: {
                    at: string;
                    from: string;
                    to: string;
                    total: number;
                    kinds: {
                        [x: string]: number;
                    };
                }[];
                undated: number;
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
                    by?: string | undefined;
                };
            };
        };
    };
} & {
    "/network": {
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
                    limit?: unknown;
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
                nodes: {
                    id: string;
                    contacts: number;
                }[];
                ties: {
                    a: string;
                    b: string;
                    times: number;
                    otherwise: number;
                    last: string | null;
                    kinds: {
                        [x: string]: number;
                    };
                }[];
                total: number;
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
                    limit?: unknown;
                };
            };
        };
    };
} & {
    "/entries/:id": {
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
            };
        } | {
            output: {
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
                    accounts: {
                        id: string;
                        page: string;
                        story: string;
                        event: string;
                        outlet: string | null;
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
                        origin: string;
                        copyOf: string | null;
                        quotes: {
                            field: string;
                            span: [number, number];
                            exact: string;
                        }[];
                    }[];
                    origins: {
                        id: string;
                        name: string;
                        kind: "agency" | "institution" | "outlet" | "unnamed" | "witness";
                        accounts: string[];
                        independent: boolean;
                        denies?: true | undefined;
                    }[];
                    fields: {
                        [x: string]: {
                            readings: {
                                value: import("hono/utils/types").JSONValue;
                                accounts: string[];
                            }[];
                            verdict: "agree" | "conflict" | "differ" | "single";
                        };
                    };
                    follows: string | null;
                    why: {
                        code: string;
                        text: string;
                        accounts: string[];
                    }[];
                    corrections?: {
                        n: number;
                        what: "join" | "name" | "set" | "split";
                        field: string | null;
                        value: import("hono/utils/types").JSONValue;
                        by: string;
                        why: string | null;
                        at: string;
                    }[] | undefined;
                };
                short: string;
                sentence: {
                    ar: string;
                    en: string;
                };
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
                pages: {
                    [x: string]: {
                        id: string;
                        source: string;
                        url: string | null;
                        outlet: string | null;
                        retrieved: string | null;
                        published: string | null;
                        title: string | null;
                        author: string | null;
                        modified: string | null;
                        language: string | null;
                        noticed: {
                            code: string;
                            message: string;
                            span: [number, number] | null;
                        }[];
                    };
                };
                statements: {
                    [x: string]: {
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
                    }[];
                };
                chains: {
                    [x: string]: {
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
                };
                dateWhy: string | null;
                dateWhyAr: string | null;
                reasons: {
                    [x: string]: string;
                };
                originNames: {
                    [x: string]: {
                        ar: string;
                        en: string | null;
                    };
                };
                follows: {
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
                } | null;
                texts: {
                    pages: {
                        page: string;
                        story: string;
                        source: string;
                        outlet: string | null;
                        published: string | null;
                    }[];
                    first: {
                        page: string;
                        story: string;
                        source: string;
                        outlet: string | null;
                        published: string | null;
                    } | null;
                    partly: {
                        page: string;
                        story: string;
                        source: string;
                        outlet: string | null;
                        published: string | null;
                    }[];
                }[];
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
    "/entries/:id/compare": {
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
            };
        } | {
            output: {
                shown: {
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
                        accounts: {
                            id: string;
                            page: string;
                            story: string;
                            event: string;
                            outlet: string | null;
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
                            origin: string;
                            copyOf: string | null;
                            quotes: {
                                field: string;
                                span: [number, number];
                                exact: string;
                            }[];
                        }[];
                        origins: {
                            id: string;
                            name: string;
                            kind: "agency" | "institution" | "outlet" | "unnamed" | "witness";
                            accounts: string[];
                            independent: boolean;
                            denies?: true | undefined;
                        }[];
                        fields: {
                            [x: string]: {
                                readings: {
                                    value: import("hono/utils/types").JSONValue;
                                    accounts: string[];
                                }[];
                                verdict: "agree" | "conflict" | "differ" | "single";
                            };
                        };
                        follows: string | null;
                        why: {
                            code: string;
                            text: string;
                            accounts: string[];
                        }[];
                        corrections?: {
                            n: number;
                            what: "join" | "name" | "set" | "split";
                            field: string | null;
                            value: import("hono/utils/types").JSONValue;
                            by: string;
                            why: string | null;
                            at: string;
                        }[] | undefined;
                    };
                    short: string;
                    sentence: {
                        ar: string;
                        en: string;
                    };
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
                    pages: {
                        [x: string]: {
                            id: string;
                            source: string;
                            url: string | null;
                            outlet: string | null;
                            retrieved: string | null;
                            published: string | null;
                            title: string | null;
                            author: string | null;
                            modified: string | null;
                            language: string | null;
                            noticed: {
                                code: string;
                                message: string;
                                span: [number, number] | null;
                            }[];
                        };
                    };
                    statements: {
                        [x: string]: {
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
                        }[];
                    };
                    chains: {
                        [x: string]: {
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
                    };
                    dateWhy: string | null;
                    dateWhyAr: string | null;
                    reasons: {
                        [x: string]: string;
                    };
                    originNames: {
                        [x: string]: {
                            ar: string;
                            en: string | null;
                        };
                    };
                    follows: {
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
                    } | null;
                    texts: {
                        pages: {
                            page: string;
                            story: string;
                            source: string;
                            outlet: string | null;
                            published: string | null;
                        }[];
                        first: {
                            page: string;
                            story: string;
                            source: string;
                            outlet: string | null;
                            published: string | null;
                        } | null;
                        partly: {
                            page: string;
                            story: string;
                            source: string;
                            outlet: string | null;
                            published: string | null;
                        }[];
                    }[];
                };
                fields: {
                    [x: string]: {
                        verdict: "agree" | "conflict" | "differ" | "single";
                        readings: {
                            value: import("hono/utils/types").JSONValue;
                            accounts: string[];
                            citations: {
                                account: string;
                                page: string;
                                span: [number, number];
                                exact: string;
                            }[];
                        }[];
                    };
                };
                headlines: {
                    account: string;
                    page: string;
                    span: [number, number];
                    exact: string;
                }[];
                contradictions: {
                    a: number;
                    b: number;
                    by: "negation" | "number" | "opposite";
                    what: string;
                }[];
                readouts: import("hono/utils/types").JSONValue[];
                stories: {
                    [x: string]: {
                        story: string;
                        page: {
                            id: string;
                            source: string;
                            url: string | null;
                            outlet: string | null;
                            retrieved: string | null;
                            published: string | null;
                            title: string | null;
                            author: string | null;
                            modified: string | null;
                            language: string | null;
                            noticed: {
                                code: string;
                                message: string;
                                span: [number, number] | null;
                            }[];
                        };
                        published: {
                            value: string | null;
                            notBefore: string | null;
                            notAfter: string | null;
                            weekday: number | null;
                            basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                            why: string;
                        } | null;
                        headline: {
                            span: [number, number];
                            text: string;
                        } | null;
                        paragraphs: {
                            span: [number, number];
                            text: string;
                        }[];
                    };
                };
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
    "/entries/:id/history": {
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
            };
        } | {
            output: {
                entry: string | null;
                changes: {
                    [x: string]: import("hono/utils/types").JSONValue;
                    n: number;
                    at: string | null;
                    what: string;
                }[];
                pages: {
                    [x: string]: {
                        source: string;
                        url: string | null;
                        gone: string | null;
                    };
                };
                corrections: {
                    [x: string]: string;
                };
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
}, "/">;
