import { z } from 'zod';
export declare const Span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
export declare const FurnitureKind: z.ZodEnum<{
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
/** What markup can say that a part of a page is: a part of a story, or furniture of some kind. */
export declare const RegionKind: z.ZodEnum<{
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
export declare const EntityKind: z.ZodEnum<{
    body: "body";
    group: "group";
    office: "office";
    outlet: "outlet";
    person: "person";
    place: "place";
    state: "state";
}>;
export declare const MentionHow: z.ZodEnum<{
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
export declare const LinkRole: z.ZodEnum<{
    agency: "agency";
    document: "document";
    institution: "institution";
    official: "official";
    outlet: "outlet";
    spokesperson: "spokesperson";
    unnamed: "unnamed";
}>;
export declare const Status: z.ZodEnum<{
    cancelled: "cancelled";
    denied: "denied";
    happened: "happened";
    ongoing: "ongoing";
    planned: "planned";
    possible: "possible";
}>;
export declare const ContactKind: z.ZodEnum<{
    call: "call";
    meeting: "meeting";
    message: "message";
    negotiation: "negotiation";
    summit: "summit";
    talks: "talks";
    visit: "visit";
}>;
export declare const PloverType: z.ZodEnum<{
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
export declare const DateBasis: z.ZodEnum<{
    metadata: "metadata";
    narrative: "narrative";
    "office-term": "office-term";
    "other-account": "other-account";
    relative: "relative";
    stated: "stated";
}>;
export declare const Verdict: z.ZodEnum<{
    agree: "agree";
    conflict: "conflict";
    differ: "differ";
    single: "single";
}>;
/** `value` is EDTF; `notBefore` and `notAfter` are days; `why` says how it was worked out, or why it could not be. */
export declare const DateValue: z.ZodObject<{
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
export declare const Diagnostic: z.ZodObject<{
    code: z.ZodString;
    message: z.ZodString;
    span: z.ZodNullable<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
}, z.core.$strip>;
/** What the markup of a page says of its text. Regions may lie within one another; the innermost counts. */
export declare const Markup: z.ZodObject<{
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
}, z.core.$strip>;
export declare const Page: z.ZodObject<{
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
export declare const Furniture: z.ZodObject<{
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
}, z.core.$strip>;
/** A part of a time: «الثلاثاء» tells a weekday, «7 أكتوبر» a month and a day. */
export declare const TimeField: z.ZodEnum<{
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
}>;
export declare const TimeExpression: z.ZodObject<{
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
}, z.core.$strip>;
export declare const Entity: z.ZodObject<{
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
export declare const Mention: z.ZodObject<{
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
}, z.core.$strip>;
/** What is said of a source without a name. */
export declare const Unnamed: z.ZodObject<{
    many: z.ZodNullable<z.ZodUnion<readonly [z.ZodInt, z.ZodLiteral<"several">]>>;
    kind: z.ZodNullable<z.ZodString>;
    side: z.ZodNullable<z.ZodString>;
    reason: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
export declare const Link: z.ZodObject<{
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
}, z.core.$strip>;
export declare const Evidence: z.ZodObject<{
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
export declare const Statement: z.ZodObject<{
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
export declare const Topic: z.ZodObject<{
    label: z.ZodString;
    span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
}, z.core.$strip>;
export declare const Contact: z.ZodObject<{
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
}, z.core.$strip>;
/** People whom an event killed, wounded, took or let go, as one place of the page counts them. */
export declare const Casualty: z.ZodObject<{
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
}, z.core.$strip>;
export declare const Event: z.ZodObject<{
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
}, z.core.$strip>;
export declare const Story: z.ZodObject<{
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
}, z.core.$strip>;
export declare const Reading: z.ZodObject<{
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
export declare const Quote: z.ZodObject<{
    field: z.ZodString;
    span: z.ZodTuple<[z.ZodInt, z.ZodInt], null>;
    exact: z.ZodString;
}, z.core.$strip>;
export declare const Account: z.ZodObject<{
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
}, z.core.$strip>;
export declare const Origin: z.ZodObject<{
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
}, z.core.$strip>;
/** why accounts were taken for one occurrence: a code for programs, a sentence for people */
export declare const Reason: z.ZodObject<{
    code: z.ZodString;
    text: z.ZodString;
    accounts: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
export declare const Field: z.ZodObject<{
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
}, z.core.$strip>;
/** What somebody laid down about an entry; `value` is of the field that was set. */
export declare const Corrected: z.ZodObject<{
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
}, z.core.$strip>;
export declare const Entry: z.ZodObject<{
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
export type Span = z.infer<typeof Span>;
export type FurnitureKind = z.infer<typeof FurnitureKind>;
export type EntityKind = z.infer<typeof EntityKind>;
export type MentionHow = z.infer<typeof MentionHow>;
export type LinkRole = z.infer<typeof LinkRole>;
export type Status = z.infer<typeof Status>;
export type ContactKind = z.infer<typeof ContactKind>;
export type PloverType = z.infer<typeof PloverType>;
export type DateBasis = z.infer<typeof DateBasis>;
export type Verdict = z.infer<typeof Verdict>;
export type DateValue = z.infer<typeof DateValue>;
export type Markup = z.infer<typeof Markup>;
export type RegionKind = z.infer<typeof RegionKind>;
export type Page = z.infer<typeof Page>;
export type Furniture = z.infer<typeof Furniture>;
export type TimeField = z.infer<typeof TimeField>;
export type TimeExpression = z.infer<typeof TimeExpression>;
export type Entity = z.infer<typeof Entity>;
export type Mention = z.infer<typeof Mention>;
export type Unnamed = z.infer<typeof Unnamed>;
export type Evidence = z.infer<typeof Evidence>;
export type Link = z.infer<typeof Link>;
export type Statement = z.infer<typeof Statement>;
export type Topic = z.infer<typeof Topic>;
export type Contact = z.infer<typeof Contact>;
export type Casualty = z.infer<typeof Casualty>;
export type Event = z.infer<typeof Event>;
export type Story = z.infer<typeof Story>;
export type Diagnostic = z.infer<typeof Diagnostic>;
export type Reading = z.infer<typeof Reading>;
export type Quote = z.infer<typeof Quote>;
export type Account = z.infer<typeof Account>;
export type Origin = z.infer<typeof Origin>;
export type Reason = z.infer<typeof Reason>;
export type Field = z.infer<typeof Field>;
export type Corrected = z.infer<typeof Corrected>;
export type Entry = z.infer<typeof Entry>;
