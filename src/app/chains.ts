import type { Event, Evidence, Link, Reading, Statement, Story } from '../model/records.js'
import { isAgency, outletByName, outletsIn } from '../register/world.js'
import { placeOf } from '../text/place.js'

/** Where the chains of a story begin: its outlet, and the agency that its dateline or its credit names. */
export interface Top {
  role: 'outlet' | 'agency' | 'page'
  name: string
  from: 'page' | 'dateline' | 'credit'
}

export interface Told extends Evidence {
  id: string
  /** line:column */
  at: string
  cue: string
  /** its words, the parts of it with a sign between them */
  text: string
}

/** A link with the words that tie it to the one before; null where none does. */
export type Tied = Link & { tie: string | null }

/** The links of a chain with their words, which stand in `text`; without it nothing is known of them. */
export const tied = (chain: readonly Link[], text: string | null): Tied[] =>
  chain.map(link => ({ ...link, tie: text !== null && link.cue ? text.slice(...link.cue) : null }))

/** Statements and events that come down by the same links. */
export interface Chain {
  source: string
  story: string
  top: Top[]
  /** outermost first. None: the page itself says so, or nobody is said to. */
  links: Tied[]
  statements: Told[]
  events: Pick<Event, 'id' | 'type' | 'status' | 'actors' | 'recipients' | 'contact'>[]
}

const idOf = (name: string): string => outletByName(name) ?? name.trim()

const same = (a: string, b: string | undefined): boolean => b !== undefined && idOf(a) === idOf(b)

// what is in no table is the page's own outlet: a dateline names it where the page has no agency
const roleOf = (id: string | null): Top['role'] => (id !== null && isAgency(id) ? 'agency' : 'outlet')

const isAbove = (top: readonly Top[], name: string): boolean => top.some(above => same(name, above.name))

/** Whose page it is, outermost first; the page itself where neither outlet nor agency is known. */
function topOf({ page }: Reading, { dateline, credit }: Story): Top[] {
  const top: Top[] = page.outlet ? [{ role: roleOf(outletByName(page.outlet)), name: page.outlet, from: 'page' }] : []
  const below: Top[] = []
  for (const [line, from] of [
    [dateline?.agency, 'dateline'],
    [credit, 'credit'],
  ] as const) {
    const { names, several } = line ? outletsIn(line) : { names: [], several: [] }
    const told = [
      ...names.map(({ written, id }): Top => ({ role: roleOf(id), name: written, from })),
      ...several.map((name): Top => ({ role: 'agency', name, from })),
    ]
    for (const one of told) if (!isAbove([...top, ...below], one.name)) below.push(one)
  }
  const all = [
    ...top,
    ...below.filter(({ role }) => role === 'outlet'),
    ...below.filter(({ role }) => role === 'agency'),
  ]
  return all.length > 0 ? all : [{ role: 'page', name: '', from: 'page' }]
}

const keyOf = (links: readonly Link[]): string =>
  links.map(({ role, entity, name }) => `${role} ${entity ?? name}`).join(' < ')

// Hearsay has no links: what is told by the same words is told together, and apart from what the page says itself.
const keyOfStatement = (text: string, { chain, cue }: Statement): string =>
  chain.length > 0 ? keyOf(chain) : `hearsay ${text.slice(...cue)}`

const chainsBehind = ({ chain, contact }: Event): Link[][] =>
  contact && contact.reportedBy.length > 0 ? contact.reportedBy : [chain]

const toldOf = (text: string, { id, span, cue, content, evidence }: Statement): Told => ({
  id,
  at: placeOf(text, span[0]),
  cue: text.slice(...cue),
  text: content.map(part => text.slice(...part)).join(' … '),
  ...evidence,
})

function chainsOfStory(reading: Reading, story: Story): Chain[] {
  const { text, source } = reading.page
  const found = new Map<string, Chain>()
  const top = topOf(reading, story)
  const chainAt = (key: string, links: readonly Link[]): Chain => {
    const had = found.get(key)
    if (had) return had
    // «مدارات» in the dateline and «لـمدارات» in the sentence are one
    const above = top.filter(({ name }) => !same(name, links[0]?.name))
    const made: Chain = {
      source,
      story: story.id,
      top: above,
      links: tied(links, text),
      statements: [],
      events: [],
    }
    found.set(key, made)
    return made
  }
  for (const statement of story.statements)
    chainAt(keyOfStatement(text, statement), statement.chain).statements.push(toldOf(text, statement))
  for (const event of story.events) {
    const { id, type, status, actors, recipients, contact } = event
    const said = story.statements.find(statement => statement.id === event.said && statement.chain.length === 0)
    for (const links of chainsBehind(event)) {
      const key = links.length === 0 && said ? keyOfStatement(text, said) : keyOf(links)
      chainAt(key, links).events.push({ id, type, status, actors, recipients, contact })
    }
  }
  return [...found.values()]
}

/** The chains of a page, in the order in which they are first met; what the page tells itself comes by none. */
export const chainsOf = (reading: Reading): Chain[] => reading.stories.flatMap(story => chainsOfStory(reading, story))
