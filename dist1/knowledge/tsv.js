/** Takes a table apart. Null when it has no header; cells that are missing are empty. */
export function parseTable(text) {
    const lines = text.split('\n').map(line => line.replace(/\r$/u, ''));
    const kept = lines.flatMap((line, at) => (line.trim() && !line.startsWith('#') ? [at] : []));
    const [header, ...body] = kept;
    if (header === undefined)
        return null;
    const cells = (at) => lines[at].split('\t').map(cell => cell.trim());
    const columns = cells(header);
    const rows = body.map(at => {
        const values = cells(at);
        return { at, row: Object.fromEntries(columns.map((column, i) => [column, values[i] ?? ''])) };
    });
    return { columns, lines, rows };
}
/** A row as a line of a table with these columns. */
export const lineOf = (columns, row) => columns.map(column => row[column] ?? '').join('\t');
