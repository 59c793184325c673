import type { Quote } from '../model/records.js'
import type { StoryFacts, Telling } from '../register/accounts/telling.js'
import { allowedDays, worthComparing } from '../register/occurrence/barriers.js'
import { keysOf, window } from '../register/occurrence/cluster.js'
import { link } from '../register/occurrence/evidence.js'
import { type Registered, registerTellings } from '../register/register.js'
import { namedIn } from '../register/timeline/timeline.js'
import { unique } from '../register/words.js'
import type { Db } from './tables.js'

// Accounts and entries in tables: how they are written, found again by index, and derived anew.

/** Engines allow only so many values in one statement. */
const batch = 400

export function inBatches<T>(list: readonly T[]): T[][] {
  const out: T[][] = []
  for (let i = 0; i < list.length; i += batch) out.push(list.slice(i, i + batch))
  return out
}

/** A telling without its story and its quotations, which are kept apart: most comparisons end before they need either. */
type Stored = Omit<Telling, 'story'>

interface Row {
  data: string
  quotes: string
  story: string
  component: string
}

function parse(row: Row, stories: ReadonlyMap<string, StoryFacts>): Telling {
  const stored = JSON.parse(row.data) as Stored
  const account = { ...stored.account, quotes: JSON.parse(row.quotes) as Quote[] }
  return { ...stored, account, story: stories.get(row.story)! }
}

async function storiesOf(db: Db, ids: readonly string[]): Promise<Map<string, StoryFacts>> {
  const stories = new Map<string, StoryFacts>()
  for (const some of inBatches(unique(ids))) {
    const rows = await db.selectFrom('stories').select(['id', 'data']).where('id', 'in', some).execute()
    for (const row of rows) stories.set(row.id, JSON.parse(row.data) as StoryFacts)
  }
  return stories
}

async function tellingsWhere(
  db: Db,
  column: 'page' | 'component',
  values: readonly string[],
): Promise<{ telling: Telling; component: string }[]> {
  const rows: Row[] = []
  for (const some of inBatches(unique(values))) {
    rows.push(
      ...(await db
        .selectFrom('accounts')
        .select(['data', 'quotes', 'story', 'component'])
        .where(column, 'in', some)
        .execute()),
    )
  }
  const stories = await storiesOf(
    db,
    rows.map(row => row.story),
  )
  return rows.map(row => ({ telling: parse(row, stories), component: row.component }))
}

/** Accounts of the same participants on days that may be the same. */
async function candidates(db: Db, telling: Telling): Promise<string[]> {
  const { from, to } = window(telling)
  let query = db.selectFrom('account_keys').select('account').distinct().where('key', 'in', keysOf(telling).sought)
  if (to !== null) query = query.where(eb => eb.or([eb('not_before', 'is', null), eb('not_before', '<=', to)]))
  if (from !== null) query = query.where(eb => eb.or([eb('not_after', 'is', null), eb('not_after', '>=', from)]))
  return (await query.execute()).map(row => row.account)
}

interface Known {
  told: Stored
  story: string
  component: string
}

async function knownWith(db: Db, ids: readonly string[]): Promise<Known[]> {
  const known: Known[] = []
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('accounts')
      .select(['data', 'story', 'component'])
      .where('id', 'in', some)
      .execute()
    for (const { data, story, component } of rows) known.push({ told: JSON.parse(data) as Stored, story, component })
  }
  return known
}

/** The components that new accounts touch. Stories, which are long, are fetched only for those worth comparing. */
async function componentsTouched(db: Db, tellings: readonly Telling[]): Promise<string[]> {
  const pairs: { telling: Telling; known: Known }[] = []
  for (const telling of tellings) {
    const known = await knownWith(db, await candidates(db, telling))
    for (const each of known) if (worthComparing(telling, each.told)) pairs.push({ telling, known: each })
  }
  const stories = await storiesOf(
    db,
    pairs.map(({ known }) => known.story),
  )
  const touched = pairs.filter(({ telling, known }) =>
    linked(telling, { ...known.told, story: stories.get(known.story)! }),
  )
  return unique(touched.map(({ known }) => known.component))
}

const linked = (a: Telling, b: Telling): boolean => (a.account.id < b.account.id ? link(a, b) : link(b, a)) !== null

async function insertAccounts(db: Db, tellings: readonly Telling[]): Promise<void> {
  const stories = new Map(tellings.map(({ story }) => [story.id, story]))
  const storyRows = [...stories.values()].map(story => ({
    id: story.id,
    page: story.page,
    data: JSON.stringify(story),
  }))
  for (const rows of inBatches(storyRows)) await db.insertInto('stories').values(rows).execute()
  const accountRows = tellings.map(({ story, ...rest }) => {
    const stored: Stored = { ...rest, account: { ...rest.account, quotes: [] } }
    const { id, quotes } = rest.account
    return {
      id,
      page: story.page,
      story: story.id,
      component: id,
      data: JSON.stringify(stored),
      quotes: JSON.stringify(quotes),
    }
  })
  for (const rows of inBatches(accountRows)) await db.insertInto('accounts').values(rows).execute()
  const keyRows = tellings.flatMap(telling => {
    const { from, to } = allowedDays(telling)
    return keysOf(telling).posted.map(key => ({ account: telling.account.id, key, not_before: from, not_after: to }))
  })
  for (const rows of inBatches(keyRows)) await db.insertInto('account_keys').values(rows).execute()
}

async function dropEntries(db: Db, components: readonly string[]): Promise<void> {
  for (const some of inBatches(unique(components))) {
    const gone = db.selectFrom('entries').select('id').where('component', 'in', some)
    await db.deleteFrom('entry_accounts').where('entry', 'in', gone).execute()
    await db.deleteFrom('entry_participants').where('entry', 'in', gone).execute()
    await db.deleteFrom('entries').where('component', 'in', some).execute()
  }
}

async function writeEntries(db: Db, parts: readonly Registered[]): Promise<void> {
  for (const { tellings } of parts) {
    const ids = tellings.map(telling => telling.account.id)
    const component = ids[0]!
    for (const some of inBatches(ids))
      await db
        .updateTable('accounts')
        .set({ component })
        .where('id', 'in', some)
        .where('component', '!=', component)
        .execute()
  }
  const made = parts.flatMap(({ tellings, entries }) =>
    entries.map(entry => ({ entry, component: tellings[0]!.account.id })),
  )
  const entryRows = made.map(({ entry, component }) => ({
    id: entry.id,
    component,
    type: entry.type,
    kind: entry.kind,
    status: entry.status,
    data: JSON.stringify(entry),
  }))
  for (const rows of inBatches(entryRows)) await db.insertInto('entries').values(rows).execute()
  const accountRows = made.flatMap(({ entry }) =>
    entry.accounts.map(account => ({ account: account.id, entry: entry.id })),
  )
  for (const rows of inBatches(accountRows)) await db.insertInto('entry_accounts').values(rows).execute()
  const participantRows = made.flatMap(({ entry }) => namedIn(entry).map(entity => ({ entity, entry: entry.id })))
  for (const rows of inBatches(participantRows)) await db.insertInto('entry_participants').values(rows).execute()
}

/** Registers new accounts: what they touch is derived anew, the rest stays as it is. */
export async function registerInto(db: Db, tellings: readonly Telling[]): Promise<void> {
  if (tellings.length === 0) return
  const touched = await componentsTouched(db, tellings)
  const known = (await tellingsWhere(db, 'component', touched)).map(({ telling }) => telling)
  await insertAccounts(db, tellings)
  await dropEntries(db, touched)
  await writeEntries(db, registerTellings([...known, ...tellings]))
}

/** Takes the accounts of a page out and derives anew what they were part of. */
export async function unregister(db: Db, page: string): Promise<void> {
  const touched = unique((await tellingsWhere(db, 'page', [page])).map(({ component }) => component))
  const left = (await tellingsWhere(db, 'component', touched))
    .map(({ telling }) => telling)
    .filter(({ story }) => story.page !== page)
  await dropEntries(db, touched)
  const own = db.selectFrom('accounts').select('id').where('page', '=', page)
  await db.deleteFrom('account_keys').where('account', 'in', own).execute()
  await db.deleteFrom('accounts').where('page', '=', page).execute()
  await db.deleteFrom('stories').where('page', '=', page).execute()
  await writeEntries(db, registerTellings(left))
}

/** Derives every entry anew from all accounts there are. */
export async function registerAll(db: Db, tellings: readonly Telling[]): Promise<void> {
  const derived = ['entry_participants', 'entry_accounts', 'entries', 'account_keys', 'accounts', 'stories'] as const
  for (const table of derived) await db.deleteFrom(table).execute()
  await insertAccounts(db, tellings)
  await writeEntries(db, registerTellings(tellings))
}
