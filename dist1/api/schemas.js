import { z } from '@hono/zod-openapi';
import { DateValue, Entity, EntityKind, Entry, Link, PloverType, Reading, Span, Statement, Verdict, } from '../model/records.js';
// The shapes of answers. What they hold of records is the records themselves.
const counts = z.record(z.string(), z.int());
const Sentence = z.object({ ar: z.string(), en: z.string() });
const BothNames = z.object({ ar: z.string(), en: z.string().nullable() });
const Entities = z.record(z.string(), Entity).describe('by their ids');
const Named = z
    .object({ name: z.string(), ids: z.array(z.string()) })
    .loose()
    .describe('how a name was taken');
const Unnamed = z.object({ name: z.string() }).loose().describe('a name that nobody in the register has');
const taken = { named: z.array(Named), unknown: z.array(Unnamed) };
const Brief = Entry.pick({
    id: true,
    type: true,
    kind: true,
    status: true,
    participants: true,
    date: true,
    place: true,
})
    .extend({
    short: z.string().describe('enough of its id to tell it from all others'),
    accounts: z.int(),
    origins: z.int().describe('independent ones'),
    outlets: z.array(z.string()),
    sentence: Sentence,
})
    .meta({ id: 'Brief' });
export const EntryList = z
    .object({ entries: z.array(Brief), total: z.int(), next: z.string().nullable(), entities: Entities, ...taken })
    .meta({ id: 'EntryList' });
export const Tally = z
    .object({
    total: z.int(),
    kinds: counts,
    types: counts,
    statuses: counts,
    outlets: counts,
    origins: counts,
    originNames: z.record(z.string(), BothNames).describe('of all origins, by their ids'),
    ...taken,
})
    .meta({ id: 'Tally' });
export const Plot = z
    .object({
    by: z.enum(['year', 'month', 'day']),
    bars: z.array(z.object({ at: z.string(), from: z.string(), to: z.string(), total: z.int(), kinds: counts })),
    undated: z.int(),
})
    .meta({ id: 'Plot' });
const PageFacts = Reading.shape.page.omit({ text: true, markup: true }).meta({ id: 'PageFacts' });
const Tied = Link.extend({ tie: z.string().nullable() });
const StoryPlace = z.object({
    page: z.string(),
    story: z.string(),
    source: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
});
const SharedText = z.object({
    pages: z.array(StoryPlace).describe('those that have the whole text, whether or not they tell of the entry'),
    first: StoryPlace.nullable().describe('which of them was first, where dates or credits tell'),
    partly: z.array(StoryPlace).describe('those that have a passage of it'),
});
export const StoryCopies = StoryPlace.extend({
    copies: z.array(StoryPlace.extend({
        kind: z.enum(['exact', 'near', 'partial']),
        share: z.number().describe('how much of the words of the story stands in the copy, 0 to 1'),
    })),
    first: StoryPlace.nullable().describe('which of those that are one text was first, where dates or credits tell'),
}).meta({ id: 'StoryCopies' });
export const Shown = z
    .object({
    entry: Entry,
    short: z.string(),
    sentence: Sentence,
    entities: Entities,
    pages: z.record(z.string(), PageFacts).describe('by their ids'),
    statements: z.record(z.string(), z.array(Statement)).describe('what is said of it in words, by account'),
    chains: z.record(z.string(), z.array(Tied)).describe('by account, outermost first'),
    dateWhy: z.string().nullable().describe('how its date was worked out, with offices by their names'),
    dateWhyAr: z.string().nullable().describe('the same in Arabic, where there are words for it'),
    reasons: z
        .record(z.string(), z.string())
        .describe('why its accounts are one in Arabic, by what it is in the entry'),
    originNames: z.record(z.string(), BothNames).describe('of origins that the tables know, by their ids'),
    // a reference cannot be made nullable
    follows: z.union([Brief, z.null()]),
    texts: z.array(SharedText).describe('texts that its accounts share with other pages'),
})
    .meta({ id: 'EntryShown' });
const Citation = z.object({ account: z.string(), page: z.string(), span: Span, exact: z.string() });
const ToldStory = z.object({
    story: z.string(),
    page: PageFacts,
    published: DateValue.nullable().describe('of the story itself'),
    headline: z.object({ span: Span, text: z.string() }).nullable(),
    paragraphs: z.array(z.object({ span: Span, text: z.string() })),
});
export const Compared = z
    .object({
    shown: Shown,
    fields: z.record(z.string(), z.object({
        verdict: Verdict,
        readings: z.array(z.object({ value: z.unknown(), accounts: z.array(z.string()), citations: z.array(Citation) })),
    })),
    headlines: z.array(Citation),
    contradictions: z.array(z.object({ a: z.int(), b: z.int(), by: z.enum(['opposite', 'negation', 'number']), what: z.string() })),
    readouts: z.array(z.unknown()),
    stories: z.record(z.string(), ToldStory).describe('by account'),
})
    .meta({ id: 'Compared' });
export const History = z
    .object({
    entry: z.string().nullable(),
    changes: z.array(z.object({ n: z.int(), at: z.string().nullable(), what: z.string() }).loose()),
    pages: z.record(z.string(), z.object({ source: z.string(), url: z.string().nullable(), gone: z.string().nullable() })),
    corrections: z.record(z.string(), z.string()),
})
    .meta({ id: 'History' });
const Chain = z.object({
    source: z.string(),
    story: z.string(),
    top: z.array(z.object({ role: z.string(), name: z.string(), from: z.string() })),
    links: z.array(Tied),
    statements: z.array(z.object({
        id: z.string(),
        at: z.string(),
        cue: z.string(),
        text: z.string(),
        grade: z.string(),
        why: z.string(),
    })),
    events: z.array(z.object({ id: z.string(), type: PloverType, status: z.string() }).loose()),
});
const inWords = {
    officeNames: z.record(z.string(), z.string()).describe('of offices that reasons name, by their ids'),
    reasons: z
        .record(z.string(), z.string())
        .describe('reasons and notes of the reading in Arabic, by what they are in it'),
};
export const TextRead = Reading.extend(inWords).meta({ id: 'TextRead' });
export const StoryShown = z
    .object({
    story: z.string(),
    reading: Reading,
    chains: z.array(Chain),
    entries: z.record(z.string(), z.string()).describe('entries by the ids of the events that they come from'),
    ...inWords,
})
    .meta({ id: 'StoryShown' });
export const Explained = z
    .object({
    offset: z.int(),
    line: z.int(),
    column: z.int(),
    seen: z.array(z.object({ layer: z.string() }).loose()),
})
    .meta({ id: 'Explained' });
const Passage = z.object({
    page: z.string(),
    source: z.string(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    line: z.int(),
    span: Span,
    exact: z.string(),
    marks: z.array(Span).describe('where in `exact` the words stand'),
});
const Hit = z.discriminatedUnion('in', [
    z.object({ in: z.literal('stories'), story: z.string(), headline: z.string().nullable(), passage: Passage }),
    z.object({ in: z.literal('statements'), story: z.string(), statement: Statement, passage: Passage }),
    z.object({ in: z.literal('entries'), entry: Brief, account: z.string(), passage: Passage }),
]);
export const SearchResult = z
    .object({
    parts: z.array(z.object({
        in: z.enum(['entries', 'statements', 'stories']),
        total: z.int(),
        hits: z.array(Hit),
        next: z.string().nullable(),
    })),
    entities: Entities,
    ...taken,
})
    .meta({ id: 'SearchResult' });
export const EntityList = z
    .object({ entities: z.array(Entity), next: z.string().nullable() })
    .meta({ id: 'EntityList' });
const CitationMet = z.object({
    page: z.string(),
    source: z.string(),
    published: z.string().nullable(),
    span: Span,
    exact: z.string(),
    line: z.int(),
    context: z.string(),
    at: z.int(),
});
const Term = z.object({
    office: z.string(),
    officeName: BothNames,
    person: z.string(),
    personName: BothNames,
    from: z.string().nullable(),
    to: z.string().nullable().describe('null: the table knows no end'),
    acting: z.boolean(),
    asOf: z.string().nullable().describe('the day until which a term without an end is known to hold'),
    source: z.string().nullable(),
});
const OfficeHeld = z.object({
    kind: z.literal('office'),
    id: z.string(),
    name: BothNames,
    rank: z.string(),
    holders: z.array(Term),
    before: Term.nullable(),
    after: Term.nullable(),
});
export const Who = z
    .object({
    entity: Entity,
    terms: z.array(Term).describe('of a person the offices, of an office its holders'),
    offices: z
        .object({ at: z.string(), held: z.array(OfficeHeld) })
        .nullable()
        .describe('of a state or a body, on that day'),
    names: z.array(z.object({
        written: z.string(),
        how: z.string(),
        framing: z.string().nullable(),
        times: z.int(),
        pages: z.int(),
        citation: CitationMet,
    })),
    turns: z.int(),
    pages: z.int(),
    mentions: z.int(),
    statements: z.array(z.object({
        id: z.string(),
        speaker: z.string(),
        act: z.string(),
        mode: Statement.shape.mode,
        denied: z.boolean(),
        chain: z.array(Tied),
        published: z.string().nullable(),
        content: z.array(CitationMet),
    })),
    contacts: z.array(Brief),
    others: z.array(Brief),
    unlooked: z.int().describe('pages that name him and were not looked through for names and statements'),
    totals: z
        .object({ contacts: z.int(), others: z.int(), statements: z.int() })
        .describe('how many there are; the last of them are listed'),
    counterparts: z.array(z.object({ id: z.string(), times: z.int(), otherwise: z.int(), last: z.string().nullable() })),
    entities: Entities,
})
    .meta({ id: 'Who' });
export const Network = z
    .object({
    nodes: z.array(z.object({ id: z.string(), contacts: z.int() })),
    ties: z.array(z.object({
        a: z.string(),
        b: z.string(),
        times: z.int(),
        otherwise: z.int(),
        last: z.string().nullable(),
        kinds: counts,
    })),
    total: z.int(),
    entities: Entities,
    ...taken,
})
    .meta({ id: 'Network' });
export const RegisterFacts = z
    .object({
    isnad: z.string(),
    writable: z.boolean(),
    pages: z.int(),
    accounts: z.int(),
    entries: z.int(),
    quarantined: z.int(),
    tally: Tally,
    outlets: z.array(z.string()),
})
    .meta({ id: 'Register' });
export const Coverage = z
    .object({
    outlets: z.array(z.object({ outlet: z.string().nullable(), pages: z.int() })).describe('as the pages call them'),
    months: z.array(z.object({ month: z.string(), stories: z.int() })).describe('in which stories were told'),
    undated: z.int().describe('stories of which it is not known when they were told'),
    copies: z.int().describe('accounts that tell in the words of another'),
})
    .meta({ id: 'Coverage' });
export const Quarantine = z
    .object({
    pages: z.array(z.object({ source: z.string(), stage: z.string(), code: z.string(), message: z.string() })),
})
    .meta({ id: 'Quarantine' });
export const Corrections = z
    .object({
    corrections: z.array(z
        .object({
        n: z.int(),
        by: z.string(),
        at: z.string(),
        why: z.string().nullable(),
        deed: z.object({ what: z.enum(['join', 'split', 'set', 'name', 'not-news']) }).loose(),
        state: z.enum(['holds', 'without-hold', 'overruled', 'undone']),
        overruledBy: z.int().nullable(),
        entries: z.array(z.string()),
    })
        .loose()),
    entities: Entities,
})
    .meta({ id: 'Corrections' });
const label = z.object({ ar: z.string(), en: z.string() });
export const Labels = z.record(z.string(), z.record(z.string(), label)).meta({ id: 'Labels' });
const facts = {
    outlet: z.string().optional(),
    published: z.string().optional().describe('in ISO form; what the page tells itself goes before'),
    title: z.string().optional(),
};
export const TextGiven = z.object({ text: z.string().min(1).max(1_000_000), url: z.string().optional(), ...facts });
export const PageGiven = z.object({
    text: z.string().min(1).max(1_000_000).optional(),
    url: z.string().optional().describe('with a text: where it is from; without: the page to be fetched'),
    ...facts,
});
export const FileGiven = z.object({ file: z.instanceof(File).meta({ type: 'string', format: 'binary' }), ...facts });
export const GivenReport = z
    .object({
    pages: z.array(z.object({
        id: z.string(),
        source: z.string(),
        title: z.string().nullable(),
        outcome: z.enum(['added', 'replaced', 'same']),
        entries: z.array(z.string()),
    })),
    failed: z.array(z.object({ source: z.string(), code: z.string(), message: z.string(), advice: z.string() })),
})
    .meta({ id: 'GivenReport' });
export const Removed = z
    .object({
    pages: z.array(z.object({ id: z.string(), source: z.string() })),
    letGo: z.array(z.int()).describe('corrections that hold to nothing any more'),
})
    .meta({ id: 'Removed' });
const saying = { by: z.string().min(1).describe('who says so'), why: z.string().optional() };
export const CorrectionGiven = z.discriminatedUnion('what', [
    z.object({ what: z.literal('join'), a: z.string(), b: z.string(), ...saying }),
    z.object({ what: z.literal('split'), entry: z.string(), accounts: z.array(z.string()).min(1), ...saying }),
    z.object({ what: z.literal('set'), entry: z.string(), field: z.string(), values: z.array(z.string()), ...saying }),
    z.object({ what: z.literal('name'), who: z.string(), as: z.string(), ...saying }),
    z.object({ what: z.literal('not-news'), page: z.string(), ...saying }),
]);
// What is asked.
const some = z.union([z.string(), z.array(z.string())]).transform(each => [each].flat());
const limit = z.coerce.number().int().min(1).max(1000).optional();
const filters = {
    with: some.optional().describe('names of persons, offices, bodies or states, in any spelling; an entry has each'),
    state: z.string().optional().describe('whoever acts for this state'),
    kind: z.string().optional().describe('a kind of contact, or a PLOVER type'),
    status: z.string().optional(),
    outlet: z.string().optional(),
    origin: z.string().optional(),
    from: z.string().optional().describe('a day, a month or a year'),
    to: z.string().optional(),
};
export const FiltersAsked = z.object(filters);
export const PlotAsked = z.object({ ...filters, by: z.string().optional() });
export const NetworkAsked = z.object({ ...filters, limit });
export const ListAsked = z.object({
    ...filters,
    limit,
    after: z.string().optional().describe('`next` of the part before'),
    newest: z.stringbool().optional().describe('the newest days first'),
});
export const SearchAsked = z.object({
    ...filters,
    q: z.string().optional(),
    in: z.enum(['entries', 'statements', 'stories']).optional(),
    limit,
    after: z.string().optional(),
});
export const ExportAsked = z.object({
    ...filters,
    format: z.string(),
    entry: z.string().optional().describe('this entry alone'),
    rows: z.enum(['entries', 'accounts']).optional().describe('of tables: a row for each of these'),
    newest: z.stringbool().optional(),
});
export const EntitiesAsked = z.object({
    q: z.string().optional(),
    kind: EntityKind.optional(),
    limit,
    after: z.string().optional(),
});
export const WhoAsked = z.object({ from: z.string().optional(), to: z.string().optional() });
export const PlaceAsked = z.object({ at: z.string().describe('an offset in UTF-16 units, or line:column') });
export const IdAsked = z.object({ id: z.string().min(1).max(300) });
