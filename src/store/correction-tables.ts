import type { Kysely } from 'kysely'
import { makeIndexes, makeTable } from './schema.js'

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
  await makeTable(db, 'corrections', {
    n: 'integer key',
    what: 'text',
    data: 'text',
    by: 'text',
    why: 'text?',
    at: 'text',
    undone: 'text?',
  })
  await makeTable(db, 'correction_pages', { correction: 'integer', page: 'text' }, ['page', 'correction'])
  await makeTable(db, 'correction_holds', {
    correction: 'integer key',
    state: 'text',
    overruled_by: 'integer?',
    effect: 'text?',
  })
  await makeIndexes(db, { correction_pages_correction: ['correction_pages', 'correction'] })
}
