/** `key`: the columns that together tell a row from all others. */
export async function makeTable({ schema }, table, columns, key = []) {
    let made = schema.createTable(table);
    for (const [name, column] of Object.entries(columns)) {
        const type = column.replace(/\W.*$/u, '');
        made = made.addColumn(name, type, c => column.endsWith(' key') ? c.primaryKey() : column.endsWith('?') ? c : c.notNull());
    }
    await (key.length > 0 ? made.addPrimaryKeyConstraint(`${table}_pk`, [...key]) : made).execute();
}
/** Indexes by their names: the table, then its columns. */
export async function makeIndexes({ schema }, indexes) {
    for (const [name, [table, ...columns]] of Object.entries(indexes))
        await schema.createIndex(name).on(table).columns(columns).execute();
}
