import type { Entity, Page, Reading } from '../model/records.js'
import type { Telling } from './accounts/telling.js'
import type { Copyable } from './copies/copies.js'
import { copyableOf, storyId } from './copies/copyable.js'
import { marksOf } from './copies/sketch.js'
import { type PageRules, pageRulesOf, renamed, tellingsUnder } from './corrections/page-rules.js'
import { documentsOf, runsDoc, type SearchDoc } from './search/documents.js'

// What a register keeps of a page. It follows from the reading, so that it can be made where the page is read: who writes has
// enough to do.

/** A story of a page, by its id in the reading. */
export interface StoryTaken {
  story: string
  copyable: Copyable
}

/** What a page tells and what it is found by, as people have corrected it. */
export interface TakenIn {
  page: string
  /** its accounts */
  tellings: readonly Telling[]
  stories: readonly StoryTaken[]
  docs: readonly SearchDoc[]
}

/** A reading with what is taken of it where nobody has corrected anything. */
export interface Prepared {
  page: Page
  isnad: string
  /** the reading without its page, as JSON */
  data: string
  entities: readonly Entity[]
  taken: TakenIn
}

const noRules = pageRulesOf([])

/** The stories of a reading; those of accounts have their sketches already. */
function storiesTaken(reading: Reading, tellings: readonly Telling[]): StoryTaken[] {
  const known = new Map(tellings.map(({ story }) => [story.id, story]))
  return reading.stories.map(story => ({
    story: story.id,
    copyable: known.get(storyId(reading.page.id, story.id)) ?? copyableOf(reading, story),
  }))
}

export function takenIn(reading: Reading, rules: PageRules): TakenIn {
  const page = reading.page.id
  const tellings = tellingsUnder(rules, reading)
  const stories = storiesTaken(reading, tellings)
  const docs = [
    ...documentsOf(renamed(reading, rules.names), tellings),
    ...stories.map(({ story, copyable }) => runsDoc(page, story, marksOf(copyable.sketch))),
  ]
  return { page, tellings, stories, docs }
}

export function prepare(reading: Reading): Prepared {
  const { page, ...rest } = reading
  const { isnad, entities } = rest
  return { page, isnad, entities, data: JSON.stringify(rest), taken: takenIn(reading, noRules) }
}

/** A reading as it was before its page was kept apart from it. */
export function readingOf({ page, data }: Pick<Prepared, 'page' | 'data'>): Reading {
  const { isnad, ...rest } = JSON.parse(data) as Omit<Reading, 'page'>
  return { isnad, page, ...rest }
}

const isCorrected = ({ names, notNews }: PageRules, { page, entities }: Prepared): boolean =>
  notNews.has(page.id) || entities.some(({ id }) => names.has(id))

/** What is taken of a page under the rules that people gave. */
export const takenUnder = (rules: PageRules, prepared: Prepared): TakenIn =>
  isCorrected(rules, prepared) ? takenIn(readingOf(prepared), rules) : prepared.taken
