import { z } from 'zod';
// The records that Isnad prints and keeps. This file is the contract: types and JSON Schema come from it.
// Spans are [start, end) in UTF-16 code units of `page.text`.
export const Span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);
export const FurnitureKind = z.enum([
    'dateline',
    'clock',
    'byline',
    'section',
    'share',
    'label',
    'caption',
    'credit',
    'tags',
    'read-also',
    'related-links',
    'inline-link',
    'embed',
    'poll',
    'ticker',
    'comments',
    'counter',
    'widget',
    'advert',
    'end-mark',
    'other',
]);
/** What markup can say that a part of a page is: a part of a story, or furniture of some kind. */
export const RegionKind = z.enum([
    'story',
    'headline',
    'heading',
    'paragraph',
    'quotation',
    'list-item',
    ...FurnitureKind.options,
]);
export const EntityKind = z.enum(['person', 'office', 'state', 'body', 'place', 'outlet', 'group']);
export const MentionHow = z.enum([
    'name',
    'office',
    'surname',
    'counterpart',
    'dual',
    'elided',
    'metonym',
    'document',
    'anaphor',
    'group',
]);
export const LinkRole = z.enum(['agency', 'outlet', 'institution', 'spokesperson', 'official', 'document', 'unnamed']);
/** What a statement rests on, by the text alone. */
const EvidenceGrade = z.enum(['quoted', 'paraphrased', 'document', 'relayed', 'unnamed', 'hearsay']);
export const Status = z.enum(['happened', 'ongoing', 'planned', 'possible', 'denied', 'cancelled']);
export const ContactKind = z.enum(['call', 'meeting', 'visit', 'message', 'talks', 'negotiation', 'summit']);
export const PloverType = z.enum([
    'AGREE',
    'CONSULT',
    'SUPPORT',
    'CONCEDE',
    'COOPERATE',
    'AID',
    'RETREAT',
    'REQUEST',
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'PROTEST',
    'SANCTION',
    'MOBILIZE',
    'COERCE',
    'ASSAULT',
]);
export const DateBasis = z.enum(['stated', 'metadata', 'relative', 'office-term', 'narrative', 'other-account']);
export const Verdict = z.enum(['single', 'agree', 'differ', 'conflict']);
/** `value` is EDTF; `notBefore` and `notAfter` are days; `why` says how it was worked out, or why it could not be. */
export const DateValue = z.object({
    value: z.string().nullable(),
    notBefore: z.string().nullable(),
    notAfter: z.string().nullable(),
    weekday: z.int().min(1).max(7).nullable(),
    basis: z.array(DateBasis),
    why: z.string(),
});
export const Diagnostic = z.object({
    code: z.string(),
    message: z.string(),
    span: Span.nullable(),
});
/** What the markup of a page says of its text. Regions may lie within one another; the innermost counts. */
export const Markup = z.object({
    regions: z.array(z.object({ span: Span, kind: RegionKind, rule: z.string() })),
    /** the way back: pieces of the text in order, each with where its first character stands in the decoded source */
    origins: z.array(z.object({ at: z.int().nonnegative(), source: z.int().nonnegative() })),
});
export const Page = z.object({
    /** sha256 of the text, in hexadecimal */
    id: z.string().regex(/^[0-9a-f]{64}$/),
    source: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    retrieved: z.string().nullable(),
    published: z.string().nullable(),
    title: z.string().nullable(),
    /** who wrote it, as the data of the page tells it */
    author: z.string().nullable().default(null),
    /** when it was changed last, ISO 8601 */
    modified: z.string().nullable().default(null),
    /** the language that its data names, BCP 47 as written there */
    language: z.string().nullable().default(null),
    /** null where the source was plain text */
    markup: Markup.nullable().default(null),
    /** what was noticed while the page was acquired */
    noticed: z.array(Diagnostic).default([]),
    text: z.string(),
});
export const Furniture = z.object({ span: Span, kind: FurnitureKind, rule: z.string() });
/** A part of a time: «الثلاثاء» tells a weekday, «7 أكتوبر» a month and a day. */
export const TimeField = z.enum([
    'century',
    'decade',
    'year',
    'half',
    'season',
    'quarter',
    'month',
    'week',
    'weekday',
    'day',
    'part',
    'hour',
    'minute',
    'second',
]);
export const TimeExpression = z.object({
    id: z.string(),
    span: Span,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    /** TIMEX3 */
    value: z.string(),
    date: DateValue.nullable(),
    /** the parts that the text says, and those of the value that were worked out */
    stated: z.array(TimeField),
    implied: z.array(TimeField),
    /** the other reading of a text that contradicts itself: its weekday, or the date by its other calendar, names another day */
    otherwise: z.object({ by: z.enum(['weekday', 'calendar']), date: DateValue }).nullable(),
    /** 'none', 'published', or the id of the time expression it is counted from */
    anchor: z.string(),
    rule: z.string(),
});
export const Entity = z.object({
    id: z.string(),
    kind: EntityKind,
    name: z.object({ ar: z.string(), en: z.string().nullable() }),
    country: z.string().nullable(),
    wikidata: z.string().nullable(),
    known: z.boolean(),
});
export const Mention = z.object({
    id: z.string(),
    span: Span,
    head: Span,
    kind: EntityKind,
    entity: z.string().nullable(),
    holder: z.string().nullable(),
    how: MentionHow,
    framing: z.string().nullable(),
    rule: z.string(),
});
/** What is said of a source without a name. */
export const Unnamed = z.object({
    many: z.union([z.int().positive(), z.literal('several')]).nullable(),
    /** its noun in the singular with the adjectives that say of what kind it is: «مصدر أمني» */
    kind: z.string().nullable(),
    /** the state or body that it is of */
    side: z.string().nullable(),
    /** why it has no name, in the words of the page */
    reason: z.string().nullable(),
});
export const Link = z.object({
    role: LinkRole,
    name: z.string(),
    entity: z.string().nullable(),
    span: Span.nullable(),
    cue: Span.nullable(),
    /** of unnamed links only; readings kept by Isnad 0.1.0 lack it */
    unnamed: Unnamed.nullable().default(null),
});
export const Evidence = z.object({ grade: EvidenceGrade, why: z.string() });
export const Statement = z.object({
    id: z.string(),
    span: Span,
    cue: Span,
    act: z.string(),
    speaker: z.string().nullable(),
    addressees: z.array(z.string()),
    content: z.array(Span),
    mode: z.enum(['direct', 'indirect', 'mixed']),
    denied: z.boolean(),
    /** outermost first, the page's own outlet left out; the last link is the speaker; empty where nobody is said to have said it */
    chain: z.array(Link),
    anonymous: z.boolean(),
    /** readings kept by Isnad 0.1.0 lack it */
    evidence: Evidence,
    rule: z.string(),
});
export const Topic = z.object({ label: z.string(), span: Span });
export const Contact = z.object({
    kind: ContactKind,
    participants: z.array(z.string()),
    mediators: z.array(z.string()),
    initiator: z.string().nullable(),
    host: z.string().nullable(),
    ordinal: z.int().nullable(),
    within: z.string().nullable(),
    /** how long it took, in TIMEX3: `PT50M` */
    duration: z.string().nullable().default(null),
    follows: z.string().nullable(),
    topics: z.array(Topic),
    /** every chain that vouches for it; an empty one, or that of the agency whose text the page is, alone: the page's own voice */
    reportedBy: z.array(z.array(Link)),
});
/** People whom an event killed, wounded, took or let go, as one place of the page counts them. */
export const Casualty = z.object({
    what: z.enum(['killed', 'wounded', 'arrested', 'abducted', 'released']),
    /** how many; null where the page gives bounds */
    n: z.int().positive().nullable(),
    min: z.int().positive().nullable(),
    max: z.int().positive().nullable(),
    /** what they are counted in, and whose they are, in the words of the page: «جنود», «جنود إسرائيليين» */
    unit: z.string().nullable(),
    whose: z.string().nullable(),
    /** the state that these words name */
    side: z.string().nullable(),
    span: Span,
});
export const Event = z.object({
    id: z.string(),
    type: PloverType,
    mode: z.string().nullable(),
    contexts: z.array(z.string()),
    status: Status,
    actors: z.array(z.string()),
    recipients: z.array(z.string()),
    date: DateValue.nullable(),
    place: z.string().nullable(),
    trigger: Span,
    evidence: z.array(Span),
    said: z.string().nullable(),
    chain: z.array(Link),
    contact: Contact.nullable(),
    /** where those stand who act and suffer, also where nobody has a name («مسلحون مجهولون»); readings kept by Isnad 0.1.0 lack it */
    named: z.object({ actors: z.array(Span), recipients: z.array(Span) }).default({ actors: [], recipients: [] }),
    /** readings kept by Isnad 0.1.0 lack it */
    casualties: z.array(Casualty).default([]),
    rule: z.string(),
});
export const Story = z.object({
    id: z.string(),
    kind: z.enum(['main', 'appended']),
    headline: Span.nullable(),
    body: z.array(Span),
    dateline: z.object({ agency: z.string().nullable(), place: z.string().nullable() }).nullable(),
    credit: z.string().nullable(),
    published: DateValue.nullable(),
    times: z.array(TimeExpression),
    mentions: z.array(Mention),
    statements: z.array(Statement),
    events: z.array(Event),
});
export const Reading = z.object({
    /** the version of Isnad that read the page */
    isnad: z.string(),
    page: Page,
    furniture: z.array(Furniture),
    stories: z.array(Story),
    entities: z.array(Entity),
    diagnostics: z.array(Diagnostic),
});
export const Quote = z.object({ field: z.string(), span: Span, exact: z.string() });
export const Account = z.object({
    id: z.string(),
    page: z.string(),
    story: z.string(),
    event: z.string(),
    outlet: z.string().nullable(),
    chain: z.array(Link),
    origin: z.string(),
    copyOf: z.string().nullable(),
    quotes: z.array(Quote),
});
export const Origin = z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['institution', 'agency', 'outlet', 'witness', 'unnamed']),
    accounts: z.array(z.string()),
    /** false: it may be an echo of another origin of the entry, and is no further support */
    independent: z.boolean(),
    /** it says that what others tell was not so: not counted with them, and the status is in conflict */
    denies: z.literal(true).optional(),
});
/** why accounts were taken for one occurrence: a code for programs, a sentence for people */
export const Reason = z.object({ code: z.string(), text: z.string(), accounts: z.array(z.string()) });
export const Field = z.object({
    readings: z.array(z.object({ value: z.unknown(), accounts: z.array(z.string()) })),
    verdict: Verdict,
});
/** What somebody laid down about an entry; `value` is of the field that was set. */
export const Corrected = z.object({
    n: z.int(),
    what: z.enum(['join', 'split', 'set', 'name']),
    field: z.string().nullable(),
    value: z.unknown(),
    by: z.string(),
    why: z.string().nullable(),
    at: z.string(),
});
export const Entry = z.object({
    id: z.string(),
    type: PloverType,
    kind: z.string().nullable(),
    status: z.string(),
    participants: z.array(z.string()),
    date: DateValue.nullable(),
    place: z.string().nullable(),
    accounts: z.array(Account),
    origins: z.array(Origin),
    fields: z.record(z.string(), Field),
    follows: z.string().nullable(),
    why: z.array(Reason),
    /** left out where nobody corrected anything */
    corrections: z.array(Corrected).optional(),
});
