import { type ClientRequestOptions } from 'hono/client';
/** The API of a server as typed functions: `client('http://localhost:4747').entries.$get({ query: {} })`. */
export declare const client: (origin: string, options?: ClientRequestOptions) => {
    corrections: {
        ":id": import("hono/client").ClientRequest<string, "/corrections/:id", {
            $delete: {
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
            } | {
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
            };
        }>;
    };
} & {
    entities: {
        ":id": import("hono/client").ClientRequest<string, "/entities/:id", {
            $get: {
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
            } | {
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
            };
        }>;
    };
} & {
    entries: {
        ":id": import("hono/client").ClientRequest<string, "/entries/:id", {
            $get: {
                input: {
                    param: {
                        id: string;
                    };
                };
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
            } | {
                input: {
                    param: {
                        id: string;
                    };
                };
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
            };
        }>;
    };
} & {
    entries: {
        ":id": {
            compare: import("hono/client").ClientRequest<string, "/entries/:id/compare", {
                $get: {
                    input: {
                        param: {
                            id: string;
                        };
                    };
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
                } | {
                    input: {
                        param: {
                            id: string;
                        };
                    };
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
                };
            }>;
        };
    };
} & {
    entries: {
        ":id": {
            history: import("hono/client").ClientRequest<string, "/entries/:id/history", {
                $get: {
                    input: {
                        param: {
                            id: string;
                        };
                    };
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
                } | {
                    input: {
                        param: {
                            id: string;
                        };
                    };
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
                };
            }>;
        };
    };
} & {
    pages: {
        ":id": import("hono/client").ClientRequest<string, "/pages/:id", {
            $delete: {
                input: {
                    param: {
                        id: string;
                    };
                };
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
            } | {
                input: {
                    param: {
                        id: string;
                    };
                };
                output: {
                    pages: {
                        id: string;
                        source: string;
                    }[];
                    letGo: number[];
                };
                outputFormat: "json";
                status: 200;
            };
        }>;
    };
} & {
    stories: {
        ":id": import("hono/client").ClientRequest<string, "/stories/:id", {
            $get: {
                input: {
                    param: {
                        id: string;
                    };
                };
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
            } | {
                input: {
                    param: {
                        id: string;
                    };
                };
                output: {
                    officeNames: {
                        [x: string]: string;
                    };
                    reasons: {
                        [x: string]: string;
                    };
                    story: string;
                    reading: {
                        isnad: string;
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
                            markup: {
                                regions: {
                                    span: [number, number];
                                    kind: "advert" | "byline" | "caption" | "clock" | "comments" | "counter" | "credit" | "dateline" | "embed" | "end-mark" | "heading" | "headline" | "inline-link" | "label" | "list-item" | "other" | "paragraph" | "poll" | "quotation" | "read-also" | "related-links" | "section" | "share" | "story" | "tags" | "ticker" | "widget";
                                    rule: string;
                                }[];
                                origins: {
                                    at: number;
                                    source: number;
                                }[];
                            } | null;
                            noticed: {
                                code: string;
                                message: string;
                                span: [number, number] | null;
                            }[];
                            text: string;
                        };
                        furniture: {
                            span: [number, number];
                            kind: "advert" | "byline" | "caption" | "clock" | "comments" | "counter" | "credit" | "dateline" | "embed" | "end-mark" | "inline-link" | "label" | "other" | "poll" | "read-also" | "related-links" | "section" | "share" | "tags" | "ticker" | "widget";
                            rule: string;
                        }[];
                        stories: {
                            id: string;
                            kind: "appended" | "main";
                            headline: [number, number] | null;
                            body: [number, number][];
                            dateline: {
                                agency: string | null;
                                place: string | null;
                            } | null;
                            credit: string | null;
                            published: {
                                value: string | null;
                                notBefore: string | null;
                                notAfter: string | null;
                                weekday: number | null;
                                basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                                why: string;
                            } | null;
                            times: {
                                id: string;
                                span: [number, number];
                                type: "DATE" | "DURATION" | "SET" | "TIME";
                                value: string;
                                date: {
                                    value: string | null;
                                    notBefore: string | null;
                                    notAfter: string | null;
                                    weekday: number | null;
                                    basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                                    why: string;
                                } | null;
                                stated: ("century" | "day" | "decade" | "half" | "hour" | "minute" | "month" | "part" | "quarter" | "season" | "second" | "week" | "weekday" | "year")[];
                                implied: ("century" | "day" | "decade" | "half" | "hour" | "minute" | "month" | "part" | "quarter" | "season" | "second" | "week" | "weekday" | "year")[];
                                otherwise: {
                                    by: "calendar" | "weekday";
                                    date: {
                                        value: string | null;
                                        notBefore: string | null;
                                        notAfter: string | null;
                                        weekday: number | null;
                                        basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                                        why: string;
                                    };
                                } | null;
                                anchor: string;
                                rule: string;
                            }[];
                            mentions: {
                                id: string;
                                span: [number, number];
                                head: [number, number];
                                kind: "body" | "group" | "office" | "outlet" | "person" | "place" | "state";
                                entity: string | null;
                                holder: string | null;
                                how: "anaphor" | "counterpart" | "document" | "dual" | "elided" | "group" | "metonym" | "name" | "office" | "surname";
                                framing: string | null;
                                rule: string;
                            }[];
                            statements: {
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
                            events: {
                                id: string;
                                type: "ACCUSE" | "AGREE" | "AID" | "ASSAULT" | "COERCE" | "CONCEDE" | "CONSULT" | "COOPERATE" | "MOBILIZE" | "PROTEST" | "REJECT" | "REQUEST" | "RETREAT" | "SANCTION" | "SUPPORT" | "THREATEN";
                                mode: string | null;
                                contexts: string[];
                                status: "cancelled" | "denied" | "happened" | "ongoing" | "planned" | "possible";
                                actors: string[];
                                recipients: string[];
                                date: {
                                    value: string | null;
                                    notBefore: string | null;
                                    notAfter: string | null;
                                    weekday: number | null;
                                    basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                                    why: string;
                                } | null;
                                place: string | null;
                                trigger: [number, number];
                                evidence: [number, number][];
                                said: string | null;
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
                                contact: {
                                    kind: "call" | "meeting" | "message" | "negotiation" | "summit" | "talks" | "visit";
                                    participants: string[];
                                    mediators: string[];
                                    initiator: string | null;
                                    host: string | null;
                                    ordinal: number | null;
                                    within: string | null;
                                    duration: string | null;
                                    follows: string | null;
                                    topics: {
                                        label: string;
                                        span: [number, number];
                                    }[];
                                    reportedBy: {
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
                                    }[][];
                                } | null;
                                named: {
                                    actors: [number, number][];
                                    recipients: [number, number][];
                                };
                                casualties: {
                                    what: "abducted" | "arrested" | "killed" | "released" | "wounded";
                                    n: number | null;
                                    min: number | null;
                                    max: number | null;
                                    unit: string | null;
                                    whose: string | null;
                                    side: string | null;
                                    span: [number, number];
                                }[];
                                rule: string;
                            }[];
                        }[];
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
                        diagnostics: {
                            code: string;
                            message: string;
                            span: [number, number] | null;
                        }[];
                    };
                    chains: {
                        source: string;
                        story: string;
                        top: {
                            role: string;
                            name: string;
                            from: string;
                        }[];
                        links: {
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
                        statements: {
                            id: string;
                            at: string;
                            cue: string;
                            text: string;
                            grade: string;
                            why: string;
                        }[];
                        events: {
                            [x: string]: import("hono/utils/types").JSONValue;
                            id: string;
                            type: "ACCUSE" | "AGREE" | "AID" | "ASSAULT" | "COERCE" | "CONCEDE" | "CONSULT" | "COOPERATE" | "MOBILIZE" | "PROTEST" | "REJECT" | "REQUEST" | "RETREAT" | "SANCTION" | "SUPPORT" | "THREATEN";
                            status: string;
                        }[];
                    }[];
                    entries: {
                        [x: string]: string;
                    };
                };
                outputFormat: "json";
                status: 200;
            };
        }>;
    };
} & {
    stories: {
        ":id": {
            copies: import("hono/client").ClientRequest<string, "/stories/:id/copies", {
                $get: {
                    input: {
                        param: {
                            id: string;
                        };
                    };
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
                } | {
                    input: {
                        param: {
                            id: string;
                        };
                    };
                    output: {
                        page: string;
                        story: string;
                        source: string;
                        outlet: string | null;
                        published: string | null;
                        copies: {
                            page: string;
                            story: string;
                            source: string;
                            outlet: string | null;
                            published: string | null;
                            kind: "exact" | "near" | "partial";
                            share: number;
                        }[];
                        first: {
                            page: string;
                            story: string;
                            source: string;
                            outlet: string | null;
                            published: string | null;
                        } | null;
                    };
                    outputFormat: "json";
                    status: 200;
                };
            }>;
        };
    };
} & {
    stories: {
        ":id": {
            explain: import("hono/client").ClientRequest<string, "/stories/:id/explain", {
                $get: {
                    input: {
                        param: {
                            id: string;
                        };
                    } & {
                        query: {
                            at: string;
                        };
                    };
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
                } | {
                    input: {
                        param: {
                            id: string;
                        };
                    } & {
                        query: {
                            at: string;
                        };
                    };
                    output: {
                        offset: number;
                        line: number;
                        column: number;
                        seen: {
                            [x: string]: import("hono/utils/types").JSONValue;
                            layer: string;
                        }[];
                    };
                    outputFormat: "json";
                    status: 200;
                };
            }>;
        };
    };
} & {
    corrections: import("hono/client").ClientRequest<string, "/corrections", {
        $post: {
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
        } | {
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
        };
    } & {
        $get: {
            input: {};
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
        } | {
            input: {};
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
        };
    }>;
} & {
    coverage: import("hono/client").ClientRequest<string, "/coverage", {
        $get: {
            input: {};
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
        } | {
            input: {};
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
        };
    }>;
} & {
    entities: import("hono/client").ClientRequest<string, "/entities", {
        $get: {
            input: {
                query: {
                    q?: string | undefined;
                    kind?: "body" | "group" | "office" | "outlet" | "person" | "place" | "state" | undefined;
                    limit?: unknown;
                    after?: string | undefined;
                };
            };
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
        } | {
            input: {
                query: {
                    q?: string | undefined;
                    kind?: "body" | "group" | "office" | "outlet" | "person" | "place" | "state" | undefined;
                    limit?: unknown;
                    after?: string | undefined;
                };
            };
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
        };
    }>;
} & {
    entries: import("hono/client").ClientRequest<string, "/entries", {
        $get: {
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
        } | {
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
        };
    }>;
} & {
    export: import("hono/client").ClientRequest<string, "/export", {
        $get: {
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
        } | {
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
            output: Response;
            outputFormat: "json";
            status: import("hono/utils/http-status").StatusCode;
        };
    }>;
} & {
    files: import("hono/client").ClientRequest<string, "/files", {
        $post: {
            input: {
                form: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    file: import("buffer").File;
                };
            };
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
        } | {
            input: {
                form: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    file: import("buffer").File;
                };
            };
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
        };
    }>;
} & {
    labels: import("hono/client").ClientRequest<string, "/labels", {
        $get: {
            input: {};
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
        } | {
            input: {};
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
        };
    }>;
} & {
    network: import("hono/client").ClientRequest<string, "/network", {
        $get: {
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
        } | {
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
        };
    }>;
} & {
    pages: import("hono/client").ClientRequest<string, "/pages", {
        $post: {
            input: {
                json: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    text?: string | undefined;
                    url?: string | undefined;
                };
            };
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
        } | {
            input: {
                json: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    text?: string | undefined;
                    url?: string | undefined;
                };
            };
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
        };
    }>;
} & {
    plot: import("hono/client").ClientRequest<string, "/plot", {
        $get: {
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
        } | {
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
        };
    }>;
} & {
    quarantine: import("hono/client").ClientRequest<string, "/quarantine", {
        $get: {
            input: {};
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
        } | {
            input: {};
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
        };
    }>;
} & {
    read: import("hono/client").ClientRequest<string, "/read", {
        $post: {
            input: {
                json: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    text: string;
                    url?: string | undefined;
                };
            };
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
        } | {
            input: {
                json: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    text: string;
                    url?: string | undefined;
                };
            };
            output: {
                isnad: string;
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
                    markup: {
                        regions: {
                            span: [number, number];
                            kind: "advert" | "byline" | "caption" | "clock" | "comments" | "counter" | "credit" | "dateline" | "embed" | "end-mark" | "heading" | "headline" | "inline-link" | "label" | "list-item" | "other" | "paragraph" | "poll" | "quotation" | "read-also" | "related-links" | "section" | "share" | "story" | "tags" | "ticker" | "widget";
                            rule: string;
                        }[];
                        origins: {
                            at: number;
                            source: number;
                        }[];
                    } | null;
                    noticed: {
                        code: string;
                        message: string;
                        span: [number, number] | null;
                    }[];
                    text: string;
                };
                furniture: {
                    span: [number, number];
                    kind: "advert" | "byline" | "caption" | "clock" | "comments" | "counter" | "credit" | "dateline" | "embed" | "end-mark" | "inline-link" | "label" | "other" | "poll" | "read-also" | "related-links" | "section" | "share" | "tags" | "ticker" | "widget";
                    rule: string;
                }[];
                stories: {
                    id: string;
                    kind: "appended" | "main";
                    headline: [number, number] | null;
                    body: [number, number][];
                    dateline: {
                        agency: string | null;
                        place: string | null;
                    } | null;
                    credit: string | null;
                    published: {
                        value: string | null;
                        notBefore: string | null;
                        notAfter: string | null;
                        weekday: number | null;
                        basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                        why: string;
                    } | null;
                    times: {
                        id: string;
                        span: [number, number];
                        type: "DATE" | "DURATION" | "SET" | "TIME";
                        value: string;
                        date: {
                            value: string | null;
                            notBefore: string | null;
                            notAfter: string | null;
                            weekday: number | null;
                            basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                            why: string;
                        } | null;
                        stated: ("century" | "day" | "decade" | "half" | "hour" | "minute" | "month" | "part" | "quarter" | "season" | "second" | "week" | "weekday" | "year")[];
                        implied: ("century" | "day" | "decade" | "half" | "hour" | "minute" | "month" | "part" | "quarter" | "season" | "second" | "week" | "weekday" | "year")[];
                        otherwise: {
                            by: "calendar" | "weekday";
                            date: {
                                value: string | null;
                                notBefore: string | null;
                                notAfter: string | null;
                                weekday: number | null;
                                basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                                why: string;
                            };
                        } | null;
                        anchor: string;
                        rule: string;
                    }[];
                    mentions: {
                        id: string;
                        span: [number, number];
                        head: [number, number];
                        kind: "body" | "group" | "office" | "outlet" | "person" | "place" | "state";
                        entity: string | null;
                        holder: string | null;
                        how: "anaphor" | "counterpart" | "document" | "dual" | "elided" | "group" | "metonym" | "name" | "office" | "surname";
                        framing: string | null;
                        rule: string;
                    }[];
                    statements: {
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
                    events: {
                        id: string;
                        type: "ACCUSE" | "AGREE" | "AID" | "ASSAULT" | "COERCE" | "CONCEDE" | "CONSULT" | "COOPERATE" | "MOBILIZE" | "PROTEST" | "REJECT" | "REQUEST" | "RETREAT" | "SANCTION" | "SUPPORT" | "THREATEN";
                        mode: string | null;
                        contexts: string[];
                        status: "cancelled" | "denied" | "happened" | "ongoing" | "planned" | "possible";
                        actors: string[];
                        recipients: string[];
                        date: {
                            value: string | null;
                            notBefore: string | null;
                            notAfter: string | null;
                            weekday: number | null;
                            basis: ("metadata" | "narrative" | "office-term" | "other-account" | "relative" | "stated")[];
                            why: string;
                        } | null;
                        place: string | null;
                        trigger: [number, number];
                        evidence: [number, number][];
                        said: string | null;
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
                        contact: {
                            kind: "call" | "meeting" | "message" | "negotiation" | "summit" | "talks" | "visit";
                            participants: string[];
                            mediators: string[];
                            initiator: string | null;
                            host: string | null;
                            ordinal: number | null;
                            within: string | null;
                            duration: string | null;
                            follows: string | null;
                            topics: {
                                label: string;
                                span: [number, number];
                            }[];
                            reportedBy: {
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
                            }[][];
                        } | null;
                        named: {
                            actors: [number, number][];
                            recipients: [number, number][];
                        };
                        casualties: {
                            what: "abducted" | "arrested" | "killed" | "released" | "wounded";
                            n: number | null;
                            min: number | null;
                            max: number | null;
                            unit: string | null;
                            whose: string | null;
                            side: string | null;
                            span: [number, number];
                        }[];
                        rule: string;
                    }[];
                }[];
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
                diagnostics: {
                    code: string;
                    message: string;
                    span: [number, number] | null;
                }[];
                officeNames: {
                    [x: string]: string;
                };
                reasons: {
                    [x: string]: string;
                };
            };
            outputFormat: "json";
            status: 200;
        };
    }>;
} & {
    register: import("hono/client").ClientRequest<string, "/register", {
        $get: {
            input: {};
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
        } | {
            input: {};
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
        };
    }>;
} & {
    search: import("hono/client").ClientRequest<string, "/search", {
        $get: {
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
        } | {
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
        };
    }>;
} & {
    tally: import("hono/client").ClientRequest<string, "/tally", {
        $get: {
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
        } | {
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
        };
    }>;
};
