import { stringify } from 'csv-stringify/sync';
import { inBatches } from './columns.js';
const perBatch = 200;
// NUL ends a text for some readers; the others are invisible and turn lines around.
const unseen = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
/** A cell on one line. The spreadsheet would run one that begins so even behind blanks. */
function cellText(cell, between) {
    if (typeof cell === 'number')
        return cell;
    const text = Array.isArray(cell) ? cell.join(between) : String(cell ?? '');
    return text.replace(unseen, ' ').trim();
}
/** Rows of cells under their names. */
export async function* delimited(names, rows, { delimiter, between }) {
    const options = { delimiter, record_delimiter: '\r\n', escape_formulas: true };
    yield stringify([names], options);
    for await (const batch of inBatches(rows, perBatch))
        yield stringify(batch.map(cells => cells.map(cell => cellText(cell, between))), options);
}
