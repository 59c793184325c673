import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { accountColumns, accountRows, entryColumns, inBatches } from './columns.js';
/** Each batch is a row group: no more than that is held. */
const rowsInGroup = 1000;
function elementsOf({ name, type }) {
    const optional = { name, repetition_type: 'OPTIONAL' };
    if (type === 'text')
        return [{ ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
    if (type === 'day')
        return [{ ...optional, type: 'INT32', converted_type: 'DATE' }];
    if (type === 'count')
        return [{ ...optional, type: 'INT32' }];
    if (type === 'flag')
        return [{ name, repetition_type: 'REQUIRED', type: 'BOOLEAN' }];
    return [
        { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    ];
}
/** A value as the type of its column takes it: of a day, midnight in UTC. */
const typed = (type, cell) => type === 'day' && typeof cell === 'string' ? new Date(`${cell.slice(0, 10)}T00:00:00Z`) : cell;
async function* table(columns, rows, { version }) {
    const writer = new ByteWriter();
    const schema = [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)];
    const parquet = new ParquetWriter({ writer, schema, createdBy: `isnad ${version}` });
    const written = () => {
        const bytes = writer.getBytes().slice();
        writer.index = 0;
        return bytes;
    };
    for await (const batch of inBatches(rows, rowsInGroup)) {
        const columnData = columns.map(({ name, type, of }) => ({ name, data: batch.map(row => typed(type, of(row))) }));
        await parquet.write({ columnData, rowGroupSize: rowsInGroup });
        yield written();
    }
    await parquet.finish();
    yield written();
}
/** The columns of CSV with their types; what is a list there is a list here. */
export const writeParquet = (rows, setting) => setting.rows === 'accounts' ? table(accountColumns, accountRows(rows), setting) : table(entryColumns, rows, setting);
