import { makeDoc } from '../arabic/doc.js'
import type { DateValue, Diagnostic, Entity, Mention, Page, Reading, Story, TimeExpression } from '../model/records.js'
import { version } from '../model/version.js'
import { type Layout, layOut, type PageKnowledge, type StoryLayout } from '../page/index.js'
import type { Span } from '../text/span.js'
import { readClauses } from './clauses/index.js'
import { readContacts } from './events/index.js'
import { readPolitical } from './events/plover/index.js'
import { datedAt, datedFrom, homeOf, outletsOf } from './home.js'
import type { ReadKnowledge } from './knowledge.js'
import { type Choice, readMentions } from './mentions/index.js'
import { officeDiagnostics } from './office-dates.js'
import { outsideNames } from './outside-names.js'
import { ownSigns } from './own-signs.js'
import { boundedDate, leadDate, statedDate } from './published.js'
import { saidOn } from './said-on.js'
import { readStatements } from './statements/index.js'
import { readStamp, readTimes, timeDiagnostics } from './times/index.js'
import { countedAgain, writtenOn } from './written-on.js'
import { dayToldBy, yearlessDate } from './yearless.js'

export interface Knowledge {
  page: PageKnowledge
  read: ReadKnowledge
}

interface StoryReading {
  story: Story
  entities: Map<string, Entity>
  diagnostics: Diagnostic[]
}

const partsOf = (layout: StoryLayout): Span[] => (layout.headline ? [layout.headline, ...layout.body] : layout.body)

/** By where they begin; of two that begin together the longer first. */
const inOrder = (a: Mention, b: Mention): number => a.span[0] - b.span[0] || b.span[1] - a.span[1]

/** The day on which a story speaks, its times, and who is named in it. */
function readNames(page: Page, layout: StoryLayout, id: string, { read }: Knowledge) {
  const { language, grammar } = read
  const doc = makeDoc(page.text, partsOf(layout), language.lexicon, language.sentences)
  const zoneOf = (): string | null =>
    outletsOf(page)
      .map(read.statements.outletNames.zoneOf)
      .find(zone => zone) ?? null
  const stated = statedDate(page, layout, read.times, zoneOf)
  const dayOfYear = stated ? null : dayToldBy(page, layout, read.times)
  const found = readTimes(doc, stated, read.times, { idPrefix: id, dayOfYear })
  const home = homeOf(page, layout, grammar, read.statements)
  const names = (published: DateValue | null) => ({
    doc,
    published,
    dayOfYear,
    home,
    counted: published === stated ? found : readTimes(doc, published, read.times, { idPrefix: id }),
    layer: readMentions(doc, published, home, grammar, language.fold, id),
  })
  const told = names(stated ?? leadDate(layout.body[0], found))
  if (told.published) return told
  const known = { page, doc, times: found, bounds: told.layer.bounds, world: grammar.world }
  const dated = yearlessDate(layout, read.times, known)
  return dated ? names(dated) : told
}

function readStory(
  page: Page,
  layout: StoryLayout,
  index: number,
  knowledge: Knowledge,
  signs: readonly string[],
): StoryReading {
  const { read } = knowledge
  const id = `s${index}.`
  const { doc, published, dayOfYear, home, layer, ...named } = readNames(page, layout, id, knowledge)
  const { mentions, all, entities, bounds, contradictions, rankOf, genderOf, isActor } = layer
  const counted = outsideNames(named.counted, mentions)
  const headlinePart = layout.headline ? 0 : -1
  const told = (times: TimeExpression[]) => {
    const clauses = readClauses(doc, mentions, times, read.clauses)
    const { statements, head } = readStatements(
      { clauses, mentions, entities, genderOf, home, outlets: outletsOf(page), signs, layout, headlinePart },
      read.statements,
      id,
    )
    return { times, clauses, statements, head }
  }
  const first = told(counted)
  const quoted = saidOn(first.clauses, first.statements, counted, read.times)
  const timesFrom = (day: DateValue | null): TimeExpression[] =>
    outsideNames(readTimes(doc, day, read.times, { idPrefix: id, saidOn: quoted, dayOfYear }), mentions)
  // below the lead stand the days of other stories
  const above = (stamp: Span): boolean => stamp[0] < (layout.body[0]?.[1] ?? 0)
  const stamps = () => layout.stamps.filter(above).flatMap(stamp => readStamp(page.text, stamp, read.times) ?? [])
  const written = writtenOn(first.clauses, counted, published, stamps)
  const story = written ?? published ?? (bounds && boundedDate(bounds))
  const again = quoted.length > 0 ? timesFrom(published) : counted
  const settled = written ? countedAgain(again, timesFrom(written), written) : again
  const { times, clauses, statements, head } = settled === counted ? first : told(settled)
  // each field by name: an object that is spread has a form of its own, and what is asked of it at every word is then found slowly
  const input = {
    clauses,
    times,
    statements,
    head,
    entities,
    rankOf,
    genderOf,
    isActor,
    story,
    headlinePart,
    datedFrom: datedFrom(layout.dateline, read.grammar.homes, read.language.fold),
    datedAt: datedAt(layout.dateline, read.language),
  }
  const contacts = readContacts(input, read.contacts, id)
  const events = [...contacts, ...readPolitical(input, contacts, read.plover, id)]
  const { kind, headline, body, dateline, credit } = layout
  return {
    story: {
      id: `s${index}`,
      kind,
      headline,
      body,
      dateline,
      credit,
      published: published ?? story,
      times,
      mentions: all().sort(inOrder),
      statements,
      events,
    },
    entities: entities.all,
    diagnostics: [
      ...timeDiagnostics(times),
      ...officeDiagnostics(doc, contradictions, published, times, read.grammar.world),
    ],
  }
}

/** Reads one page. A pure function of the page and the knowledge: the same input gives the same output. */
export function read(page: Page, knowledge: Knowledge): Reading {
  const layout: Layout = layOut(page, knowledge.page)
  const signs = ownSigns(page, layout)
  const stories = layout.stories.map((story, i) => readStory(page, story, i, knowledge, signs))
  const entities = new Map(stories.flatMap(s => [...s.entities]))
  return {
    isnad: version,
    page,
    furniture: layout.furniture,
    stories: stories.map(s => s.story),
    entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    diagnostics: [...page.noticed, ...layout.diagnostics, ...stories.flatMap(story => story.diagnostics)],
  }
}

/** Who came into question for each office that a page mentions, and what decided: what a reading does not keep. */
export function choicesIn(page: Page, knowledge: Knowledge): Map<string, Choice> {
  const { stories } = layOut(page, knowledge.page)
  return new Map(stories.flatMap((layout, i) => [...readNames(page, layout, `s${i}.`, knowledge).layer.choices]))
}
