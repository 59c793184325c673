import { z } from '@hono/zod-openapi';
export declare const EntryList: z.ZodObject<{
    named: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$loose>>;
    unknown: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$loose>>;
    entries: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        type: z.ZodEnum<{
            ACCUSE: "ACCUSE";
            AGREE: "AGREE";
            AID: "AID";
            ASSAULT: "ASSAULT";
            COERCE: "COERCE";
            CONCEDE: "CONCEDE";
            CONSULT: "CONSULT";
            COOPERATE: "COOPERATE";
            MOBILIZE: "MOBILIZE";
            PROTEST: "PROTEST";
            REJECT: "REJECT";
            REQUEST: "REQUEST";
            RETREAT: "RETREAT";
            SANCTION: "SANCTION";
            SUPPORT: "SUPPORT";
            THREATEN: "THREATEN";
        }>;
        kind: z.ZodNullable<z.ZodString>;
        status: z.ZodString;
        participants: z.ZodArray<z.ZodString>;
        date: z.ZodNullable<z.ZodObject<{
            value: z.ZodNullable<z.ZodString>;
            notBefore: z.ZodNullable<z.ZodString>;
            notAfter: z.ZodNullable<z.ZodString>;
            weekday: z.ZodNullable<z.ZodInt>;
            basis: z.ZodArray<z.ZodEnum<{
                metadata: "metadata";
                narrative: "narrative";
                "office-term": "office-term";
                "other-account": "other-account";
                relative: "relative";
                stated: "stated";
            }>>;
            why: z.ZodString;
        }, z.core.$strip>>;
        place: z.ZodNullable<z.ZodString>;
        short: z.ZodString;
        accounts: z.ZodInt;
        origins: z.ZodInt;
        outlets: z.ZodArray<z.ZodString>;
        sentence: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    total: z.ZodInt;
    next: z.ZodNullable<z.ZodString>;
    entities: z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const Tally: z.ZodObject<{
    named: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$loose>>;
    unknown: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$loose>>;
    total: z.ZodInt;
    kinds: z.ZodRecord<z.ZodString, z.ZodInt>;
    types: z.ZodRecord<z.ZodString, z.ZodInt>;
    statuses: z.ZodRecord<z.ZodString, z.ZodInt>;
    outlets: z.ZodRecord<z.ZodString, z.ZodInt>;
    origins: z.ZodRecord<z.ZodString, z.ZodInt>;
    originNames: z.ZodRecord<z.ZodString, z.ZodObject<{
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const Plot: z.ZodObject<{
    by: z.ZodEnum<{
        day: "day";
        month: "month";
        year: "year";
    }>;
    bars: z.ZodArray<z.ZodObject<{
        at: z.ZodString;
        from: z.ZodString;
        to: z.ZodString;
        total: z.ZodInt;
        kinds: z.ZodRecord<z.ZodString, z.ZodInt>;
    }, z.core.$strip>>;
    undated: z.ZodInt;
}, z.core.$strip>;
export declare const StoryCopies: z.ZodObject<{
    page: z.ZodString;
    story: z.ZodString;
    source: z.ZodString;
    outlet: z.ZodNullable<z.ZodString>;
    published: z.ZodNullable<z.ZodString>;
    copies: z.ZodArray<z.ZodObject<{
        page: z.ZodString;
        story: z.ZodString;
        source: z.ZodString;
        outlet: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodString>;
        kind: z.ZodEnum<{
            exact: "exact";
            near: "near";
            partial: "partial";
        }>;
        share: z.ZodNumber;
    }, z.core.$strip>>;
    first: z.ZodNullable<z.ZodObject<{
        page: z.ZodString;
        story: z.ZodString;
        source: z.ZodString;
        outlet: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const Shown: z.ZodObject<{
    entry: z.ZodObject<{
        id: z.ZodString;
        type: z.ZodEnum<{
            ACCUSE: "ACCUSE";
            AGREE: "AGREE";
            AID: "AID";
            ASSAULT: "ASSAULT";
            COERCE: "COERCE";
            CONCEDE: "CONCEDE";
            CONSULT: "CONSULT";
            COOPERATE: "COOPERATE";
            MOBILIZE: "MOBILIZE";
            PROTEST: "PROTEST";
            REJECT: "REJECT";
            REQUEST: "REQUEST";
            RETREAT: "RETREAT";
            SANCTION: "SANCTION";
            SUPPORT: "SUPPORT";
            THREATEN: "THREATEN";
        }>;
        kind: z.ZodNullable<z.ZodString>;
        status: z.ZodString;
        participants: z.ZodArray<z.ZodString>;
        date: z.ZodNullable<z.ZodObject<{
            value: z.ZodNullable<z.ZodString>;
            notBefore: z.ZodNullable<z.ZodString>;
            notAfter: z.ZodNullable<z.ZodString>;
            weekday: z.ZodNullable<z.ZodInt>;
            basis: z.ZodArray<z.ZodEnum<{
                metadata: "metadata";
                narrative: "narrative";
                "office-term": "office-term";
                "other-account": "other-account";
                relative: "relative";
                stated: "stated";
            }>>;
            why: z.ZodString;
        }, z.core.$strip>>;
        place: z.ZodNullable<z.ZodString>;
        accounts: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            page: z.ZodString;
            story: z.ZodString;
            event: z.ZodString;
            outlet: z.ZodNullable<z.ZodString>;
            chain: z.ZodArray<z.ZodObject<{
                role: z.ZodEnum<{
                    agency: "agency";
                    document: "document";
                    institution: "institution";
                    official: "official";
                    outlet: "outlet";
                    spokesperson: "spokesperson";
                    unnamed: "unnamed";
                }>;
                name: z.ZodString;
                entity: z.ZodNullable<z.ZodString>;
                span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                    many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                    kind: z.ZodNullable<z.ZodString>;
                    side: z.ZodNullable<z.ZodString>;
                    reason: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>>>;
            }, z.core.$strip>>;
            origin: z.ZodString;
            copyOf: z.ZodNullable<z.ZodString>;
            quotes: z.ZodArray<z.ZodObject<{
                field: z.ZodString;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                exact: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        origins: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            kind: z.ZodEnum<{
                agency: "agency";
                institution: "institution";
                outlet: "outlet";
                unnamed: "unnamed";
                witness: "witness";
            }>;
            accounts: z.ZodArray<z.ZodString>;
            independent: z.ZodBoolean;
            denies: z.ZodOptional<z.ZodLiteral<true>>;
        }, z.core.$strip>>;
        fields: z.ZodRecord<z.ZodString, z.ZodObject<{
            readings: z.ZodArray<z.ZodObject<{
                value: z.ZodUnknown;
                accounts: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
            verdict: z.ZodEnum<{
                agree: "agree";
                conflict: "conflict";
                differ: "differ";
                single: "single";
            }>;
        }, z.core.$strip>>;
        follows: z.ZodNullable<z.ZodString>;
        why: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            text: z.ZodString;
            accounts: z.ZodArray<z.ZodString>;
        }, z.core.$strip>>;
        corrections: z.ZodOptional<z.ZodArray<z.ZodObject<{
            n: z.ZodInt;
            what: z.ZodEnum<{
                join: "join";
                name: "name";
                set: "set";
                split: "split";
            }>;
            field: z.ZodNullable<z.ZodString>;
            value: z.ZodUnknown;
            by: z.ZodString;
            why: z.ZodNullable<z.ZodString>;
            at: z.ZodString;
        }, z.core.$strip>>>;
    }, z.core.$strip>;
    short: z.ZodString;
    sentence: z.ZodObject<{
        ar: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    entities: z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    pages: z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        source: z.ZodString;
        url: z.ZodNullable<z.ZodString>;
        outlet: z.ZodNullable<z.ZodString>;
        retrieved: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodString>;
        title: z.ZodNullable<z.ZodString>;
        author: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        modified: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        language: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        noticed: z.ZodDefault<z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        }, z.core.$strip>>>;
    }, z.core.$strip>>;
    statements: z.ZodRecord<z.ZodString, z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
        cue: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
        act: z.ZodString;
        speaker: z.ZodNullable<z.ZodString>;
        addressees: z.ZodArray<z.ZodString>;
        content: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        mode: z.ZodEnum<{
            direct: "direct";
            indirect: "indirect";
            mixed: "mixed";
        }>;
        denied: z.ZodBoolean;
        chain: z.ZodArray<z.ZodObject<{
            role: z.ZodEnum<{
                agency: "agency";
                document: "document";
                institution: "institution";
                official: "official";
                outlet: "outlet";
                spokesperson: "spokesperson";
                unnamed: "unnamed";
            }>;
            name: z.ZodString;
            entity: z.ZodNullable<z.ZodString>;
            span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                kind: z.ZodNullable<z.ZodString>;
                side: z.ZodNullable<z.ZodString>;
                reason: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>>;
        }, z.core.$strip>>;
        anonymous: z.ZodBoolean;
        evidence: z.ZodObject<{
            grade: z.ZodEnum<{
                document: "document";
                hearsay: "hearsay";
                paraphrased: "paraphrased";
                quoted: "quoted";
                relayed: "relayed";
                unnamed: "unnamed";
            }>;
            why: z.ZodString;
        }, z.core.$strip>;
        rule: z.ZodString;
    }, z.core.$strip>>>;
    chains: z.ZodRecord<z.ZodString, z.ZodArray<z.ZodObject<{
        role: z.ZodEnum<{
            agency: "agency";
            document: "document";
            institution: "institution";
            official: "official";
            outlet: "outlet";
            spokesperson: "spokesperson";
            unnamed: "unnamed";
        }>;
        name: z.ZodString;
        entity: z.ZodNullable<z.ZodString>;
        span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
            kind: z.ZodNullable<z.ZodString>;
            side: z.ZodNullable<z.ZodString>;
            reason: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>>;
        tie: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>>;
    dateWhy: z.ZodNullable<z.ZodString>;
    dateWhyAr: z.ZodNullable<z.ZodString>;
    reasons: z.ZodRecord<z.ZodString, z.ZodString>;
    originNames: z.ZodRecord<z.ZodString, z.ZodObject<{
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    follows: z.ZodUnion<readonly [z.ZodObject<{
        id: z.ZodString;
        type: z.ZodEnum<{
            ACCUSE: "ACCUSE";
            AGREE: "AGREE";
            AID: "AID";
            ASSAULT: "ASSAULT";
            COERCE: "COERCE";
            CONCEDE: "CONCEDE";
            CONSULT: "CONSULT";
            COOPERATE: "COOPERATE";
            MOBILIZE: "MOBILIZE";
            PROTEST: "PROTEST";
            REJECT: "REJECT";
            REQUEST: "REQUEST";
            RETREAT: "RETREAT";
            SANCTION: "SANCTION";
            SUPPORT: "SUPPORT";
            THREATEN: "THREATEN";
        }>;
        kind: z.ZodNullable<z.ZodString>;
        status: z.ZodString;
        participants: z.ZodArray<z.ZodString>;
        date: z.ZodNullable<z.ZodObject<{
            value: z.ZodNullable<z.ZodString>;
            notBefore: z.ZodNullable<z.ZodString>;
            notAfter: z.ZodNullable<z.ZodString>;
            weekday: z.ZodNullable<z.ZodInt>;
            basis: z.ZodArray<z.ZodEnum<{
                metadata: "metadata";
                narrative: "narrative";
                "office-term": "office-term";
                "other-account": "other-account";
                relative: "relative";
                stated: "stated";
            }>>;
            why: z.ZodString;
        }, z.core.$strip>>;
        place: z.ZodNullable<z.ZodString>;
        short: z.ZodString;
        accounts: z.ZodInt;
        origins: z.ZodInt;
        outlets: z.ZodArray<z.ZodString>;
        sentence: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>, z.ZodNull]>;
    texts: z.ZodArray<z.ZodObject<{
        pages: z.ZodArray<z.ZodObject<{
            page: z.ZodString;
            story: z.ZodString;
            source: z.ZodString;
            outlet: z.ZodNullable<z.ZodString>;
            published: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
        first: z.ZodNullable<z.ZodObject<{
            page: z.ZodString;
            story: z.ZodString;
            source: z.ZodString;
            outlet: z.ZodNullable<z.ZodString>;
            published: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
        partly: z.ZodArray<z.ZodObject<{
            page: z.ZodString;
            story: z.ZodString;
            source: z.ZodString;
            outlet: z.ZodNullable<z.ZodString>;
            published: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const Compared: z.ZodObject<{
    shown: z.ZodObject<{
        entry: z.ZodObject<{
            id: z.ZodString;
            type: z.ZodEnum<{
                ACCUSE: "ACCUSE";
                AGREE: "AGREE";
                AID: "AID";
                ASSAULT: "ASSAULT";
                COERCE: "COERCE";
                CONCEDE: "CONCEDE";
                CONSULT: "CONSULT";
                COOPERATE: "COOPERATE";
                MOBILIZE: "MOBILIZE";
                PROTEST: "PROTEST";
                REJECT: "REJECT";
                REQUEST: "REQUEST";
                RETREAT: "RETREAT";
                SANCTION: "SANCTION";
                SUPPORT: "SUPPORT";
                THREATEN: "THREATEN";
            }>;
            kind: z.ZodNullable<z.ZodString>;
            status: z.ZodString;
            participants: z.ZodArray<z.ZodString>;
            date: z.ZodNullable<z.ZodObject<{
                value: z.ZodNullable<z.ZodString>;
                notBefore: z.ZodNullable<z.ZodString>;
                notAfter: z.ZodNullable<z.ZodString>;
                weekday: z.ZodNullable<z.ZodInt>;
                basis: z.ZodArray<z.ZodEnum<{
                    metadata: "metadata";
                    narrative: "narrative";
                    "office-term": "office-term";
                    "other-account": "other-account";
                    relative: "relative";
                    stated: "stated";
                }>>;
                why: z.ZodString;
            }, z.core.$strip>>;
            place: z.ZodNullable<z.ZodString>;
            accounts: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                page: z.ZodString;
                story: z.ZodString;
                event: z.ZodString;
                outlet: z.ZodNullable<z.ZodString>;
                chain: z.ZodArray<z.ZodObject<{
                    role: z.ZodEnum<{
                        agency: "agency";
                        document: "document";
                        institution: "institution";
                        official: "official";
                        outlet: "outlet";
                        spokesperson: "spokesperson";
                        unnamed: "unnamed";
                    }>;
                    name: z.ZodString;
                    entity: z.ZodNullable<z.ZodString>;
                    span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                        many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                        kind: z.ZodNullable<z.ZodString>;
                        side: z.ZodNullable<z.ZodString>;
                        reason: z.ZodNullable<z.ZodString>;
                    }, z.core.$strip>>>;
                }, z.core.$strip>>;
                origin: z.ZodString;
                copyOf: z.ZodNullable<z.ZodString>;
                quotes: z.ZodArray<z.ZodObject<{
                    field: z.ZodString;
                    span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                    exact: z.ZodString;
                }, z.core.$strip>>;
            }, z.core.$strip>>;
            origins: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                name: z.ZodString;
                kind: z.ZodEnum<{
                    agency: "agency";
                    institution: "institution";
                    outlet: "outlet";
                    unnamed: "unnamed";
                    witness: "witness";
                }>;
                accounts: z.ZodArray<z.ZodString>;
                independent: z.ZodBoolean;
                denies: z.ZodOptional<z.ZodLiteral<true>>;
            }, z.core.$strip>>;
            fields: z.ZodRecord<z.ZodString, z.ZodObject<{
                readings: z.ZodArray<z.ZodObject<{
                    value: z.ZodUnknown;
                    accounts: z.ZodArray<z.ZodString>;
                }, z.core.$strip>>;
                verdict: z.ZodEnum<{
                    agree: "agree";
                    conflict: "conflict";
                    differ: "differ";
                    single: "single";
                }>;
            }, z.core.$strip>>;
            follows: z.ZodNullable<z.ZodString>;
            why: z.ZodArray<z.ZodObject<{
                code: z.ZodString;
                text: z.ZodString;
                accounts: z.ZodArray<z.ZodString>;
            }, z.core.$strip>>;
            corrections: z.ZodOptional<z.ZodArray<z.ZodObject<{
                n: z.ZodInt;
                what: z.ZodEnum<{
                    join: "join";
                    name: "name";
                    set: "set";
                    split: "split";
                }>;
                field: z.ZodNullable<z.ZodString>;
                value: z.ZodUnknown;
                by: z.ZodString;
                why: z.ZodNullable<z.ZodString>;
                at: z.ZodString;
            }, z.core.$strip>>>;
        }, z.core.$strip>;
        short: z.ZodString;
        sentence: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
        entities: z.ZodRecord<z.ZodString, z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                body: "body";
                group: "group";
                office: "office";
                outlet: "outlet";
                person: "person";
                place: "place";
                state: "state";
            }>;
            name: z.ZodObject<{
                ar: z.ZodString;
                en: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            country: z.ZodNullable<z.ZodString>;
            wikidata: z.ZodNullable<z.ZodString>;
            known: z.ZodBoolean;
        }, z.core.$strip>>;
        pages: z.ZodRecord<z.ZodString, z.ZodObject<{
            id: z.ZodString;
            source: z.ZodString;
            url: z.ZodNullable<z.ZodString>;
            outlet: z.ZodNullable<z.ZodString>;
            retrieved: z.ZodNullable<z.ZodString>;
            published: z.ZodNullable<z.ZodString>;
            title: z.ZodNullable<z.ZodString>;
            author: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            modified: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            language: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            noticed: z.ZodDefault<z.ZodArray<z.ZodObject<{
                code: z.ZodString;
                message: z.ZodString;
                span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            }, z.core.$strip>>>;
        }, z.core.$strip>>;
        statements: z.ZodRecord<z.ZodString, z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            cue: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            act: z.ZodString;
            speaker: z.ZodNullable<z.ZodString>;
            addressees: z.ZodArray<z.ZodString>;
            content: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            mode: z.ZodEnum<{
                direct: "direct";
                indirect: "indirect";
                mixed: "mixed";
            }>;
            denied: z.ZodBoolean;
            chain: z.ZodArray<z.ZodObject<{
                role: z.ZodEnum<{
                    agency: "agency";
                    document: "document";
                    institution: "institution";
                    official: "official";
                    outlet: "outlet";
                    spokesperson: "spokesperson";
                    unnamed: "unnamed";
                }>;
                name: z.ZodString;
                entity: z.ZodNullable<z.ZodString>;
                span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                    many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                    kind: z.ZodNullable<z.ZodString>;
                    side: z.ZodNullable<z.ZodString>;
                    reason: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>>>;
            }, z.core.$strip>>;
            anonymous: z.ZodBoolean;
            evidence: z.ZodObject<{
                grade: z.ZodEnum<{
                    document: "document";
                    hearsay: "hearsay";
                    paraphrased: "paraphrased";
                    quoted: "quoted";
                    relayed: "relayed";
                    unnamed: "unnamed";
                }>;
                why: z.ZodString;
            }, z.core.$strip>;
            rule: z.ZodString;
        }, z.core.$strip>>>;
        chains: z.ZodRecord<z.ZodString, z.ZodArray<z.ZodObject<{
            role: z.ZodEnum<{
                agency: "agency";
                document: "document";
                institution: "institution";
                official: "official";
                outlet: "outlet";
                spokesperson: "spokesperson";
                unnamed: "unnamed";
            }>;
            name: z.ZodString;
            entity: z.ZodNullable<z.ZodString>;
            span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                kind: z.ZodNullable<z.ZodString>;
                side: z.ZodNullable<z.ZodString>;
                reason: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>>;
            tie: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>>;
        dateWhy: z.ZodNullable<z.ZodString>;
        dateWhyAr: z.ZodNullable<z.ZodString>;
        reasons: z.ZodRecord<z.ZodString, z.ZodString>;
        originNames: z.ZodRecord<z.ZodString, z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
        follows: z.ZodUnion<readonly [z.ZodObject<{
            id: z.ZodString;
            type: z.ZodEnum<{
                ACCUSE: "ACCUSE";
                AGREE: "AGREE";
                AID: "AID";
                ASSAULT: "ASSAULT";
                COERCE: "COERCE";
                CONCEDE: "CONCEDE";
                CONSULT: "CONSULT";
                COOPERATE: "COOPERATE";
                MOBILIZE: "MOBILIZE";
                PROTEST: "PROTEST";
                REJECT: "REJECT";
                REQUEST: "REQUEST";
                RETREAT: "RETREAT";
                SANCTION: "SANCTION";
                SUPPORT: "SUPPORT";
                THREATEN: "THREATEN";
            }>;
            kind: z.ZodNullable<z.ZodString>;
            status: z.ZodString;
            participants: z.ZodArray<z.ZodString>;
            date: z.ZodNullable<z.ZodObject<{
                value: z.ZodNullable<z.ZodString>;
                notBefore: z.ZodNullable<z.ZodString>;
                notAfter: z.ZodNullable<z.ZodString>;
                weekday: z.ZodNullable<z.ZodInt>;
                basis: z.ZodArray<z.ZodEnum<{
                    metadata: "metadata";
                    narrative: "narrative";
                    "office-term": "office-term";
                    "other-account": "other-account";
                    relative: "relative";
                    stated: "stated";
                }>>;
                why: z.ZodString;
            }, z.core.$strip>>;
            place: z.ZodNullable<z.ZodString>;
            short: z.ZodString;
            accounts: z.ZodInt;
            origins: z.ZodInt;
            outlets: z.ZodArray<z.ZodString>;
            sentence: z.ZodObject<{
                ar: z.ZodString;
                en: z.ZodString;
            }, z.core.$strip>;
        }, z.core.$strip>, z.ZodNull]>;
        texts: z.ZodArray<z.ZodObject<{
            pages: z.ZodArray<z.ZodObject<{
                page: z.ZodString;
                story: z.ZodString;
                source: z.ZodString;
                outlet: z.ZodNullable<z.ZodString>;
                published: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
            first: z.ZodNullable<z.ZodObject<{
                page: z.ZodString;
                story: z.ZodString;
                source: z.ZodString;
                outlet: z.ZodNullable<z.ZodString>;
                published: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
            partly: z.ZodArray<z.ZodObject<{
                page: z.ZodString;
                story: z.ZodString;
                source: z.ZodString;
                outlet: z.ZodNullable<z.ZodString>;
                published: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    fields: z.ZodRecord<z.ZodString, z.ZodObject<{
        verdict: z.ZodEnum<{
            agree: "agree";
            conflict: "conflict";
            differ: "differ";
            single: "single";
        }>;
        readings: z.ZodArray<z.ZodObject<{
            value: z.ZodUnknown;
            accounts: z.ZodArray<z.ZodString>;
            citations: z.ZodArray<z.ZodObject<{
                account: z.ZodString;
                page: z.ZodString;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                exact: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    headlines: z.ZodArray<z.ZodObject<{
        account: z.ZodString;
        page: z.ZodString;
        span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
        exact: z.ZodString;
    }, z.core.$strip>>;
    contradictions: z.ZodArray<z.ZodObject<{
        a: z.ZodInt;
        b: z.ZodInt;
        by: z.ZodEnum<{
            negation: "negation";
            number: "number";
            opposite: "opposite";
        }>;
        what: z.ZodString;
    }, z.core.$strip>>;
    readouts: z.ZodArray<z.ZodUnknown>;
    stories: z.ZodRecord<z.ZodString, z.ZodObject<{
        story: z.ZodString;
        page: z.ZodObject<{
            id: z.ZodString;
            source: z.ZodString;
            url: z.ZodNullable<z.ZodString>;
            outlet: z.ZodNullable<z.ZodString>;
            retrieved: z.ZodNullable<z.ZodString>;
            published: z.ZodNullable<z.ZodString>;
            title: z.ZodNullable<z.ZodString>;
            author: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            modified: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            language: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            noticed: z.ZodDefault<z.ZodArray<z.ZodObject<{
                code: z.ZodString;
                message: z.ZodString;
                span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            }, z.core.$strip>>>;
        }, z.core.$strip>;
        published: z.ZodNullable<z.ZodObject<{
            value: z.ZodNullable<z.ZodString>;
            notBefore: z.ZodNullable<z.ZodString>;
            notAfter: z.ZodNullable<z.ZodString>;
            weekday: z.ZodNullable<z.ZodInt>;
            basis: z.ZodArray<z.ZodEnum<{
                metadata: "metadata";
                narrative: "narrative";
                "office-term": "office-term";
                "other-account": "other-account";
                relative: "relative";
                stated: "stated";
            }>>;
            why: z.ZodString;
        }, z.core.$strip>>;
        headline: z.ZodNullable<z.ZodObject<{
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            text: z.ZodString;
        }, z.core.$strip>>;
        paragraphs: z.ZodArray<z.ZodObject<{
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            text: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const History: z.ZodObject<{
    entry: z.ZodNullable<z.ZodString>;
    changes: z.ZodArray<z.ZodObject<{
        n: z.ZodInt;
        at: z.ZodNullable<z.ZodString>;
        what: z.ZodString;
    }, z.core.$loose>>;
    pages: z.ZodRecord<z.ZodString, z.ZodObject<{
        source: z.ZodString;
        url: z.ZodNullable<z.ZodString>;
        gone: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    corrections: z.ZodRecord<z.ZodString, z.ZodString>;
}, z.core.$strip>;
export declare const TextRead: z.ZodObject<{
    isnad: z.ZodString;
    page: z.ZodObject<{
        id: z.ZodString;
        source: z.ZodString;
        url: z.ZodNullable<z.ZodString>;
        outlet: z.ZodNullable<z.ZodString>;
        retrieved: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodString>;
        title: z.ZodNullable<z.ZodString>;
        author: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        modified: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        language: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        markup: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            regions: z.ZodArray<z.ZodObject<{
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                kind: z.ZodEnum<{
                    advert: "advert";
                    byline: "byline";
                    caption: "caption";
                    clock: "clock";
                    comments: "comments";
                    counter: "counter";
                    credit: "credit";
                    dateline: "dateline";
                    embed: "embed";
                    "end-mark": "end-mark";
                    heading: "heading";
                    headline: "headline";
                    "inline-link": "inline-link";
                    label: "label";
                    "list-item": "list-item";
                    other: "other";
                    paragraph: "paragraph";
                    poll: "poll";
                    quotation: "quotation";
                    "read-also": "read-also";
                    "related-links": "related-links";
                    section: "section";
                    share: "share";
                    story: "story";
                    tags: "tags";
                    ticker: "ticker";
                    widget: "widget";
                }>;
                rule: z.ZodString;
            }, z.core.$strip>>;
            origins: z.ZodArray<z.ZodObject<{
                at: z.ZodInt;
                source: z.ZodInt;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        noticed: z.ZodDefault<z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        }, z.core.$strip>>>;
        text: z.ZodString;
    }, z.core.$strip>;
    furniture: z.ZodArray<z.ZodObject<{
        span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
        kind: z.ZodEnum<{
            advert: "advert";
            byline: "byline";
            caption: "caption";
            clock: "clock";
            comments: "comments";
            counter: "counter";
            credit: "credit";
            dateline: "dateline";
            embed: "embed";
            "end-mark": "end-mark";
            "inline-link": "inline-link";
            label: "label";
            other: "other";
            poll: "poll";
            "read-also": "read-also";
            "related-links": "related-links";
            section: "section";
            share: "share";
            tags: "tags";
            ticker: "ticker";
            widget: "widget";
        }>;
        rule: z.ZodString;
    }, z.core.$strip>>;
    stories: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            appended: "appended";
            main: "main";
        }>;
        headline: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        body: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        dateline: z.ZodNullable<z.ZodObject<{
            agency: z.ZodNullable<z.ZodString>;
            place: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
        credit: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodObject<{
            value: z.ZodNullable<z.ZodString>;
            notBefore: z.ZodNullable<z.ZodString>;
            notAfter: z.ZodNullable<z.ZodString>;
            weekday: z.ZodNullable<z.ZodInt>;
            basis: z.ZodArray<z.ZodEnum<{
                metadata: "metadata";
                narrative: "narrative";
                "office-term": "office-term";
                "other-account": "other-account";
                relative: "relative";
                stated: "stated";
            }>>;
            why: z.ZodString;
        }, z.core.$strip>>;
        times: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            type: z.ZodEnum<{
                DATE: "DATE";
                DURATION: "DURATION";
                SET: "SET";
                TIME: "TIME";
            }>;
            value: z.ZodString;
            date: z.ZodNullable<z.ZodObject<{
                value: z.ZodNullable<z.ZodString>;
                notBefore: z.ZodNullable<z.ZodString>;
                notAfter: z.ZodNullable<z.ZodString>;
                weekday: z.ZodNullable<z.ZodInt>;
                basis: z.ZodArray<z.ZodEnum<{
                    metadata: "metadata";
                    narrative: "narrative";
                    "office-term": "office-term";
                    "other-account": "other-account";
                    relative: "relative";
                    stated: "stated";
                }>>;
                why: z.ZodString;
            }, z.core.$strip>>;
            stated: z.ZodArray<z.ZodEnum<{
                century: "century";
                day: "day";
                decade: "decade";
                half: "half";
                hour: "hour";
                minute: "minute";
                month: "month";
                part: "part";
                quarter: "quarter";
                season: "season";
                second: "second";
                week: "week";
                weekday: "weekday";
                year: "year";
            }>>;
            implied: z.ZodArray<z.ZodEnum<{
                century: "century";
                day: "day";
                decade: "decade";
                half: "half";
                hour: "hour";
                minute: "minute";
                month: "month";
                part: "part";
                quarter: "quarter";
                season: "season";
                second: "second";
                week: "week";
                weekday: "weekday";
                year: "year";
            }>>;
            otherwise: z.ZodNullable<z.ZodObject<{
                by: z.ZodEnum<{
                    calendar: "calendar";
                    weekday: "weekday";
                }>;
                date: z.ZodObject<{
                    value: z.ZodNullable<z.ZodString>;
                    notBefore: z.ZodNullable<z.ZodString>;
                    notAfter: z.ZodNullable<z.ZodString>;
                    weekday: z.ZodNullable<z.ZodInt>;
                    basis: z.ZodArray<z.ZodEnum<{
                        metadata: "metadata";
                        narrative: "narrative";
                        "office-term": "office-term";
                        "other-account": "other-account";
                        relative: "relative";
                        stated: "stated";
                    }>>;
                    why: z.ZodString;
                }, z.core.$strip>;
            }, z.core.$strip>>;
            anchor: z.ZodString;
            rule: z.ZodString;
        }, z.core.$strip>>;
        mentions: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            head: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            kind: z.ZodEnum<{
                body: "body";
                group: "group";
                office: "office";
                outlet: "outlet";
                person: "person";
                place: "place";
                state: "state";
            }>;
            entity: z.ZodNullable<z.ZodString>;
            holder: z.ZodNullable<z.ZodString>;
            how: z.ZodEnum<{
                anaphor: "anaphor";
                counterpart: "counterpart";
                document: "document";
                dual: "dual";
                elided: "elided";
                group: "group";
                metonym: "metonym";
                name: "name";
                office: "office";
                surname: "surname";
            }>;
            framing: z.ZodNullable<z.ZodString>;
            rule: z.ZodString;
        }, z.core.$strip>>;
        statements: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            cue: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            act: z.ZodString;
            speaker: z.ZodNullable<z.ZodString>;
            addressees: z.ZodArray<z.ZodString>;
            content: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            mode: z.ZodEnum<{
                direct: "direct";
                indirect: "indirect";
                mixed: "mixed";
            }>;
            denied: z.ZodBoolean;
            chain: z.ZodArray<z.ZodObject<{
                role: z.ZodEnum<{
                    agency: "agency";
                    document: "document";
                    institution: "institution";
                    official: "official";
                    outlet: "outlet";
                    spokesperson: "spokesperson";
                    unnamed: "unnamed";
                }>;
                name: z.ZodString;
                entity: z.ZodNullable<z.ZodString>;
                span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                    many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                    kind: z.ZodNullable<z.ZodString>;
                    side: z.ZodNullable<z.ZodString>;
                    reason: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>>>;
            }, z.core.$strip>>;
            anonymous: z.ZodBoolean;
            evidence: z.ZodObject<{
                grade: z.ZodEnum<{
                    document: "document";
                    hearsay: "hearsay";
                    paraphrased: "paraphrased";
                    quoted: "quoted";
                    relayed: "relayed";
                    unnamed: "unnamed";
                }>;
                why: z.ZodString;
            }, z.core.$strip>;
            rule: z.ZodString;
        }, z.core.$strip>>;
        events: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            type: z.ZodEnum<{
                ACCUSE: "ACCUSE";
                AGREE: "AGREE";
                AID: "AID";
                ASSAULT: "ASSAULT";
                COERCE: "COERCE";
                CONCEDE: "CONCEDE";
                CONSULT: "CONSULT";
                COOPERATE: "COOPERATE";
                MOBILIZE: "MOBILIZE";
                PROTEST: "PROTEST";
                REJECT: "REJECT";
                REQUEST: "REQUEST";
                RETREAT: "RETREAT";
                SANCTION: "SANCTION";
                SUPPORT: "SUPPORT";
                THREATEN: "THREATEN";
            }>;
            mode: z.ZodNullable<z.ZodString>;
            contexts: z.ZodArray<z.ZodString>;
            status: z.ZodEnum<{
                cancelled: "cancelled";
                denied: "denied";
                happened: "happened";
                ongoing: "ongoing";
                planned: "planned";
                possible: "possible";
            }>;
            actors: z.ZodArray<z.ZodString>;
            recipients: z.ZodArray<z.ZodString>;
            date: z.ZodNullable<z.ZodObject<{
                value: z.ZodNullable<z.ZodString>;
                notBefore: z.ZodNullable<z.ZodString>;
                notAfter: z.ZodNullable<z.ZodString>;
                weekday: z.ZodNullable<z.ZodInt>;
                basis: z.ZodArray<z.ZodEnum<{
                    metadata: "metadata";
                    narrative: "narrative";
                    "office-term": "office-term";
                    "other-account": "other-account";
                    relative: "relative";
                    stated: "stated";
                }>>;
                why: z.ZodString;
            }, z.core.$strip>>;
            place: z.ZodNullable<z.ZodString>;
            trigger: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            evidence: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            said: z.ZodNullable<z.ZodString>;
            chain: z.ZodArray<z.ZodObject<{
                role: z.ZodEnum<{
                    agency: "agency";
                    document: "document";
                    institution: "institution";
                    official: "official";
                    outlet: "outlet";
                    spokesperson: "spokesperson";
                    unnamed: "unnamed";
                }>;
                name: z.ZodString;
                entity: z.ZodNullable<z.ZodString>;
                span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                    many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                    kind: z.ZodNullable<z.ZodString>;
                    side: z.ZodNullable<z.ZodString>;
                    reason: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>>>;
            }, z.core.$strip>>;
            contact: z.ZodNullable<z.ZodObject<{
                kind: z.ZodEnum<{
                    call: "call";
                    meeting: "meeting";
                    message: "message";
                    negotiation: "negotiation";
                    summit: "summit";
                    talks: "talks";
                    visit: "visit";
                }>;
                participants: z.ZodArray<z.ZodString>;
                mediators: z.ZodArray<z.ZodString>;
                initiator: z.ZodNullable<z.ZodString>;
                host: z.ZodNullable<z.ZodString>;
                ordinal: z.ZodNullable<z.ZodInt>;
                within: z.ZodNullable<z.ZodString>;
                duration: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                follows: z.ZodNullable<z.ZodString>;
                topics: z.ZodArray<z.ZodObject<{
                    label: z.ZodString;
                    span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                }, z.core.$strip>>;
                reportedBy: z.ZodArray<z.ZodArray<z.ZodObject<{
                    role: z.ZodEnum<{
                        agency: "agency";
                        document: "document";
                        institution: "institution";
                        official: "official";
                        outlet: "outlet";
                        spokesperson: "spokesperson";
                        unnamed: "unnamed";
                    }>;
                    name: z.ZodString;
                    entity: z.ZodNullable<z.ZodString>;
                    span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                        many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                        kind: z.ZodNullable<z.ZodString>;
                        side: z.ZodNullable<z.ZodString>;
                        reason: z.ZodNullable<z.ZodString>;
                    }, z.core.$strip>>>;
                }, z.core.$strip>>>;
            }, z.core.$strip>>;
            named: z.ZodDefault<z.ZodObject<{
                actors: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                recipients: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            }, z.core.$strip>>;
            casualties: z.ZodDefault<z.ZodArray<z.ZodObject<{
                what: z.ZodEnum<{
                    abducted: "abducted";
                    arrested: "arrested";
                    killed: "killed";
                    released: "released";
                    wounded: "wounded";
                }>;
                n: z.ZodNullable<z.ZodInt>;
                min: z.ZodNullable<z.ZodInt>;
                max: z.ZodNullable<z.ZodInt>;
                unit: z.ZodNullable<z.ZodString>;
                whose: z.ZodNullable<z.ZodString>;
                side: z.ZodNullable<z.ZodString>;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            }, z.core.$strip>>>;
            rule: z.ZodString;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    entities: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    diagnostics: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        message: z.ZodString;
        span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    }, z.core.$strip>>;
    officeNames: z.ZodRecord<z.ZodString, z.ZodString>;
    reasons: z.ZodRecord<z.ZodString, z.ZodString>;
}, z.core.$strip>;
export declare const StoryShown: z.ZodObject<{
    officeNames: z.ZodRecord<z.ZodString, z.ZodString>;
    reasons: z.ZodRecord<z.ZodString, z.ZodString>;
    story: z.ZodString;
    reading: z.ZodObject<{
        isnad: z.ZodString;
        page: z.ZodObject<{
            id: z.ZodString;
            source: z.ZodString;
            url: z.ZodNullable<z.ZodString>;
            outlet: z.ZodNullable<z.ZodString>;
            retrieved: z.ZodNullable<z.ZodString>;
            published: z.ZodNullable<z.ZodString>;
            title: z.ZodNullable<z.ZodString>;
            author: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            modified: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            language: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            markup: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                regions: z.ZodArray<z.ZodObject<{
                    span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                    kind: z.ZodEnum<{
                        advert: "advert";
                        byline: "byline";
                        caption: "caption";
                        clock: "clock";
                        comments: "comments";
                        counter: "counter";
                        credit: "credit";
                        dateline: "dateline";
                        embed: "embed";
                        "end-mark": "end-mark";
                        heading: "heading";
                        headline: "headline";
                        "inline-link": "inline-link";
                        label: "label";
                        "list-item": "list-item";
                        other: "other";
                        paragraph: "paragraph";
                        poll: "poll";
                        quotation: "quotation";
                        "read-also": "read-also";
                        "related-links": "related-links";
                        section: "section";
                        share: "share";
                        story: "story";
                        tags: "tags";
                        ticker: "ticker";
                        widget: "widget";
                    }>;
                    rule: z.ZodString;
                }, z.core.$strip>>;
                origins: z.ZodArray<z.ZodObject<{
                    at: z.ZodInt;
                    source: z.ZodInt;
                }, z.core.$strip>>;
            }, z.core.$strip>>>;
            noticed: z.ZodDefault<z.ZodArray<z.ZodObject<{
                code: z.ZodString;
                message: z.ZodString;
                span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            }, z.core.$strip>>>;
            text: z.ZodString;
        }, z.core.$strip>;
        furniture: z.ZodArray<z.ZodObject<{
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            kind: z.ZodEnum<{
                advert: "advert";
                byline: "byline";
                caption: "caption";
                clock: "clock";
                comments: "comments";
                counter: "counter";
                credit: "credit";
                dateline: "dateline";
                embed: "embed";
                "end-mark": "end-mark";
                "inline-link": "inline-link";
                label: "label";
                other: "other";
                poll: "poll";
                "read-also": "read-also";
                "related-links": "related-links";
                section: "section";
                share: "share";
                tags: "tags";
                ticker: "ticker";
                widget: "widget";
            }>;
            rule: z.ZodString;
        }, z.core.$strip>>;
        stories: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                appended: "appended";
                main: "main";
            }>;
            headline: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            body: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            dateline: z.ZodNullable<z.ZodObject<{
                agency: z.ZodNullable<z.ZodString>;
                place: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
            credit: z.ZodNullable<z.ZodString>;
            published: z.ZodNullable<z.ZodObject<{
                value: z.ZodNullable<z.ZodString>;
                notBefore: z.ZodNullable<z.ZodString>;
                notAfter: z.ZodNullable<z.ZodString>;
                weekday: z.ZodNullable<z.ZodInt>;
                basis: z.ZodArray<z.ZodEnum<{
                    metadata: "metadata";
                    narrative: "narrative";
                    "office-term": "office-term";
                    "other-account": "other-account";
                    relative: "relative";
                    stated: "stated";
                }>>;
                why: z.ZodString;
            }, z.core.$strip>>;
            times: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                type: z.ZodEnum<{
                    DATE: "DATE";
                    DURATION: "DURATION";
                    SET: "SET";
                    TIME: "TIME";
                }>;
                value: z.ZodString;
                date: z.ZodNullable<z.ZodObject<{
                    value: z.ZodNullable<z.ZodString>;
                    notBefore: z.ZodNullable<z.ZodString>;
                    notAfter: z.ZodNullable<z.ZodString>;
                    weekday: z.ZodNullable<z.ZodInt>;
                    basis: z.ZodArray<z.ZodEnum<{
                        metadata: "metadata";
                        narrative: "narrative";
                        "office-term": "office-term";
                        "other-account": "other-account";
                        relative: "relative";
                        stated: "stated";
                    }>>;
                    why: z.ZodString;
                }, z.core.$strip>>;
                stated: z.ZodArray<z.ZodEnum<{
                    century: "century";
                    day: "day";
                    decade: "decade";
                    half: "half";
                    hour: "hour";
                    minute: "minute";
                    month: "month";
                    part: "part";
                    quarter: "quarter";
                    season: "season";
                    second: "second";
                    week: "week";
                    weekday: "weekday";
                    year: "year";
                }>>;
                implied: z.ZodArray<z.ZodEnum<{
                    century: "century";
                    day: "day";
                    decade: "decade";
                    half: "half";
                    hour: "hour";
                    minute: "minute";
                    month: "month";
                    part: "part";
                    quarter: "quarter";
                    season: "season";
                    second: "second";
                    week: "week";
                    weekday: "weekday";
                    year: "year";
                }>>;
                otherwise: z.ZodNullable<z.ZodObject<{
                    by: z.ZodEnum<{
                        calendar: "calendar";
                        weekday: "weekday";
                    }>;
                    date: z.ZodObject<{
                        value: z.ZodNullable<z.ZodString>;
                        notBefore: z.ZodNullable<z.ZodString>;
                        notAfter: z.ZodNullable<z.ZodString>;
                        weekday: z.ZodNullable<z.ZodInt>;
                        basis: z.ZodArray<z.ZodEnum<{
                            metadata: "metadata";
                            narrative: "narrative";
                            "office-term": "office-term";
                            "other-account": "other-account";
                            relative: "relative";
                            stated: "stated";
                        }>>;
                        why: z.ZodString;
                    }, z.core.$strip>;
                }, z.core.$strip>>;
                anchor: z.ZodString;
                rule: z.ZodString;
            }, z.core.$strip>>;
            mentions: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                head: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                kind: z.ZodEnum<{
                    body: "body";
                    group: "group";
                    office: "office";
                    outlet: "outlet";
                    person: "person";
                    place: "place";
                    state: "state";
                }>;
                entity: z.ZodNullable<z.ZodString>;
                holder: z.ZodNullable<z.ZodString>;
                how: z.ZodEnum<{
                    anaphor: "anaphor";
                    counterpart: "counterpart";
                    document: "document";
                    dual: "dual";
                    elided: "elided";
                    group: "group";
                    metonym: "metonym";
                    name: "name";
                    office: "office";
                    surname: "surname";
                }>;
                framing: z.ZodNullable<z.ZodString>;
                rule: z.ZodString;
            }, z.core.$strip>>;
            statements: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                cue: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                act: z.ZodString;
                speaker: z.ZodNullable<z.ZodString>;
                addressees: z.ZodArray<z.ZodString>;
                content: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                mode: z.ZodEnum<{
                    direct: "direct";
                    indirect: "indirect";
                    mixed: "mixed";
                }>;
                denied: z.ZodBoolean;
                chain: z.ZodArray<z.ZodObject<{
                    role: z.ZodEnum<{
                        agency: "agency";
                        document: "document";
                        institution: "institution";
                        official: "official";
                        outlet: "outlet";
                        spokesperson: "spokesperson";
                        unnamed: "unnamed";
                    }>;
                    name: z.ZodString;
                    entity: z.ZodNullable<z.ZodString>;
                    span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                        many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                        kind: z.ZodNullable<z.ZodString>;
                        side: z.ZodNullable<z.ZodString>;
                        reason: z.ZodNullable<z.ZodString>;
                    }, z.core.$strip>>>;
                }, z.core.$strip>>;
                anonymous: z.ZodBoolean;
                evidence: z.ZodObject<{
                    grade: z.ZodEnum<{
                        document: "document";
                        hearsay: "hearsay";
                        paraphrased: "paraphrased";
                        quoted: "quoted";
                        relayed: "relayed";
                        unnamed: "unnamed";
                    }>;
                    why: z.ZodString;
                }, z.core.$strip>;
                rule: z.ZodString;
            }, z.core.$strip>>;
            events: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                type: z.ZodEnum<{
                    ACCUSE: "ACCUSE";
                    AGREE: "AGREE";
                    AID: "AID";
                    ASSAULT: "ASSAULT";
                    COERCE: "COERCE";
                    CONCEDE: "CONCEDE";
                    CONSULT: "CONSULT";
                    COOPERATE: "COOPERATE";
                    MOBILIZE: "MOBILIZE";
                    PROTEST: "PROTEST";
                    REJECT: "REJECT";
                    REQUEST: "REQUEST";
                    RETREAT: "RETREAT";
                    SANCTION: "SANCTION";
                    SUPPORT: "SUPPORT";
                    THREATEN: "THREATEN";
                }>;
                mode: z.ZodNullable<z.ZodString>;
                contexts: z.ZodArray<z.ZodString>;
                status: z.ZodEnum<{
                    cancelled: "cancelled";
                    denied: "denied";
                    happened: "happened";
                    ongoing: "ongoing";
                    planned: "planned";
                    possible: "possible";
                }>;
                actors: z.ZodArray<z.ZodString>;
                recipients: z.ZodArray<z.ZodString>;
                date: z.ZodNullable<z.ZodObject<{
                    value: z.ZodNullable<z.ZodString>;
                    notBefore: z.ZodNullable<z.ZodString>;
                    notAfter: z.ZodNullable<z.ZodString>;
                    weekday: z.ZodNullable<z.ZodInt>;
                    basis: z.ZodArray<z.ZodEnum<{
                        metadata: "metadata";
                        narrative: "narrative";
                        "office-term": "office-term";
                        "other-account": "other-account";
                        relative: "relative";
                        stated: "stated";
                    }>>;
                    why: z.ZodString;
                }, z.core.$strip>>;
                place: z.ZodNullable<z.ZodString>;
                trigger: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                evidence: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                said: z.ZodNullable<z.ZodString>;
                chain: z.ZodArray<z.ZodObject<{
                    role: z.ZodEnum<{
                        agency: "agency";
                        document: "document";
                        institution: "institution";
                        official: "official";
                        outlet: "outlet";
                        spokesperson: "spokesperson";
                        unnamed: "unnamed";
                    }>;
                    name: z.ZodString;
                    entity: z.ZodNullable<z.ZodString>;
                    span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                        many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                        kind: z.ZodNullable<z.ZodString>;
                        side: z.ZodNullable<z.ZodString>;
                        reason: z.ZodNullable<z.ZodString>;
                    }, z.core.$strip>>>;
                }, z.core.$strip>>;
                contact: z.ZodNullable<z.ZodObject<{
                    kind: z.ZodEnum<{
                        call: "call";
                        meeting: "meeting";
                        message: "message";
                        negotiation: "negotiation";
                        summit: "summit";
                        talks: "talks";
                        visit: "visit";
                    }>;
                    participants: z.ZodArray<z.ZodString>;
                    mediators: z.ZodArray<z.ZodString>;
                    initiator: z.ZodNullable<z.ZodString>;
                    host: z.ZodNullable<z.ZodString>;
                    ordinal: z.ZodNullable<z.ZodInt>;
                    within: z.ZodNullable<z.ZodString>;
                    duration: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                    follows: z.ZodNullable<z.ZodString>;
                    topics: z.ZodArray<z.ZodObject<{
                        label: z.ZodString;
                        span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                    }, z.core.$strip>>;
                    reportedBy: z.ZodArray<z.ZodArray<z.ZodObject<{
                        role: z.ZodEnum<{
                            agency: "agency";
                            document: "document";
                            institution: "institution";
                            official: "official";
                            outlet: "outlet";
                            spokesperson: "spokesperson";
                            unnamed: "unnamed";
                        }>;
                        name: z.ZodString;
                        entity: z.ZodNullable<z.ZodString>;
                        span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                        cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                        unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                            many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                            kind: z.ZodNullable<z.ZodString>;
                            side: z.ZodNullable<z.ZodString>;
                            reason: z.ZodNullable<z.ZodString>;
                        }, z.core.$strip>>>;
                    }, z.core.$strip>>>;
                }, z.core.$strip>>;
                named: z.ZodDefault<z.ZodObject<{
                    actors: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    recipients: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                }, z.core.$strip>>;
                casualties: z.ZodDefault<z.ZodArray<z.ZodObject<{
                    what: z.ZodEnum<{
                        abducted: "abducted";
                        arrested: "arrested";
                        killed: "killed";
                        released: "released";
                        wounded: "wounded";
                    }>;
                    n: z.ZodNullable<z.ZodInt>;
                    min: z.ZodNullable<z.ZodInt>;
                    max: z.ZodNullable<z.ZodInt>;
                    unit: z.ZodNullable<z.ZodString>;
                    whose: z.ZodNullable<z.ZodString>;
                    side: z.ZodNullable<z.ZodString>;
                    span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                }, z.core.$strip>>>;
                rule: z.ZodString;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        entities: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                body: "body";
                group: "group";
                office: "office";
                outlet: "outlet";
                person: "person";
                place: "place";
                state: "state";
            }>;
            name: z.ZodObject<{
                ar: z.ZodString;
                en: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            country: z.ZodNullable<z.ZodString>;
            wikidata: z.ZodNullable<z.ZodString>;
            known: z.ZodBoolean;
        }, z.core.$strip>>;
        diagnostics: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    chains: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        story: z.ZodString;
        top: z.ZodArray<z.ZodObject<{
            role: z.ZodString;
            name: z.ZodString;
            from: z.ZodString;
        }, z.core.$strip>>;
        links: z.ZodArray<z.ZodObject<{
            role: z.ZodEnum<{
                agency: "agency";
                document: "document";
                institution: "institution";
                official: "official";
                outlet: "outlet";
                spokesperson: "spokesperson";
                unnamed: "unnamed";
            }>;
            name: z.ZodString;
            entity: z.ZodNullable<z.ZodString>;
            span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                kind: z.ZodNullable<z.ZodString>;
                side: z.ZodNullable<z.ZodString>;
                reason: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>>;
            tie: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
        statements: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            at: z.ZodString;
            cue: z.ZodString;
            text: z.ZodString;
            grade: z.ZodString;
            why: z.ZodString;
        }, z.core.$strip>>;
        events: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            type: z.ZodEnum<{
                ACCUSE: "ACCUSE";
                AGREE: "AGREE";
                AID: "AID";
                ASSAULT: "ASSAULT";
                COERCE: "COERCE";
                CONCEDE: "CONCEDE";
                CONSULT: "CONSULT";
                COOPERATE: "COOPERATE";
                MOBILIZE: "MOBILIZE";
                PROTEST: "PROTEST";
                REJECT: "REJECT";
                REQUEST: "REQUEST";
                RETREAT: "RETREAT";
                SANCTION: "SANCTION";
                SUPPORT: "SUPPORT";
                THREATEN: "THREATEN";
            }>;
            status: z.ZodString;
        }, z.core.$loose>>;
    }, z.core.$strip>>;
    entries: z.ZodRecord<z.ZodString, z.ZodString>;
}, z.core.$strip>;
export declare const Explained: z.ZodObject<{
    offset: z.ZodInt;
    line: z.ZodInt;
    column: z.ZodInt;
    seen: z.ZodArray<z.ZodObject<{
        layer: z.ZodString;
    }, z.core.$loose>>;
}, z.core.$strip>;
export declare const SearchResult: z.ZodObject<{
    named: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$loose>>;
    unknown: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$loose>>;
    parts: z.ZodArray<z.ZodObject<{
        in: z.ZodEnum<{
            entries: "entries";
            statements: "statements";
            stories: "stories";
        }>;
        total: z.ZodInt;
        hits: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            in: z.ZodLiteral<"stories">;
            story: z.ZodString;
            headline: z.ZodNullable<z.ZodString>;
            passage: z.ZodObject<{
                page: z.ZodString;
                source: z.ZodString;
                url: z.ZodNullable<z.ZodString>;
                outlet: z.ZodNullable<z.ZodString>;
                published: z.ZodNullable<z.ZodString>;
                line: z.ZodInt;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                exact: z.ZodString;
                marks: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            }, z.core.$strip>;
        }, z.core.$strip>, z.ZodObject<{
            in: z.ZodLiteral<"statements">;
            story: z.ZodString;
            statement: z.ZodObject<{
                id: z.ZodString;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                cue: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                act: z.ZodString;
                speaker: z.ZodNullable<z.ZodString>;
                addressees: z.ZodArray<z.ZodString>;
                content: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                mode: z.ZodEnum<{
                    direct: "direct";
                    indirect: "indirect";
                    mixed: "mixed";
                }>;
                denied: z.ZodBoolean;
                chain: z.ZodArray<z.ZodObject<{
                    role: z.ZodEnum<{
                        agency: "agency";
                        document: "document";
                        institution: "institution";
                        official: "official";
                        outlet: "outlet";
                        spokesperson: "spokesperson";
                        unnamed: "unnamed";
                    }>;
                    name: z.ZodString;
                    entity: z.ZodNullable<z.ZodString>;
                    span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
                    unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                        many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                        kind: z.ZodNullable<z.ZodString>;
                        side: z.ZodNullable<z.ZodString>;
                        reason: z.ZodNullable<z.ZodString>;
                    }, z.core.$strip>>>;
                }, z.core.$strip>>;
                anonymous: z.ZodBoolean;
                evidence: z.ZodObject<{
                    grade: z.ZodEnum<{
                        document: "document";
                        hearsay: "hearsay";
                        paraphrased: "paraphrased";
                        quoted: "quoted";
                        relayed: "relayed";
                        unnamed: "unnamed";
                    }>;
                    why: z.ZodString;
                }, z.core.$strip>;
                rule: z.ZodString;
            }, z.core.$strip>;
            passage: z.ZodObject<{
                page: z.ZodString;
                source: z.ZodString;
                url: z.ZodNullable<z.ZodString>;
                outlet: z.ZodNullable<z.ZodString>;
                published: z.ZodNullable<z.ZodString>;
                line: z.ZodInt;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                exact: z.ZodString;
                marks: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            }, z.core.$strip>;
        }, z.core.$strip>, z.ZodObject<{
            in: z.ZodLiteral<"entries">;
            entry: z.ZodObject<{
                id: z.ZodString;
                type: z.ZodEnum<{
                    ACCUSE: "ACCUSE";
                    AGREE: "AGREE";
                    AID: "AID";
                    ASSAULT: "ASSAULT";
                    COERCE: "COERCE";
                    CONCEDE: "CONCEDE";
                    CONSULT: "CONSULT";
                    COOPERATE: "COOPERATE";
                    MOBILIZE: "MOBILIZE";
                    PROTEST: "PROTEST";
                    REJECT: "REJECT";
                    REQUEST: "REQUEST";
                    RETREAT: "RETREAT";
                    SANCTION: "SANCTION";
                    SUPPORT: "SUPPORT";
                    THREATEN: "THREATEN";
                }>;
                kind: z.ZodNullable<z.ZodString>;
                status: z.ZodString;
                participants: z.ZodArray<z.ZodString>;
                date: z.ZodNullable<z.ZodObject<{
                    value: z.ZodNullable<z.ZodString>;
                    notBefore: z.ZodNullable<z.ZodString>;
                    notAfter: z.ZodNullable<z.ZodString>;
                    weekday: z.ZodNullable<z.ZodInt>;
                    basis: z.ZodArray<z.ZodEnum<{
                        metadata: "metadata";
                        narrative: "narrative";
                        "office-term": "office-term";
                        "other-account": "other-account";
                        relative: "relative";
                        stated: "stated";
                    }>>;
                    why: z.ZodString;
                }, z.core.$strip>>;
                place: z.ZodNullable<z.ZodString>;
                short: z.ZodString;
                accounts: z.ZodInt;
                origins: z.ZodInt;
                outlets: z.ZodArray<z.ZodString>;
                sentence: z.ZodObject<{
                    ar: z.ZodString;
                    en: z.ZodString;
                }, z.core.$strip>;
            }, z.core.$strip>;
            account: z.ZodString;
            passage: z.ZodObject<{
                page: z.ZodString;
                source: z.ZodString;
                url: z.ZodNullable<z.ZodString>;
                outlet: z.ZodNullable<z.ZodString>;
                published: z.ZodNullable<z.ZodString>;
                line: z.ZodInt;
                span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
                exact: z.ZodString;
                marks: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            }, z.core.$strip>;
        }, z.core.$strip>], "in">>;
        next: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    entities: z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const EntityList: z.ZodObject<{
    entities: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    next: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
export declare const Who: z.ZodObject<{
    entity: z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>;
    terms: z.ZodArray<z.ZodObject<{
        office: z.ZodString;
        officeName: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        person: z.ZodString;
        personName: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        from: z.ZodNullable<z.ZodString>;
        to: z.ZodNullable<z.ZodString>;
        acting: z.ZodBoolean;
        asOf: z.ZodNullable<z.ZodString>;
        source: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    offices: z.ZodNullable<z.ZodObject<{
        at: z.ZodString;
        held: z.ZodArray<z.ZodObject<{
            kind: z.ZodLiteral<"office">;
            id: z.ZodString;
            name: z.ZodObject<{
                ar: z.ZodString;
                en: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>;
            rank: z.ZodString;
            holders: z.ZodArray<z.ZodObject<{
                office: z.ZodString;
                officeName: z.ZodObject<{
                    ar: z.ZodString;
                    en: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>;
                person: z.ZodString;
                personName: z.ZodObject<{
                    ar: z.ZodString;
                    en: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>;
                from: z.ZodNullable<z.ZodString>;
                to: z.ZodNullable<z.ZodString>;
                acting: z.ZodBoolean;
                asOf: z.ZodNullable<z.ZodString>;
                source: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
            before: z.ZodNullable<z.ZodObject<{
                office: z.ZodString;
                officeName: z.ZodObject<{
                    ar: z.ZodString;
                    en: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>;
                person: z.ZodString;
                personName: z.ZodObject<{
                    ar: z.ZodString;
                    en: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>;
                from: z.ZodNullable<z.ZodString>;
                to: z.ZodNullable<z.ZodString>;
                acting: z.ZodBoolean;
                asOf: z.ZodNullable<z.ZodString>;
                source: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
            after: z.ZodNullable<z.ZodObject<{
                office: z.ZodString;
                officeName: z.ZodObject<{
                    ar: z.ZodString;
                    en: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>;
                person: z.ZodString;
                personName: z.ZodObject<{
                    ar: z.ZodString;
                    en: z.ZodNullable<z.ZodString>;
                }, z.core.$strip>;
                from: z.ZodNullable<z.ZodString>;
                to: z.ZodNullable<z.ZodString>;
                acting: z.ZodBoolean;
                asOf: z.ZodNullable<z.ZodString>;
                source: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    names: z.ZodArray<z.ZodObject<{
        written: z.ZodString;
        how: z.ZodString;
        framing: z.ZodNullable<z.ZodString>;
        times: z.ZodInt;
        pages: z.ZodInt;
        citation: z.ZodObject<{
            page: z.ZodString;
            source: z.ZodString;
            published: z.ZodNullable<z.ZodString>;
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            exact: z.ZodString;
            line: z.ZodInt;
            context: z.ZodString;
            at: z.ZodInt;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    turns: z.ZodInt;
    pages: z.ZodInt;
    mentions: z.ZodInt;
    statements: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        speaker: z.ZodString;
        act: z.ZodString;
        mode: z.ZodEnum<{
            direct: "direct";
            indirect: "indirect";
            mixed: "mixed";
        }>;
        denied: z.ZodBoolean;
        chain: z.ZodArray<z.ZodObject<{
            role: z.ZodEnum<{
                agency: "agency";
                document: "document";
                institution: "institution";
                official: "official";
                outlet: "outlet";
                spokesperson: "spokesperson";
                unnamed: "unnamed";
            }>;
            name: z.ZodString;
            entity: z.ZodNullable<z.ZodString>;
            span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            cue: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            unnamed: z.ZodDefault<z.ZodNullable<z.ZodObject<{
                many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
                kind: z.ZodNullable<z.ZodString>;
                side: z.ZodNullable<z.ZodString>;
                reason: z.ZodNullable<z.ZodString>;
            }, z.core.$strip>>>;
            tie: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
        published: z.ZodNullable<z.ZodString>;
        content: z.ZodArray<z.ZodObject<{
            page: z.ZodString;
            source: z.ZodString;
            published: z.ZodNullable<z.ZodString>;
            span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
            exact: z.ZodString;
            line: z.ZodInt;
            context: z.ZodString;
            at: z.ZodInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    contacts: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        type: z.ZodEnum<{
            ACCUSE: "ACCUSE";
            AGREE: "AGREE";
            AID: "AID";
            ASSAULT: "ASSAULT";
            COERCE: "COERCE";
            CONCEDE: "CONCEDE";
            CONSULT: "CONSULT";
            COOPERATE: "COOPERATE";
            MOBILIZE: "MOBILIZE";
            PROTEST: "PROTEST";
            REJECT: "REJECT";
            REQUEST: "REQUEST";
            RETREAT: "RETREAT";
            SANCTION: "SANCTION";
            SUPPORT: "SUPPORT";
            THREATEN: "THREATEN";
        }>;
        kind: z.ZodNullable<z.ZodString>;
        status: z.ZodString;
        participants: z.ZodArray<z.ZodString>;
        date: z.ZodNullable<z.ZodObject<{
            value: z.ZodNullable<z.ZodString>;
            notBefore: z.ZodNullable<z.ZodString>;
            notAfter: z.ZodNullable<z.ZodString>;
            weekday: z.ZodNullable<z.ZodInt>;
            basis: z.ZodArray<z.ZodEnum<{
                metadata: "metadata";
                narrative: "narrative";
                "office-term": "office-term";
                "other-account": "other-account";
                relative: "relative";
                stated: "stated";
            }>>;
            why: z.ZodString;
        }, z.core.$strip>>;
        place: z.ZodNullable<z.ZodString>;
        short: z.ZodString;
        accounts: z.ZodInt;
        origins: z.ZodInt;
        outlets: z.ZodArray<z.ZodString>;
        sentence: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    others: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        type: z.ZodEnum<{
            ACCUSE: "ACCUSE";
            AGREE: "AGREE";
            AID: "AID";
            ASSAULT: "ASSAULT";
            COERCE: "COERCE";
            CONCEDE: "CONCEDE";
            CONSULT: "CONSULT";
            COOPERATE: "COOPERATE";
            MOBILIZE: "MOBILIZE";
            PROTEST: "PROTEST";
            REJECT: "REJECT";
            REQUEST: "REQUEST";
            RETREAT: "RETREAT";
            SANCTION: "SANCTION";
            SUPPORT: "SUPPORT";
            THREATEN: "THREATEN";
        }>;
        kind: z.ZodNullable<z.ZodString>;
        status: z.ZodString;
        participants: z.ZodArray<z.ZodString>;
        date: z.ZodNullable<z.ZodObject<{
            value: z.ZodNullable<z.ZodString>;
            notBefore: z.ZodNullable<z.ZodString>;
            notAfter: z.ZodNullable<z.ZodString>;
            weekday: z.ZodNullable<z.ZodInt>;
            basis: z.ZodArray<z.ZodEnum<{
                metadata: "metadata";
                narrative: "narrative";
                "office-term": "office-term";
                "other-account": "other-account";
                relative: "relative";
                stated: "stated";
            }>>;
            why: z.ZodString;
        }, z.core.$strip>>;
        place: z.ZodNullable<z.ZodString>;
        short: z.ZodString;
        accounts: z.ZodInt;
        origins: z.ZodInt;
        outlets: z.ZodArray<z.ZodString>;
        sentence: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodString;
        }, z.core.$strip>;
    }, z.core.$strip>>;
    unlooked: z.ZodInt;
    totals: z.ZodObject<{
        contacts: z.ZodInt;
        others: z.ZodInt;
        statements: z.ZodInt;
    }, z.core.$strip>;
    counterparts: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        times: z.ZodInt;
        otherwise: z.ZodInt;
        last: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    entities: z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const Network: z.ZodObject<{
    named: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        ids: z.ZodArray<z.ZodString>;
    }, z.core.$loose>>;
    unknown: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$loose>>;
    nodes: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        contacts: z.ZodInt;
    }, z.core.$strip>>;
    ties: z.ZodArray<z.ZodObject<{
        a: z.ZodString;
        b: z.ZodString;
        times: z.ZodInt;
        otherwise: z.ZodInt;
        last: z.ZodNullable<z.ZodString>;
        kinds: z.ZodRecord<z.ZodString, z.ZodInt>;
    }, z.core.$strip>>;
    total: z.ZodInt;
    entities: z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const RegisterFacts: z.ZodObject<{
    isnad: z.ZodString;
    writable: z.ZodBoolean;
    pages: z.ZodInt;
    accounts: z.ZodInt;
    entries: z.ZodInt;
    quarantined: z.ZodInt;
    tally: z.ZodObject<{
        named: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
            ids: z.ZodArray<z.ZodString>;
        }, z.core.$loose>>;
        unknown: z.ZodArray<z.ZodObject<{
            name: z.ZodString;
        }, z.core.$loose>>;
        total: z.ZodInt;
        kinds: z.ZodRecord<z.ZodString, z.ZodInt>;
        types: z.ZodRecord<z.ZodString, z.ZodInt>;
        statuses: z.ZodRecord<z.ZodString, z.ZodInt>;
        outlets: z.ZodRecord<z.ZodString, z.ZodInt>;
        origins: z.ZodRecord<z.ZodString, z.ZodInt>;
        originNames: z.ZodRecord<z.ZodString, z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>>;
    }, z.core.$strip>;
    outlets: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
export declare const Coverage: z.ZodObject<{
    outlets: z.ZodArray<z.ZodObject<{
        outlet: z.ZodNullable<z.ZodString>;
        pages: z.ZodInt;
    }, z.core.$strip>>;
    months: z.ZodArray<z.ZodObject<{
        month: z.ZodString;
        stories: z.ZodInt;
    }, z.core.$strip>>;
    undated: z.ZodInt;
    copies: z.ZodInt;
}, z.core.$strip>;
export declare const Quarantine: z.ZodObject<{
    pages: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        stage: z.ZodString;
        code: z.ZodString;
        message: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const Corrections: z.ZodObject<{
    corrections: z.ZodArray<z.ZodObject<{
        n: z.ZodInt;
        by: z.ZodString;
        at: z.ZodString;
        why: z.ZodNullable<z.ZodString>;
        deed: z.ZodObject<{
            what: z.ZodEnum<{
                join: "join";
                name: "name";
                "not-news": "not-news";
                set: "set";
                split: "split";
            }>;
        }, z.core.$loose>;
        state: z.ZodEnum<{
            holds: "holds";
            overruled: "overruled";
            undone: "undone";
            "without-hold": "without-hold";
        }>;
        overruledBy: z.ZodNullable<z.ZodInt>;
        entries: z.ZodArray<z.ZodString>;
    }, z.core.$loose>>;
    entities: z.ZodRecord<z.ZodString, z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            body: "body";
            group: "group";
            office: "office";
            outlet: "outlet";
            person: "person";
            place: "place";
            state: "state";
        }>;
        name: z.ZodObject<{
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
        }, z.core.$strip>;
        country: z.ZodNullable<z.ZodString>;
        wikidata: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const Labels: z.ZodRecord<z.ZodString, z.ZodRecord<z.ZodString, z.ZodObject<{
    ar: z.ZodString;
    en: z.ZodString;
}, z.core.$strip>>>;
export declare const TextGiven: z.ZodObject<{
    outlet: z.ZodOptional<z.ZodString>;
    published: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodString>;
    text: z.ZodString;
    url: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const PageGiven: z.ZodObject<{
    outlet: z.ZodOptional<z.ZodString>;
    published: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodString>;
    text: z.ZodOptional<z.ZodString>;
    url: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const FileGiven: z.ZodObject<{
    outlet: z.ZodOptional<z.ZodString>;
    published: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodString>;
    file: z.ZodInstanceOf<import("buffer").File>;
}, z.core.$strip>;
export declare const GivenReport: z.ZodObject<{
    pages: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        source: z.ZodString;
        title: z.ZodNullable<z.ZodString>;
        outcome: z.ZodEnum<{
            added: "added";
            replaced: "replaced";
            same: "same";
        }>;
        entries: z.ZodArray<z.ZodString>;
    }, z.core.$strip>>;
    failed: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        code: z.ZodString;
        message: z.ZodString;
        advice: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const Removed: z.ZodObject<{
    pages: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        source: z.ZodString;
    }, z.core.$strip>>;
    letGo: z.ZodArray<z.ZodInt>;
}, z.core.$strip>;
export declare const CorrectionGiven: z.ZodDiscriminatedUnion<[z.ZodObject<{
    by: z.ZodString;
    why: z.ZodOptional<z.ZodString>;
    what: z.ZodLiteral<"join">;
    a: z.ZodString;
    b: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    by: z.ZodString;
    why: z.ZodOptional<z.ZodString>;
    what: z.ZodLiteral<"split">;
    entry: z.ZodString;
    accounts: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    by: z.ZodString;
    why: z.ZodOptional<z.ZodString>;
    what: z.ZodLiteral<"set">;
    entry: z.ZodString;
    field: z.ZodString;
    values: z.ZodArray<z.ZodString>;
}, z.core.$strip>, z.ZodObject<{
    by: z.ZodString;
    why: z.ZodOptional<z.ZodString>;
    what: z.ZodLiteral<"name">;
    who: z.ZodString;
    as: z.ZodString;
}, z.core.$strip>, z.ZodObject<{
    by: z.ZodString;
    why: z.ZodOptional<z.ZodString>;
    what: z.ZodLiteral<"not-news">;
    page: z.ZodString;
}, z.core.$strip>], "what">;
export declare const FiltersAsked: z.ZodObject<{
    with: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodTransform<string[], string | string[]>>>;
    state: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    outlet: z.ZodOptional<z.ZodString>;
    origin: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const PlotAsked: z.ZodObject<{
    with: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodTransform<string[], string | string[]>>>;
    state: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    outlet: z.ZodOptional<z.ZodString>;
    origin: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
    by: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const NetworkAsked: z.ZodObject<{
    with: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodTransform<string[], string | string[]>>>;
    state: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    outlet: z.ZodOptional<z.ZodString>;
    origin: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
    limit: z.ZodOptional<z.ZodCoercedNumber<unknown>>;
}, z.core.$strip>;
export declare const ListAsked: z.ZodObject<{
    with: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodTransform<string[], string | string[]>>>;
    state: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    outlet: z.ZodOptional<z.ZodString>;
    origin: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
    limit: z.ZodOptional<z.ZodCoercedNumber<unknown>>;
    after: z.ZodOptional<z.ZodString>;
    newest: z.ZodOptional<z.ZodCodec<z.ZodString, z.ZodBoolean>>;
}, z.core.$strip>;
export declare const SearchAsked: z.ZodObject<{
    with: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodTransform<string[], string | string[]>>>;
    state: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    outlet: z.ZodOptional<z.ZodString>;
    origin: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
    q: z.ZodOptional<z.ZodString>;
    in: z.ZodOptional<z.ZodEnum<{
        entries: "entries";
        statements: "statements";
        stories: "stories";
    }>>;
    limit: z.ZodOptional<z.ZodCoercedNumber<unknown>>;
    after: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const ExportAsked: z.ZodObject<{
    with: z.ZodOptional<z.ZodPipe<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>, z.ZodTransform<string[], string | string[]>>>;
    state: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodString>;
    status: z.ZodOptional<z.ZodString>;
    outlet: z.ZodOptional<z.ZodString>;
    origin: z.ZodOptional<z.ZodString>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
    format: z.ZodString;
    entry: z.ZodOptional<z.ZodString>;
    rows: z.ZodOptional<z.ZodEnum<{
        accounts: "accounts";
        entries: "entries";
    }>>;
    newest: z.ZodOptional<z.ZodCodec<z.ZodString, z.ZodBoolean>>;
}, z.core.$strip>;
export declare const EntitiesAsked: z.ZodObject<{
    q: z.ZodOptional<z.ZodString>;
    kind: z.ZodOptional<z.ZodEnum<{
        body: "body";
        group: "group";
        office: "office";
        outlet: "outlet";
        person: "person";
        place: "place";
        state: "state";
    }>>;
    limit: z.ZodOptional<z.ZodCoercedNumber<unknown>>;
    after: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const WhoAsked: z.ZodObject<{
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
}, z.core.$strip>;
export declare const PlaceAsked: z.ZodObject<{
    at: z.ZodString;
}, z.core.$strip>;
export declare const IdAsked: z.ZodObject<{
    id: z.ZodString;
}, z.core.$strip>;
