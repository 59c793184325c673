import { sql } from 'kysely'
import type { Reading } from '../model/records.js'
import type { Telling } from '../register/accounts/telling.js'
import { type PageRules, renamed, tellingsUnder } from '../register/corrections/page-rules.js'
import { documentsOf, type Part, type SearchDoc } from '../register/search/documents.js'
import { inBatches } from './accounts.js'
import { fitting } from './entry-queries.js'
import { readPageRules } from './hold.js'
import { readReading } from './readings.js'
import type { FoundDocs, Hit, Problem, Search } from './store.js'
import type { Db, Tables } from './tables.js'
import type { TextIndex } from './text-index.js'

// What is found by words: taken in and out with the page, in its transaction.

async function nextId(db: Db): Promise<number> {
  const row = await db.selectFrom('search_docs').select(sql<number | null>`max(id)`.as('last')).executeTakeFirst()
  return (row?.last ?? 0) + 1
}

type Row = Tables['search_docs']

/** What a reading is found by, as people have corrected it. */
const documentsIn = (reading: Reading, rules: PageRules, tellings: readonly Telling[]): SearchDoc[] =>
  documentsOf(renamed(reading, rules.names), tellings)

/** Takes in the words of a reading, as people have corrected it; what stood there before goes. */
export async function takeIn(db: Db, index: TextIndex, reading: Reading, rules: PageRules): Promise<void> {
  await takeOut(db, index, reading.page.id)
  const first = await nextId(db)
  const docs = documentsIn(reading, rules, tellingsUnder(rules, reading)).map((doc, i) => ({
    ...doc,
    id: first + i,
  }))
  const rows = docs.map(({ id, part, page, story, item, outlet, day }) => ({
    id,
    part,
    page,
    story,
    item,
    outlet,
    day,
  }))
  for (const some of inBatches(rows, 100)) await db.insertInto('search_docs').values(some).execute()
  await index.add(db, docs)
}

/** Takes out the words of a page. */
export async function takeOut(db: Db, index: TextIndex, page: string): Promise<void> {
  const rows = await db.selectFrom('search_docs').select('id').where('page', '=', page).execute()
  await index.remove(
    db,
    rows.map(({ id }) => id),
  )
  await db.deleteFrom('search_docs').where('page', '=', page).execute()
  await db.deleteFrom('unsearched').where('page', '=', page).execute()
}

/** Takes out the words of all pages. */
export async function takeAllOut(db: Db, index: TextIndex): Promise<void> {
  await index.clear(db)
  await db.deleteFrom('search_docs').execute()
  await db.deleteFrom('unsearched').execute()
}

export const isUnsearched = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('unsearched').select('page').limit(1).executeTakeFirst()) !== undefined

const pagesAtOnce = 100

/** Takes in some of the pages whose words are not there, or that are corrected since, in a transaction of moderate size. */
export async function takeInSome(db: Db, index: TextIndex): Promise<void> {
  const rows = await db.selectFrom('unsearched').select('page').orderBy('page').limit(pagesAtOnce).execute()
  const rules = await readPageRules(db)
  for (const { page } of rows) {
    const reading = await readReading(db, page)
    if (reading) await takeIn(db, index, reading, rules)
    else await takeOut(db, index, page)
    await db.deleteFrom('unsearched').where('page', '=', page).execute()
  }
}

/** Compares the index of words with what pages say. */
export interface WordCheck {
  ofPage(reading: Reading, rules: PageRules, tellings: readonly Telling[]): Promise<Problem[]>
  /** What belongs to no page, once all have been looked at. */
  rest(): Problem[]
}

const placeOf = ({ part, page, story, item, outlet, day }: Omit<Row, 'id'>): string =>
  JSON.stringify([part, page, story, item, outlet, day])

/** Pages whose words are still to be taken in are left out. */
export async function wordCheck(db: Db, index: TextIndex): Promise<WordCheck> {
  const sums = await index.sums(db)
  const waiting = new Set((await db.selectFrom('unsearched').select('page').execute()).map(({ page }) => page))
  const kept = async (page: string): Promise<string[]> => {
    const rows = await db.selectFrom('search_docs').selectAll().where('page', '=', page).orderBy('id').execute()
    return rows.map(row => {
      const sum = sums.get(row.id)
      sums.delete(row.id)
      return `${placeOf(row)} ${sum}`
    })
  }
  return {
    async ofPage(reading, rules, tellings) {
      const { id } = reading.page
      const found = await kept(id)
      if (waiting.has(id)) return []
      const said = documentsIn(reading, rules, tellings).map(doc => `${placeOf(doc)} ${index.sumOf(doc)}`)
      const isSame = said.length === found.length && said.every((each, i) => each === found[i])
      return isSame ? [] : [{ code: 'words', id, text: 'The words by which it is found are not those that it has.' }]
    },
    rest: () =>
      sums.size === 0
        ? []
        : [{ code: 'words', id: '', text: `Words are kept of ${sums.size} passages that stand in no page.` }],
  }
}

/** Documents of one sort that fit, with how well. */
function matching(db: Db, index: TextIndex, part: Part, { terms, outlet, from, to }: Search) {
  let query = db
    .selectFrom(index.matches(part, terms).as('m'))
    .innerJoin('search_docs as d', 'd.id', 'm.id')
    .select(['d.page', 'd.story', 'd.item', 'm.rank'])
  if (outlet !== undefined) query = query.where('d.outlet', '=', outlet)
  if (from !== undefined) query = query.where('d.day', '>=', from)
  if (to !== undefined) query = query.where('d.day', '<=', to)
  return query
}

/** The accounts that fit, each with its entry and how manieth of it. The days and outlets of entries are their own, not those of one page. */
const rankedAccounts = (db: Db, index: TextIndex, search: Search) =>
  matching(db, index, 'account', { ...search, outlet: undefined, from: undefined, to: undefined })
    .innerJoin('entry_accounts as a', 'a.account', 'd.item')
    .where('a.entry', 'in', fitting(db, search.entries ?? {}).select('entries.id'))
    .select([
      sql<string | null>`a.entry`.as('entry'),
      sql<number>`row_number() over (partition by a.entry order by m.rank, d.item)`.as('nth'),
    ])

const rankedDocs = (db: Db, index: TextIndex, search: Search) =>
  matching(db, index, search.part, search).select([sql<string | null>`null`.as('entry'), sql<number>`1`.as('nth')])

/** What fits best first, an entry by the best of its accounts; of what fits alike, in an order that does not depend on which page came first. */
export async function findWords(db: Db, index: TextIndex, search: Search): Promise<FoundDocs> {
  const found = search.part === 'account' ? rankedAccounts(db, index, search) : rankedDocs(db, index, search)
  const rows = await db
    .selectFrom(found.as('f'))
    .where('nth', '=', 1)
    .select(['page', 'story', 'item', 'entry', sql<number>`count(*) over ()`.as('total')])
    .orderBy('rank')
    .orderBy('page')
    .orderBy('story')
    .orderBy('item')
    .limit(search.limit)
    .offset(search.offset)
    .execute()
  const hits = rows.map(({ page, story, item, entry }): Hit => ({ page, story, item, entry }))
  return { hits, total: Number(rows[0]?.total ?? 0) }
}
