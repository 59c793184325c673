import { type Kysely, sql } from 'kysely'
import { withTwins } from '../register/accounts/marks.js'
import { withQuotes } from './accounts.js'
import { makeIndexes, makeTable } from './schema.js'
import type { Db } from './tables.js'

// What entries and pages were before: kept beside the register, and no part of it.

export interface HistoryTables {
  /** every id that an entry ever had, with the account that it was made of */
  entry_ids: {
    id: string
    account: string
    /** where that account stood in its page, once it was taken out or read anew */
    anchor: string | null
    /** the entry that most of its accounts went to */
    heir: string | null
  }
  history: { n: number; at: string | null; entry: string; what: string; data: string; cause: string }
  gone_pages: { page: string; source: string; url: string | null; at: string | null }
}

const byNumber = new Intl.Collator('en', { numeric: true })

/** Ids stand on what accounts say: those of an earlier register that nothing tells apart are counted, as new ones are. */
async function countTwins(db: Db): Promise<void> {
  const rows = await db.selectFrom('accounts').select(['id', 'page', 'data', 'quotes']).execute()
  const pages = new Map<string, typeof rows>()
  for (const row of rows) pages.set(row.page, [...(pages.get(row.page) ?? []), row])
  for (const own of pages.values()) {
    const sorted = own.sort((a, b) => byNumber.compare(a.id, b.id))
    const tellings = withTwins(sorted.map(({ data, quotes }) => withQuotes(data, quotes)))
    for (const { account, twin } of tellings) {
      if (twin === undefined) continue
      const { data } = sorted.find(({ id }) => id === account.id)!
      const set = { data: JSON.stringify({ ...JSON.parse(data), twin }) }
      await db.updateTable('accounts').set(set).where('id', '=', account.id).execute()
    }
  }
}

export async function addHistory(db: Kysely<unknown>): Promise<void> {
  await makeTable(db, 'entry_ids', { id: 'text key', account: 'text', anchor: 'text?', heir: 'text?' })
  await makeTable(db, 'history', {
    n: 'integer key',
    at: 'text?',
    entry: 'text',
    what: 'text',
    data: 'text',
    cause: 'text',
  })
  await makeTable(db, 'gone_pages', { page: 'text key', source: 'text', url: 'text?', at: 'text?' })
  await makeIndexes(db, { entry_ids_account: ['entry_ids', 'account'], history_entry: ['history', 'entry', 'n'] })
  await countTwins(db as Db)
  // Ids of an earlier register are found by their first accounts; entries get their new ones when they are next looked at.
  await sql`insert into entry_ids (id, account) select entry, min(account) from entry_accounts group by entry`.execute(
    db,
  )
  await sql`insert into stale select distinct component from accounts where true on conflict do nothing`.execute(db)
}
