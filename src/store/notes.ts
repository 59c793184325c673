import type { Db } from './tables.js'

// How far something has come that goes on after a restart.

const key = (name: string): string => `note/${name}`

export async function readNote(db: Db, name: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key(name)).executeTakeFirst()
  return row?.value ?? null
}

export async function writeNote(db: Db, name: string, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key: key(name), value })
    .onConflict(oc => oc.column('key').doUpdateSet({ value }))
    .execute()
}
