// A stranger's strict program: compiled against the packed declarations by package.test.mjs, never run.
import {
  type Chain,
  chainsOf,
  type Entry,
  type ErrorCode,
  IsnadError,
  labels,
  type PageGiven,
  Reading,
  read,
  readSources,
  version,
} from 'isnad'
import { answerOf, client } from 'isnad/client'
import { holdersOf, lookUp, matchNames, namesIn, officesHeldBy, sameName, type TermFound } from 'isnad/names'
import { type PageParts, pageOf, partsOfPage } from 'isnad/page'
import { copiesAmong, type OpenRegister, openRegister, register, sentenceOf, type Timeline } from 'isnad/register'
import { type FoundTime, readTimes } from 'isnad/time'

const given: PageGiven[] = [
  'text',
  { text: 'text', published: '2025-10-07', outlet: undefined, url: null },
  { html: '<p>text</p>', url: 'https://news.example/1' },
  { bytes: new Uint8Array(), charset: 'windows-1256' },
  pageOf('text'),
]
const readings: Reading[] = given.map(read)
export const again: Reading = Reading.parse(JSON.parse(JSON.stringify(readings[0])))
export const chains: Chain[] = readings.flatMap(chainsOf)
export const kinds: (string | undefined)[] = readings.flatMap(({ stories }) =>
  stories.flatMap(({ events }) => events.map(event => event.contact?.kind)),
)
const text = again.page.text.slice(...(again.stories[0]?.headline ?? [0, 0]))
export const entries: Entry[] = register(readings)
export const first: string | undefined = copiesAmong(readings)[0]?.stories[0]?.page
const times: FoundTime[] = readTimes(text, { published: '2025-10-07', genre: 'dialogue', kinds: ['date'] })
export const earliest: string | null | undefined = times[0]?.date?.notBefore
export const terms: TermFound[] = [...holdersOf('EGY/president', '2013'), ...officesHeldBy('person:x')]
export const names: boolean = sameName('a', 'b') && matchNames('a', ['b'])[0]?.by === 'sound'
export const held = lookUp('EGY').found.flatMap(thing => (thing.kind === 'office' ? thing.holders : []))
export const meant: string[] = namesIn(text).flatMap(({ holder }) => holder?.name.en ?? [])
export const parts: PageParts = partsOfPage({ html: text })
export const word: string = labels()('statuses', 'happened').ar

export async function codes(): Promise<ErrorCode[]> {
  const found: ErrorCode[] = []
  for await (const item of readSources(['examples'], { published: '2025-10-07' }))
    if ('failure' in item) found.push(item.failure.error.code)
  return found
}

export async function asked(path: string, stop: AbortSignal): Promise<string[]> {
  const open: OpenRegister = await openRegister(path, { create: true })
  const { outcome } = await open.add({ text, published: '2025-10-07' })
  const report = await open.addSources('examples', { outlet: 'x' }, ({ failure }) => failure?.error.code)
  await open.watch('https://news.example/rss', { stop, once: true }, ({ outcome: what }) => {
    what satisfies string
  })
  const {
    entries: found,
    entities,
    named,
    next,
  }: Timeline = await open.timeline({ with: ['x'], kind: 'call', limit: 5 })
  const compared = await open.compare(found[0]?.id ?? '')
  const verdicts = Object.values(compared.fields).map(({ verdict }) => verdict)
  const { known, candidates } = await open.who('x', { from: '2023' })
  const passages = (await open.search('"x"')).parts.flatMap(({ hits }) => hits.map(hit => hit.passage.exact))
  await open.correct({ what: 'split', entry: 'x', accounts: ['1'] }, { by: 'me', why: 'y' })
  for await (const reading of open.readings()) reading.page satisfies { text: string }
  await open.close()
  const sentences = found.map(entry => sentenceOf(entry, entities).en)
  const counts = [report.added, known?.contacts.length, candidates.length, named.length].map(String)
  return [outcome, next ?? '', ...verdicts, ...passages, ...sentences, ...counts]
}

export async function served(): Promise<string[]> {
  const api = client('http://localhost:4747', { token: 'x' })
  const { entries: found, total } = await answerOf(api.entries.$get({ query: { kind: 'call', limit: '5' } }))
  total satisfies number
  // @ts-expect-error: there is no such field
  total satisfies string
  const { shown, fields } = await answerOf(api.entries[':id'].compare.$get({ param: { id: found[0]?.id ?? '' } }))
  return [shown.entry.id, ...Object.keys(fields), ...found.map(({ sentence }) => sentence.en)]
}

try {
  read(version)
} catch (error) {
  if (!(error instanceof IsnadError)) throw error
  error.advice satisfies string
}
