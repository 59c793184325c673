import { makeDoc } from '../arabic/doc.js'
import type { DateValue, Diagnostic, Entity, Page, Reading, Story } from '../model/records.js'
import { version } from '../model/version.js'
import { type Layout, layOut, type PageKnowledge, type StoryLayout } from '../page/index.js'
import type { Span } from '../text/span.js'
import { readClauses } from './clauses/index.js'
import { readContacts } from './events/index.js'
import type { ReadKnowledge } from './knowledge.js'
import { readMentions } from './mentions/index.js'

export interface Knowledge {
  page: PageKnowledge
  read: ReadKnowledge
}

interface StoryReading {
  story: Story
  entities: Map<string, Entity>
}

const partsOf = (layout: StoryLayout): Span[] => (layout.headline ? [layout.headline, ...layout.body] : layout.body)

function readStory(page: Page, layout: StoryLayout, index: number, { read }: Knowledge): StoryReading {
  const { language, grammar } = read
  const id = `s${index}`
  const doc = makeDoc(page.text, partsOf(layout), language.lexicon, language.sentences)
  const published: DateValue | null = null
  const layer = readMentions(doc, published, grammar, language.lexicon, language.fold, `${id}.`)
  const bounds: DateValue | null = layer.bounds && {
    value: null, notBefore: layer.bounds.period.from, notAfter: layer.bounds.period.to, weekday: null, basis: ['office-term'], why: layer.bounds.why,
  }
  const clauses = readClauses(doc, layer.mentions, [], read.clauses)
  const events = readContacts(
    { clauses, times: [], statements: [], entities: layer.entities, story: published ?? bounds, headlinePart: layout.headline ? 0 : -1 },
    read.contacts, `${id}.`,
  )
  return {
    story: {
      id, kind: layout.kind, headline: layout.headline, body: layout.body, dateline: layout.dateline, credit: layout.credit, published: published ?? bounds,
      times: [], mentions: layer.mentions, statements: [], events,
    },
    entities: layer.entities.all,
  }
}

/** Reads one page. A pure function of the page and the knowledge: the same input gives the same output. */
export function read(page: Page, knowledge: Knowledge): Reading {
  const layout: Layout = layOut(page, knowledge.page)
  const diagnostics: Diagnostic[] = [...layout.diagnostics]
  const stories = layout.stories.map((story, i) => readStory(page, story, i, knowledge))
  const entities = new Map(stories.flatMap(s => [...s.entities]))
  return {
    isnad: version, page, furniture: layout.furniture, stories: stories.map(s => s.story),
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics,
  }
}
