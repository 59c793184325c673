import type { Kysely } from 'kysely'

// What people said against what was read.

export interface CorrectionTables {
  corrections: {
    n: number
    what: string
    data: string
    by: string
    why: string | null
    at: string
    /** who undid it, why and when */
    undone: string | null
  }
  /** the pages that its anchors stand in */
  correction_pages: { correction: number; page: string }
  /** what of it holds now */
  correction_holds: { correction: number; state: string; overruled_by: number | null; effect: string | null }
}

export async function addCorrections(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('corrections')
    .addColumn('n', 'integer', c => c.primaryKey())
    .addColumn('what', 'text', c => c.notNull())
    .addColumn('data', 'text', c => c.notNull())
    .addColumn('by', 'text', c => c.notNull())
    .addColumn('why', 'text')
    .addColumn('at', 'text', c => c.notNull())
    .addColumn('undone', 'text')
    .execute()
  await schema
    .createTable('correction_pages')
    .addColumn('correction', 'integer', c => c.notNull())
    .addColumn('page', 'text', c => c.notNull())
    .addPrimaryKeyConstraint('correction_pages_pk', ['page', 'correction'])
    .execute()
  await schema
    .createTable('correction_holds')
    .addColumn('correction', 'integer', c => c.primaryKey())
    .addColumn('state', 'text', c => c.notNull())
    .addColumn('overruled_by', 'integer')
    .addColumn('effect', 'text')
    .execute()
  await schema.createIndex('correction_pages_correction').on('correction_pages').column('correction').execute()
}
