import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { document } from '../knowledge/load.js'
import { ContactKind, type Entity, type Entry, PloverType, Status } from '../model/records.js'
import { sentenceOf } from './sentence.js'

type Someone = { ar?: string; en?: string; kind?: Entity['kind'] }

interface Example {
  kind?: string
  type?: string
  mode?: string
  status?: string
  /** who takes part; of events the sides are told instead */
  with?: string[]
  actors?: string[]
  recipients?: string[]
  initiator?: string
  host?: string
  mediators?: string[]
  place?: string
  date?: string
  from?: string
  to?: string
  weekday?: number
  ar: string
  en: string
}

interface Document {
  cast: Record<string, Someone>
  examples: Example[]
  patterns: Record<string, { ar: Record<string, string>; en: Record<string, string> }>
}

const { cast, examples, patterns } = document<Document>('labels/sentences')

const entities = new Map(
  Object.entries(cast).map(([id, { ar = '', en = null, kind = 'person' }]): [string, Entity] => [
    id,
    { id, kind, name: { ar, en }, country: null, wikidata: null, known: true },
  ]),
)

const field = (value: unknown): Entry['fields'] =>
  value === undefined ? {} : { it: { readings: [{ value, accounts: ['a'] }], verdict: 'single' } }

const entryOf = (example: Omit<Example, 'ar' | 'en'>): Entry => {
  const { kind = null, type = 'CONSULT', status = 'happened', actors, recipients, date, from, to, weekday } = example
  const told = { actors, recipients, ...example, with: undefined, date: undefined, kind: undefined }
  const { mode, initiator, host, mediators, place } = told
  const sides = kind === null ? { actors, recipients } : {}
  const fields = Object.entries({ mode, initiator, host, mediators: mediators?.[0], place, ...sides }).flatMap(
    ([name, value]) => (value === undefined ? [] : [[name, field(value).it!] as const]),
  )
  const isDated = [date, from, to, weekday].some(each => each !== undefined)
  return {
    id: 'entry:1',
    type: type as Entry['type'],
    kind,
    status,
    participants: example.with ?? [...(actors ?? []), ...(recipients ?? [])],
    date: isDated
      ? {
          value: date ?? null,
          notBefore: from ?? null,
          notAfter: to ?? null,
          weekday: weekday ?? null,
          basis: [],
          why: '',
        }
      : null,
    place: place ?? null,
    accounts: [],
    origins: [],
    fields: Object.fromEntries(fields),
    follows: null,
    why: [],
  }
}

const [one, other] = Object.keys(cast) as [string, string]

/** What has this pattern, with its parties on every side that there is. */
function standings(name: string): (Omit<Example, 'ar' | 'en'> & { with: string[] })[] {
  const [what, mode] = name.split('/') as [string, string | undefined]
  const both = { with: [one, other] }
  if (ContactKind.options.some(kind => kind === what)) return [{ kind: what, ...both }]
  const event = { type: what, ...(mode === undefined ? {} : { mode }) }
  return [
    { ...event, actors: [one], with: [one] },
    { ...event, recipients: [one], with: [one] },
    { ...event, actors: [one], recipients: [other], ...both },
    { ...event, actors: [one, other], ...both },
  ]
}

describe('what happened in one sentence', () => {
  it.each(examples.map(example => [example.ar, example] as const))('%s', (_, { ar, en, ...example }) => {
    expect(sentenceOf(entryOf(example), entities)).toEqual({ ar, en })
  })

  it.each(Object.keys(patterns).filter(name => !name.includes(':')))('has words for %s however it stands', name => {
    for (const status of [...Status.options, 'disputed'])
      for (const about of standings(name)) {
        const { ar, en } = sentenceOf(entryOf({ ...about, status }), entities)
        expect(`${ar} ${en}`).not.toMatch(/[{}_/]|undefined|involved in|\s{2}/u)
        for (const id of about.with) {
          expect(ar).toContain(cast[id]!.ar)
          expect(en).toContain(cast[id]!.en)
        }
      }
  })

  it('leaves nothing of a pattern behind, whatever an entry holds', () => {
    const day = fc.oneof(
      fc.constantFrom('2024-02-29', '2024-13', 'XXXX-02', '199X', '2024/..', '', '2024-21'),
      fc.string(),
    )
    const some = fc.subarray(Object.keys(cast))
    const anything = fc.record(
      {
        kind: fc.constantFrom(...ContactKind.options, 'other'),
        type: fc.constantFrom(...PloverType.options),
        mode: fc.constantFrom(...Object.keys(patterns).map(name => name.split('/')[1] ?? 'none')),
        status: fc.constantFrom(...Status.options, 'disputed', 'whatever'),
        actors: some,
        recipients: some,
        initiator: fc.constantFrom(...Object.keys(cast)),
        host: fc.constantFrom(...Object.keys(cast)),
        place: fc.constantFrom(...Object.keys(cast), 'place:nowhere'),
        date: day,
        from: day,
        to: day,
        weekday: fc.integer({ min: 1, max: 7 }),
      },
      { requiredKeys: ['type', 'status'] },
    )
    fc.assert(
      fc.property(anything, example => {
        const { ar, en } = sentenceOf(entryOf(example), entities)
        expect(`${ar}\n${en}`).not.toMatch(/[{}]|undefined|null|\s[،,]|[^\S\n]{2}/u)
        expect(en).toMatch(/^\P{Ll}/u)
      }),
    )
  })

  it('has a pattern for every kind and type', () => {
    for (const name of [...ContactKind.options, ...PloverType.options]) expect(patterns[name]).toBeDefined()
  })

  it('takes nobody for an actor whom accounts have on both sides', () => {
    const entry = entryOf({ type: 'ACCUSE', actors: [one], recipients: [other] })
    entry.fields.actors!.readings.push({ value: [other], accounts: ['b'] })
    expect(sentenceOf(entry, entities).en).toBe(
      `${cast[one]!.en} and ${cast[other]!.en} were involved in an accusation or criticism`,
    )
  })

  it('names no initiator, host or place on whom accounts do not agree', () => {
    const entry = entryOf({ kind: 'call', with: [one, other], initiator: one, place: 'capital' })
    entry.fields.initiator!.readings.push({ value: other, accounts: ['b'] })
    entry.fields.place = { readings: entry.fields.place!.readings, verdict: 'conflict' }
    expect(sentenceOf(entry, entities).en).toBe(`${cast[one]!.en} and ${cast[other]!.en} spoke by phone`)
  })

  it('drops what could turn the line around', () => {
    const name = { ar: 'سالم\u202e النجار\u2066', en: 'Salem\u202e\n al-Najjar' }
    const hostile: Entity = { ...entities.get(one)!, name }
    const { ar, en } = sentenceOf(
      entryOf({ kind: 'visit', with: [one, 'country'] }),
      new Map([...entities, [one, hostile]]),
    )
    expect(ar).toContain('سالم النجار')
    expect(en).toContain('Salem al-Najjar')
  })

  it('says that nobody is named where nobody is', () => {
    expect(sentenceOf(entryOf({ kind: 'meeting', with: ['person:whoever', one] }), entities).en).toBe(
      `An unknown party and ${cast[one]!.en} met`,
    )
  })
})
