import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Entry } from '../model/records.js'
import { nobody, withExports } from './testing-export.js'

const register = withExports()

const schema = 'https://schema.org/'

/** Whoever asks the network fails: the file must stand alone. */
const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`asked for ${url}`))

interface Node {
  '@id': string
  '@type': string[]
  [key: string]: unknown
}

const expanded = async (query = {}): Promise<Node[]> => {
  const document = JSON.parse(await register().text({ format: 'jsonld', ...query }))
  return (await jsonld.expand(document, { documentLoader, safe: true } as object)) as unknown as Node[]
}

const ids = (node: Node, name: string): string[] =>
  ((node[schema + name] ?? []) as { '@id': string }[]).map(value => value['@id'])
const ofType = (nodes: readonly Node[], type: string): Node[] =>
  nodes.filter(node => node['@type']?.includes(schema + type))
const bare = (iri: string): string => decodeURIComponent(iri.replace(/^urn:isnad:/u, ''))
const sorted = (values: readonly string[]): string[] => [...values].sort()

describe('jsonld', () => {
  it('gives back who took part in what, and who says so', async () => {
    const nodes = await expanded()
    const events = ofType(nodes, 'Event')
    const told = new Map(register().entries.map((entry): [string, Entry] => [entry.id, entry]))
    expect(sorted(events.map(node => bare(node['@id'])))).toEqual(sorted([...told.keys()]))
    for (const event of events)
      expect(ids(event, 'attendee').map(bare)).toEqual(told.get(bare(event['@id']))!.participants)
    const claims = ofType(nodes, 'Claim')
    expect(sorted(claims.map(node => bare(node['@id']).replace(/^account:/u, '')))).toEqual(
      sorted(register().entries.flatMap(({ accounts }) => accounts.map(({ id }) => id))),
    )
  })

  it('links nothing that it does not tell, and names everything by an absolute address', async () => {
    const nodes = await expanded()
    const told = new Set(nodes.map(node => node['@id']))
    expect(told.size).toBe(nodes.length)
    for (const claim of ofType(nodes, 'Claim'))
      for (const id of ['about', 'author', 'firstAppearance', 'appearance', 'isBasedOn'].flatMap(name =>
        ids(claim, name),
      ))
        expect(told).toContain(id)
    for (const event of ofType(nodes, 'Event'))
      for (const id of ['attendee', 'organizer', 'location'].flatMap(name => ids(event, name)))
        expect(told).toContain(id)
    for (const id of told) expect(URL.canParse(id), id).toBe(true)
  })

  it('becomes triples without asking anybody for a context', async () => {
    const document = JSON.parse(await register().text({ format: 'jsonld' }))
    const triples = (await jsonld.toRDF(document, {
      documentLoader,
      format: 'application/n-quads',
    } as object)) as unknown as string
    expect(triples.split('\n').filter(line => line.includes(`<${schema}NewsArticle>`)).length).toBeGreaterThan(10)
    expect(triples).toContain(`<${schema}EventCancelled>`)
  })

  it('is a graph of nothing where nothing fits', async () => {
    expect(await expanded(nobody)).toEqual([])
  })
})

const Selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().positive() }),
  z.strictObject({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
])

const Annotation = z.strictObject({
  id: z.string().regex(/^urn:/u),
  type: z.literal('Annotation'),
  motivation: z.string(),
  body: z.array(z.record(z.string(), z.string())).min(1),
  target: z.strictObject({ source: z.string(), selector: z.array(Selector).length(2), 'isnad:text': z.string() }),
})

const Collection = z.strictObject({
  '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.record(z.string(), z.string())]),
  id: z.string(),
  type: z.literal('AnnotationCollection'),
  generator: z.record(z.string(), z.string()),
  generated: z.iso.datetime(),
  first: z.strictObject({
    id: z.string(),
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(Annotation),
  }),
})

const annotations = async (query = {}): Promise<z.infer<typeof Annotation>[]> =>
  Collection.parse(JSON.parse(await register().text({ format: 'webannotation', ...query }))).first.items

describe('webannotation', () => {
  it('has one for each quotation of each account', async () => {
    const quotes = register().entries.flatMap(({ accounts }) => accounts.flatMap(account => account.quotes))
    const found = await annotations()
    expect(found).toHaveLength(quotes.length)
    expect(new Set(found.map(({ id }) => id)).size).toBe(quotes.length)
  })

  it('finds its words again, by code points and by what stands around them, behind emoji too', async () => {
    let behindEmoji = 0
    for (const { target } of await annotations()) {
      const { text } = (await register().register.reading(target['isnad:text']))!.page
      const points = [...text]
      const position = target.selector.find(({ type }) => type === 'TextPositionSelector') as {
        start: number
        end: number
      }
      const quote = target.selector.find(({ type }) => type === 'TextQuoteSelector') as Record<
        'exact' | 'prefix' | 'suffix',
        string
      >
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
      if (points.slice(0, position.start).some(point => point.length > 1)) behindEmoji++
    }
    expect(behindEmoji).toBeGreaterThan(1)
  })

  it('is a collection of nothing where nothing fits', async () => {
    expect(await annotations(nobody)).toEqual([])
  })
})
