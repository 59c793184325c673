import { stringify } from 'csv-stringify/sync'
import { type Cell, inBatches } from './columns.js'

// Tables as text that may be opened in a spreadsheet: pages are written by strangers, so what would be taken for a formula is defused.

interface Form {
  delimiter: string
  /** between the values of one cell */
  between: string
}

const perBatch = 200

// NUL ends a text for some readers; the others are invisible and turn lines around.
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu

/** A cell on one line. The spreadsheet would run one that begins so even behind blanks. */
function cellText(cell: Cell, between: string): string | number {
  if (typeof cell === 'number') return cell
  const text = Array.isArray(cell) ? cell.join(between) : String(cell ?? '')
  return text.replace(unseen, ' ').trim()
}

/** Rows of cells under their names. */
export async function* delimited(
  names: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  { delimiter, between }: Form,
): AsyncIterable<string> {
  const options = { delimiter, record_delimiter: '\r\n', escape_formulas: true } as const
  yield stringify([names], options)
  for await (const batch of inBatches(rows, perBatch))
    yield stringify(
      batch.map(cells => cells.map(cell => cellText(cell, between))),
      options,
    )
}
