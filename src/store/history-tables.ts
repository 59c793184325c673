import type { Kysely } from 'kysely'
import { sql } from 'kysely'

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

export async function addHistory(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('entry_ids')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('account', 'text', c => c.notNull())
    .addColumn('anchor', 'text')
    .addColumn('heir', 'text')
    .execute()
  await schema
    .createTable('history')
    .addColumn('n', 'integer', c => c.primaryKey())
    .addColumn('at', 'text')
    .addColumn('entry', 'text', c => c.notNull())
    .addColumn('what', 'text', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .addColumn('cause', 'text', c => c.notNull())
    .execute()
  await schema
    .createTable('gone_pages')
    .addColumn('page', 'text', c => c.primaryKey())
    .addColumn('source', 'text', c => c.notNull())
    .addColumn('url', 'text')
    .addColumn('at', 'text')
    .execute()
  await schema.createIndex('entry_ids_account').on('entry_ids').column('account').execute()
  await schema.createIndex('history_entry').on('history').columns(['entry', 'n']).execute()
  // Ids of an earlier register are found by their first accounts; entries get their new ones when they are next looked at.
  await sql`insert into entry_ids (id, account) select entry, min(account) from entry_accounts group by entry`.execute(
    db,
  )
  await sql`insert into stale select distinct component from accounts where true on conflict do nothing`.execute(db)
}
