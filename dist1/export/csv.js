import { accountColumns, accountRows, entryColumns } from './columns.js';
import { delimited } from './delimited.js';
// Without it Excel takes UTF-8 for the code page of the machine, and Arabic for noise.
const byteOrderMark = '\uFEFF';
async function* cellsOf(columns, rows) {
    for await (const row of rows)
        yield columns.map(({ of }) => of(row));
}
const table = (columns, rows) => delimited(columns.map(({ name }) => name), cellsOf(columns, rows), { delimiter: ',', between: ' | ' });
/** RFC 4180 with a byte order mark; lists have ` | ` between their values. */
export async function* writeCsv(rows, setting) {
    yield byteOrderMark;
    yield* setting.rows === 'accounts' ? table(accountColumns, accountRows(rows)) : table(entryColumns, rows);
}
