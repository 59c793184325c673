import { accountColumns, accountRows, type Cell, type Column, entryColumns } from './columns.js'
import { delimited } from './delimited.js'
import type { Exported, Setting } from './exported.js'

// Without it Excel takes UTF-8 for the code page of the machine, and Arabic for noise.
const byteOrderMark = '\uFEFF'

async function* cellsOf<Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row>): AsyncIterable<Cell[]> {
  for await (const row of rows) yield columns.map(({ of }) => of(row))
}

const table = <Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row>): AsyncIterable<string> =>
  delimited(
    columns.map(({ name }) => name),
    cellsOf(columns, rows),
    { delimiter: ',', between: ' | ' },
  )

/** RFC 4180 with a byte order mark; lists have ` | ` between their values. */
export async function* writeCsv(rows: AsyncIterable<Exported>, setting: Setting): AsyncIterable<string> {
  yield byteOrderMark
  yield* setting.rows === 'accounts' ? table(accountColumns, accountRows(rows)) : table(entryColumns, rows)
}
