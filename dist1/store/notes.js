// How far something has come that goes on after a restart.
const key = (name) => `note/${name}`;
export async function readNote(db, name) {
    const row = await db.selectFrom('meta').select('value').where('key', '=', key(name)).executeTakeFirst();
    return row?.value ?? null;
}
export async function writeNote(db, name, value) {
    await db
        .insertInto('meta')
        .values({ key: key(name), value })
        .onConflict(oc => oc.column('key').doUpdateSet({ value }))
        .execute();
}
