import type { Quote } from '../model/records.js'
import type { StoryFacts, Telling } from '../register/accounts/telling.js'
import { unique } from '../register/words.js'
import type { Db } from './tables.js'

// Accounts as tables keep them.

/** Engines allow only so many values in one statement. */
export const batch = 400

export function inBatches<T>(list: readonly T[], size = batch): T[][] {
  const out: T[][] = []
  for (let i = 0; i < list.length; i += size) out.push(list.slice(i, i + size))
  return out
}

/** A telling without its story and its quotations, which are kept apart: most comparisons end before they need either. */
export type Stored = Omit<Telling, 'story'>

interface Row {
  data: string
  quotes: string
  story: string
}

export function withQuotes(data: string, quotes: string): Stored {
  const stored = JSON.parse(data) as Stored
  return { ...stored, account: { ...stored.account, quotes: JSON.parse(quotes) as Quote[] } }
}

const parse = ({ data, quotes, story }: Row, stories: ReadonlyMap<string, StoryFacts>): Telling => ({
  ...withQuotes(data, quotes),
  story: stories.get(story)!,
})

export async function storiesOf(db: Db, ids: readonly string[]): Promise<Map<string, StoryFacts>> {
  const stories = new Map<string, StoryFacts>()
  for (const some of inBatches(unique(ids))) {
    const rows = await db.selectFrom('stories').select(['id', 'data']).where('id', 'in', some).execute()
    for (const row of rows) stories.set(row.id, JSON.parse(row.data) as StoryFacts)
  }
  return stories
}

export async function tellingsOfComponent(db: Db, component: string): Promise<Telling[]> {
  const rows = await db
    .selectFrom('accounts')
    .select(['data', 'quotes', 'story'])
    .where('component', '=', component)
    .execute()
  const stories = await storiesOf(
    db,
    rows.map(row => row.story),
  )
  return rows.map(row => parse(row, stories))
}

/** The accounts of pages, without their stories. */
export async function tellingsOfPages(db: Db, pages: readonly string[]): Promise<Stored[]> {
  const out: Stored[] = []
  for (const some of inBatches(pages)) {
    const rows = await db.selectFrom('accounts').select(['data', 'quotes']).where('page', 'in', some).execute()
    for (const { data, quotes } of rows) out.push(withQuotes(data, quotes))
  }
  return out
}

/** The components that hold these accounts. */
export async function componentsOf(db: Db, accounts: readonly string[]): Promise<string[]> {
  const out: string[] = []
  for (const some of inBatches(accounts)) {
    const rows = await db.selectFrom('accounts').select('component').distinct().where('id', 'in', some).execute()
    for (const { component } of rows) out.push(component)
  }
  return unique(out)
}
