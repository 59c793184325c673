// One program at a time may do what is to be done once. Who holds the lease says so again and again; who has ended does not.
const key = (name) => `lease/${name}`;
async function readLease(db, name) {
    const row = await db.selectFrom('meta').select('value').where('key', '=', key(name)).executeTakeFirst();
    return row ? JSON.parse(row.value) : null;
}
/** Takes the lease, or says who has it; `isAlive` tells of another whether he is still at work. */
export async function takeLease(db, name, mine, isAlive) {
    const held = await readLease(db, name);
    if (held && held.holder !== mine.holder && isAlive(held))
        return held;
    const value = JSON.stringify(mine);
    await db
        .insertInto('meta')
        .values({ key: key(name), value })
        .onConflict(oc => oc.column('key').doUpdateSet({ value }))
        .execute();
    return null;
}
export async function dropLease(db, name, holder) {
    const held = await readLease(db, name);
    if (held?.holder === holder)
        await db.deleteFrom('meta').where('key', '=', key(name)).execute();
}
