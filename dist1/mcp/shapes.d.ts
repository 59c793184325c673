import { z } from 'zod';
export declare const Name: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodString;
    ar: z.ZodString;
    en: z.ZodNullable<z.ZodString>;
    known: z.ZodBoolean;
}, z.core.$strip>;
export declare const Citation: z.ZodObject<{
    page: z.ZodString;
    source: z.ZodString;
    url: z.ZodNullable<z.ZodString>;
    outlet: z.ZodNullable<z.ZodString>;
    published: z.ZodNullable<z.ZodString>;
    line: z.ZodInt;
    span: z.ZodArray<z.ZodInt>;
    exact: z.ZodString;
}, z.core.$strip>;
export declare const Dated: z.ZodObject<{
    value: z.ZodNullable<z.ZodString>;
    notBefore: z.ZodNullable<z.ZodString>;
    notAfter: z.ZodNullable<z.ZodString>;
    why: z.ZodString;
}, z.core.$strip>;
export declare const Brief: z.ZodObject<{
    id: z.ZodString;
    uri: z.ZodString;
    type: z.ZodString;
    kind: z.ZodNullable<z.ZodString>;
    status: z.ZodString;
    sentence: z.ZodObject<{
        ar: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    participants: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    date: z.ZodNullable<z.ZodObject<{
        value: z.ZodNullable<z.ZodString>;
        notBefore: z.ZodNullable<z.ZodString>;
        notAfter: z.ZodNullable<z.ZodString>;
        why: z.ZodString;
    }, z.core.$strip>>;
    place: z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    accounts: z.ZodInt;
    origins: z.ZodInt;
    outlets: z.ZodArray<z.ZodString>;
}, z.core.$strip>;
/** An entry of a list, with the words of one account. */
export declare const Listed: z.ZodObject<{
    id: z.ZodString;
    uri: z.ZodString;
    type: z.ZodString;
    kind: z.ZodNullable<z.ZodString>;
    status: z.ZodString;
    sentence: z.ZodObject<{
        ar: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    participants: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    date: z.ZodNullable<z.ZodObject<{
        value: z.ZodNullable<z.ZodString>;
        notBefore: z.ZodNullable<z.ZodString>;
        notAfter: z.ZodNullable<z.ZodString>;
        why: z.ZodString;
    }, z.core.$strip>>;
    place: z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    accounts: z.ZodInt;
    origins: z.ZodInt;
    outlets: z.ZodArray<z.ZodString>;
    said: z.ZodNullable<z.ZodObject<{
        page: z.ZodString;
        source: z.ZodString;
        url: z.ZodNullable<z.ZodString>;
        outlet: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodString>;
        line: z.ZodInt;
        span: z.ZodArray<z.ZodInt>;
        exact: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
/** Which page it is, and where it is from. */
export declare const pageFacts: {
    page: z.ZodString;
    uri: z.ZodString;
    source: z.ZodString;
    url: z.ZodNullable<z.ZodString>;
    outlet: z.ZodNullable<z.ZodString>;
    published: z.ZodNullable<z.ZodString>;
};
export declare const Link: z.ZodObject<{
    role: z.ZodString;
    name: z.ZodString;
    entity: z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    tie: z.ZodNullable<z.ZodString>;
}, z.core.$strip>;
export declare const Chain: z.ZodArray<z.ZodObject<{
    role: z.ZodString;
    name: z.ZodString;
    entity: z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    tie: z.ZodNullable<z.ZodString>;
}, z.core.$strip>>;
export declare const Said: z.ZodObject<{
    speaker: z.ZodNullable<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodString;
        ar: z.ZodString;
        en: z.ZodNullable<z.ZodString>;
        known: z.ZodBoolean;
    }, z.core.$strip>>;
    act: z.ZodString;
    mode: z.ZodEnum<{
        direct: "direct";
        indirect: "indirect";
        mixed: "mixed";
    }>;
    denied: z.ZodBoolean;
    anonymous: z.ZodBoolean;
    rests: z.ZodString;
    chain: z.ZodArray<z.ZodObject<{
        role: z.ZodString;
        name: z.ZodString;
        entity: z.ZodNullable<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodString;
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
            known: z.ZodBoolean;
        }, z.core.$strip>>;
        tie: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    content: z.ZodArray<z.ZodObject<{
        page: z.ZodString;
        source: z.ZodString;
        url: z.ZodNullable<z.ZodString>;
        outlet: z.ZodNullable<z.ZodString>;
        published: z.ZodNullable<z.ZodString>;
        line: z.ZodInt;
        span: z.ZodArray<z.ZodInt>;
        exact: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const taken: {
    named: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        as: z.ZodString;
        meant: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodString;
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
            known: z.ZodBoolean;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    unknown: z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        near: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodString;
            ar: z.ZodString;
            en: z.ZodNullable<z.ZodString>;
            known: z.ZodBoolean;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
};
export declare const next: z.ZodNullable<z.ZodString>;
export type Name = z.infer<typeof Name>;
export type Citation = z.infer<typeof Citation>;
export type Dated = z.infer<typeof Dated>;
export type Brief = z.infer<typeof Brief>;
export type Listed = z.infer<typeof Listed>;
export type Link = z.infer<typeof Link>;
export type Said = z.infer<typeof Said>;
