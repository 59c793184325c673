import { OpenAPIHono } from '@hono/zod-openapi';
export declare const reading: () => OpenAPIHono<import("hono").Env, {
    "/read": {
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
                    text: string;
                    url?: string | undefined;
                };
            };
        } | {
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
            input: {
                json: {
                    outlet?: string | undefined;
                    published?: string | undefined;
                    title?: string | undefined;
                    text: string;
                    url?: string | undefined;
                };
            };
        };
    };
}, "/">;
