import { makePage } from '../model/page.js'
import type {
  Casualty,
  ContactKind,
  DateValue,
  Entity,
  Event,
  Link,
  Mention,
  Reading,
  Span,
  Statement,
  Status,
  Story,
} from '../model/records.js'
import { world } from './world.js'

// Readings made by hand, for tests: a page is a list of contacts, each told in a paragraph of its own.

export interface ToldContact {
  who: string[]
  kind?: ContactKind
  status?: Status
  /** an EDTF value, or the parts of a date */
  date?: string | Partial<DateValue>
  initiator?: string
  host?: string
  place?: string
  ordinal?: number
  within?: string
  duration?: string
  /** the place in the list of the contact that this one came after */
  follows?: number
  topics?: string[]
  mediators?: string[]
  /** the names of links of each chain, outermost first: entity ids, or `agency:NAME`, `spokesperson:NAME`, `unnamed:NAME`, `unnamed:NAME of SIDE` */
  reportedBy?: string[][]
  quotes?: string[]
  text?: string
  casualties?: Partial<Casualty>[]
  /** who is said to have said the quotations */
  speaker?: string
}

export interface ToldPage {
  source?: string
  outlet?: string
  published?: string
  credit?: string
  agency?: string
  /** who speaks in the story besides, each as a chain */
  speakers?: string[][]
  contacts: ToldContact[]
  /** further paragraphs */
  text?: string[]
  framing?: { of: string; term: string }[]
}

export function dateOf(told: string | Partial<DateValue> | undefined): DateValue | null {
  if (told === undefined) return null
  const parts: Partial<DateValue> = typeof told === 'string' ? { value: told, basis: ['stated'], why: 'told' } : told
  return { value: null, notBefore: null, notAfter: null, weekday: null, basis: [], why: 'told', ...parts }
}

export function entityNamed(id: string): Entity {
  const kind = id.slice(0, id.indexOf(':')) as Entity['kind']
  const seat = /^(?:office:|state:)([A-Z]{3})(?:\/|$)/u.exec(id)?.[1] ?? null
  const known = world().people.get(id) ?? world().bodies.get(id)
  return {
    id,
    kind,
    name: { ar: known?.ar[0] ?? id, en: known?.en ?? id },
    country: known?.country ?? seat,
    wikidata: null,
    known: known !== undefined,
  }
}

function linkNamed(name: string): Link {
  const prefix = name.slice(0, name.indexOf(':'))
  const rest = name.slice(prefix.length + 1)
  if (prefix === 'agency') return { role: 'agency', name: rest, entity: null, span: null, cue: null, unnamed: null }
  if (prefix === 'spokesperson')
    return { role: 'spokesperson', name: rest, entity: null, span: null, cue: null, unnamed: null }
  if (prefix === 'unnamed') {
    const [kind = '', side = null] = rest.split(' of ')
    const unnamed = side === null ? null : { many: null, kind, side, reason: null }
    return { role: 'unnamed', name: kind, entity: null, span: null, cue: null, unnamed }
  }
  return {
    role: prefix === 'body' ? 'institution' : 'official',
    name,
    entity: name,
    span: null,
    cue: null,
    unnamed: null,
  }
}

interface Written {
  text: string
  spans: Span[]
}

function write(paragraphs: string[]): Written {
  const spans: Span[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    spans.push([at, at + paragraph.length])
    at += paragraph.length + 1
  }
  return { text: paragraphs.join('\n'), spans }
}

function paragraphOf(told: ToldContact, i: number, source: string): string {
  const quotes = (told.quotes ?? []).map(quote => `"${quote}"`)
  return [told.text ?? `${told.kind ?? 'call'} ${i} ${source}`, ...(told.topics ?? []), ...quotes].join(' ')
}

const find = (text: string, part: string, from: number): Span => [
  text.indexOf(part, from),
  text.indexOf(part, from) + part.length,
]

function statementsOf(told: ToldContact, text: string, span: Span, i: number): Statement[] {
  return (told.quotes ?? []).map((quote, n) => ({
    id: `s${i}.${n}`,
    span,
    cue: [span[0], span[0] + 1],
    act: 'say',
    speaker: null,
    addressees: [],
    content: [find(text, quote, span[0])],
    mode: 'direct',
    denied: false,
    chain: told.speaker === undefined ? [] : [linkNamed(told.speaker)],
    anonymous: false,
    evidence: { grade: 'paraphrased', why: '' },
    rule: 'test',
  }))
}

const saidBy = (chain: string[], i: number, text: string): Statement => ({
  id: `t${i}`,
  span: [0, text.length],
  cue: [0, 1],
  act: 'say',
  speaker: null,
  addressees: [],
  content: [[0, 1]],
  mode: 'indirect',
  denied: false,
  chain: chain.map(linkNamed),
  anonymous: false,
  evidence: { grade: 'paraphrased', why: '' },
  rule: 'test',
})

const tollOf = (told: Partial<Casualty>, span: Span): Casualty => ({
  ...{ what: 'killed', n: null, min: null, max: null, unit: null, whose: null, side: null, span },
  ...told,
})

function eventOf(told: ToldContact, text: string, span: Span, i: number): Event {
  return {
    id: `e${i}`,
    type: 'CONSULT',
    mode: null,
    contexts: [],
    status: told.status ?? 'happened',
    actors: told.who,
    recipients: [],
    date: dateOf(told.date),
    place: told.place ?? null,
    trigger: [span[0], span[0] + 2],
    evidence: [span],
    said: null,
    chain: [],
    contact: {
      kind: told.kind ?? 'call',
      participants: told.who,
      mediators: told.mediators ?? [],
      initiator: told.initiator ?? null,
      host: told.host ?? null,
      ordinal: told.ordinal ?? null,
      within: told.within ?? null,
      duration: told.duration ?? null,
      follows: told.follows === undefined ? null : `e${told.follows}`,
      topics: (told.topics ?? []).map(label => ({ label, span: find(text, label, span[0]) })),
      reportedBy: (told.reportedBy ?? []).map(chain => chain.map(linkNamed)),
    },
    named: { actors: [], recipients: [] },
    casualties: (told.casualties ?? []).map(each => tollOf(each, span)),
    rule: 'test',
  }
}

const mentionOf = (of: string, term: string, i: number): Mention => ({
  id: `m${i}`,
  span: [0, 2],
  head: [0, 2],
  kind: 'person',
  entity: of,
  holder: null,
  how: 'name',
  framing: term,
  rule: 'test',
})

export function makeReading(told: ToldPage): Reading {
  const source = told.source ?? JSON.stringify(told)
  const { text, spans } = write([
    ...told.contacts.map((contact, i) => paragraphOf(contact, i, source)),
    ...(told.text ?? []),
  ])
  const events = told.contacts.map((contact, i) => eventOf(contact, text, spans[i]!, i))
  const story: Story = {
    id: 's0',
    kind: 'main',
    headline: null,
    body: [[0, text.length]],
    dateline: told.agency === undefined ? null : { agency: told.agency, place: null },
    credit: told.credit ?? null,
    published: dateOf(told.published),
    times: [],
    mentions: (told.framing ?? []).map(({ of, term }, i) => mentionOf(of, term, i)),
    statements: [
      ...told.contacts.flatMap((contact, i) => statementsOf(contact, text, spans[i]!, i)),
      ...(told.speakers ?? []).map((chain, i) => saidBy(chain, i, text)),
    ],
    events,
  }
  const ids = told.contacts.flatMap(contact => [
    ...contact.who,
    ...(contact.mediators ?? []),
    ...(contact.initiator ? [contact.initiator] : []),
    ...(contact.place ? [contact.place] : []),
    ...(contact.reportedBy ?? []).flat(),
  ])
  ids.push(...(told.speakers ?? []).flat())
  const entities = [...new Set(ids)]
    .filter(id => !/^(agency|spokesperson|unnamed):/u.test(id))
    .sort()
    .map(entityNamed)
  const page = makePage(source, text, { outlet: told.outlet ?? null, published: told.published ?? null })
  return { isnad: '0.0.0', page, furniture: [], stories: [story], entities, diagnostics: [] }
}
