import { makePage } from '../model/page.js'
import { type Entity, type Page, Reading, type Span, type Story } from '../model/records.js'
import { splits } from '../text/testing.js'

// For tests: what holds of every reading, whatever the page. Every function gives back what is wrong.

/** Every span of a record, by the path that leads to it. */
function spansIn(value: unknown, path: string): { path: string; span: Span }[] {
  if (Array.isArray(value)) {
    const isSpan = value.length === 2 && value.every(each => typeof each === 'number')
    return isSpan ? [{ path, span: value as Span }] : value.flatMap((each, i) => spansIn(each, `${path}[${i}]`))
  }
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, each]) => spansIn(each, path ? `${path}.${key}` : key))
}

function spanTroubles({ page, ...reading }: Reading): string[] {
  return spansIn(reading, '').flatMap(({ path, span: [start, end] }) => {
    const at = `${path} [${start}, ${end}]`
    if (!(start >= 0 && end <= page.text.length)) return [`${at}: outside the page`]
    if (start >= end) return [`${at}: empty`]
    if (splits(page.text, start) || splits(page.text, end))
      return [`${at}: parts a character or a mark from its letter`]
    return page.text.slice(start, end).trim() === '' ? [`${at}: nothing but space`] : []
  })
}

const twice = (ids: readonly string[], of: string): string[] =>
  ids.filter((id, i) => ids.indexOf(id) !== i).map(id => `${of} ${id}: twice`)

function storyTroubles(story: Story, entities: ReadonlySet<string>): string[] {
  const { id, times, mentions, statements, events } = story
  const ids = [times, mentions, statements, events].flatMap(list => list.map(each => each.id))
  const known = new Set(ids)
  const outside = (list: (string | null)[], of: string, within: ReadonlySet<string>): string[] =>
    list.filter(each => each !== null && !within.has(each)).map(each => `${of}: no ${each}`)
  return [
    ...twice(ids, id),
    ...ids.filter(each => !each.startsWith(`${id}.`)).map(each => `${each}: not of ${id}`),
    ...times.flatMap(time => outside(['none', 'published'].includes(time.anchor) ? [] : [time.anchor], time.id, known)),
    ...mentions.flatMap(({ id, entity, holder, span, head }) => [
      ...outside([entity, holder], id, entities),
      ...(span[0] <= head[0] && head[1] <= span[1] ? [] : [`${id}: its head is outside it`]),
    ]),
    ...statements.flatMap(s => [
      ...outside([s.speaker, ...s.addressees, ...s.chain.map(link => link.entity)], s.id, entities),
      ...(s.content.length > 0 ? [] : [`${s.id}: says nothing`]),
      ...outside(
        s.chain.map(link => link.unnamed?.side ?? null),
        s.id,
        entities,
      ),
      ...s.chain.flatMap(link => (link.unnamed && link.role !== 'unnamed' ? [`${s.id}: ${link.name} has a name`] : [])),
      ...((s.evidence.grade === 'hearsay') === (s.chain.length === 0) ? [] : [`${s.id}: hearsay and its chain`]),
    ]),
    ...events.flatMap(({ id, actors, recipients, said, chain, contact }) => [
      ...outside([...actors, ...recipients, ...chain.map(link => link.entity)], id, entities),
      ...outside([said], id, new Set(statements.map(s => s.id))),
      ...(contact ? contactTroubles(id, contact, entities, new Set(events.filter(e => e.contact).map(e => e.id))) : []),
    ]),
  ]
}

type Contact = NonNullable<Story['events'][number]['contact']>

function contactTroubles(
  id: string,
  contact: Contact,
  entities: ReadonlySet<string>,
  events: ReadonlySet<string>,
): string[] {
  const { participants, mediators, initiator, host, follows, reportedBy } = contact
  const links = reportedBy.flat().map(link => link.entity)
  const unknown = [...participants, ...mediators, ...links].filter(each => each !== null && !entities.has(each))
  const apart = [initiator, host].filter(each => each !== null && !participants.includes(each))
  return [
    ...unknown.map(each => `${id}: no ${each}`),
    ...apart.map(each => `${id}: ${each} is no participant`),
    ...(new Set(participants).size === 2 ? [] : [`${id}: not two participants`]),
    ...(follows === null || (follows !== id && events.has(follows)) ? [] : [`${id}: follows no ${follows}`]),
  ]
}

const owner = '(?:[A-Z]{3}|(?:body|place|outlet):(?:[a-z0-9-]+|~[^/]+))'
const idForms: Record<Entity['kind'], RegExp> = {
  person: /^person:(?:[a-z0-9-]+|~.+)$/u,
  state: /^state:[A-Z]{3}$/u,
  office: new RegExp(`^office:(?:${owner}(?:/[a-z-]+)?)?/(?:[a-z-]+|~.+)$`, 'u'),
  body: new RegExp(`^body:(?:[a-z0-9-]+|~.+|${owner}/[a-z-]+|office-of/.+)$`, 'u'),
  place: /^place:(?:[a-z0-9-]+|~.+)$/u,
  outlet: /^outlet:(?:[a-z0-9-]+|~.+)$/u,
  group: /^group:.+$/u,
}

const entityTroubles = ({ entities }: Reading): string[] =>
  entities.filter(({ id, kind }) => !idForms[kind].test(id)).map(({ id, kind }) => `${id}: no id of the kind ${kind}`)

/** What is wrong with a reading by itself. */
export function troubles(reading: Reading): string[] {
  const parsed = Reading.safeParse(reading)
  const form = parsed.success ? [] : parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  const lost =
    parsed.success && JSON.stringify(parsed.data) !== JSON.stringify(reading) ? ['more fields than the record has'] : []
  const entities = new Set(reading.entities.map(entity => entity.id))
  return [
    ...form,
    ...lost,
    ...spanTroubles(reading),
    ...entityTroubles(reading),
    ...twice(
      reading.entities.map(entity => entity.id),
      'entity',
    ),
    ...twice(
      reading.stories.map(story => story.id),
      'story',
    ),
    ...reading.stories.flatMap(story => storyTroubles(story, entities)),
  ]
}

interface Told {
  text: string
  published?: string
  outlet?: string
  title?: string
}

/** The pages of a line of JSONL, as far as these tests need them: an occurrence of `origins.jsonl` has several. */
export function pagesOfLine(line: string, source: string): Page[] {
  const told = JSON.parse(line) as Told | { pages: Told[] }
  return ('pages' in told ? told.pages : [told]).map(({ text, published, outlet, title }) =>
    makePage(source, text, { published: published ?? null, outlet: outlet ?? null, title: title ?? null }),
  )
}
