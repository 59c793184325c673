import type { CreateTableBuilder, Kysely } from 'kysely'

// Tables and indexes as migrations make them, the same for every engine.

/** `text?` may be null; `text key` tells a row from all others. */
type Column = `${'text' | 'integer' | 'bigint'}${'' | '?' | ' key'}`

/** `key`: the columns that together tell a row from all others. */
export async function makeTable(
  { schema }: Kysely<unknown>,
  table: string,
  columns: Readonly<Record<string, Column>>,
  key: readonly string[] = [],
): Promise<void> {
  let made: CreateTableBuilder<string, string> = schema.createTable(table)
  for (const [name, column] of Object.entries(columns)) {
    const type = column.replace(/\W.*$/u, '') as 'text' | 'integer' | 'bigint'
    made = made.addColumn(name, type, c =>
      column.endsWith(' key') ? c.primaryKey() : column.endsWith('?') ? c : c.notNull(),
    )
  }
  await (key.length > 0 ? made.addPrimaryKeyConstraint(`${table}_pk`, [...key]) : made).execute()
}

/** Indexes by their names: the table, then its columns. */
export async function makeIndexes(
  { schema }: Kysely<unknown>,
  indexes: Readonly<Record<string, readonly [string, ...string[]]>>,
): Promise<void> {
  for (const [name, [table, ...columns]] of Object.entries(indexes))
    await schema.createIndex(name).on(table).columns(columns).execute()
}
