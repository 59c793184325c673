import { arabicFold } from '../arabic/fold.js'
import type { World } from '../knowledge/world.js'
import { makePage } from '../model/page.js'
import type { Entity, Reading } from '../model/records.js'
import { loadPageKnowledge } from '../page/index.js'
import { loadReadKnowledge } from './knowledge.js'
import { read } from './read.js'

// For tests: examples beside rules, a line each: «[date of publication |] sentence [→ what is read in it]».

/** Examples of one rule. `pending`: not yet read rightly; whoever mends one moves it up. */
export interface Examples {
  yes: string[]
  no: string[]
  pending?: { yes?: string[]; no?: string[] }
}

export interface Example {
  text: string
  published: string | null
  /** what is to be found, one item for each `;`; null where nothing may be found */
  wanted: string[] | null
}

const form = /^(?:(\d{4}-\d\d-\d\d) \| )?([^→|]+?)(?: → ([^→|]+))?$/u

export function parseExample(line: string): Example {
  const found = form.exec(line)
  if (!found) throw new Error(`No example: ${line}`)
  const [, published, text, wanted] = found
  return { text: text!, published: published ?? null, wanted: wanted?.split(';').map(item => item.trim()) ?? null }
}

export interface ExampleReader {
  read(example: Example): Reading
  /** the id that a person means by a name: a name in Arabic or English, an id, or the end of one; the name itself where nobody of the reading has it */
  idOf(name: string, reading: Reading): string
  /** whether a table has somebody of this name in Arabic */
  isKnown(name: string): boolean
}

export function exampleReader(): ExampleReader {
  const knowledge = { read: loadReadKnowledge(), page: loadPageKnowledge() }
  const { world } = knowledge.read
  return {
    read: ({ text, published }) => read(makePage('', text, { published }), knowledge),
    idOf: (name, { entities }) => entities.find(entity => isCalled(entity, name, world))?.id ?? name,
    isKnown: name => [...world.people.values()].some(person => person.ar.some(ar => fold(ar) === fold(name))),
  }
}

const fold = arabicFold()
const kinds = ['person:', 'state:', 'office:', 'body:', 'place:', 'outlet:']

function isCalled(entity: Entity, name: string, world: World): boolean {
  if (entity.id === name || entity.name.en === name || kinds.some(kind => entity.id === kind + name)) return true
  const person = world.people.get(entity.id)
  return (person?.ar ?? [entity.name.ar]).some(ar => fold(ar) === fold(name))
}
