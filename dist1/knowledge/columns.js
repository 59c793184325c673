// A file of columns: typed arrays by name, which are not parsed when the file is opened but stand ready in its bytes.
const kinds = { 8: Uint8Array, 16: Uint16Array, 32: Uint32Array };
const aligned = (at) => Math.ceil(at / 8) * 8;
// The first eight bytes: a number by which another order of bytes is known, and the length of the heading.
const mark = 0x69736e64;
const preface = 8;
export function packColumns(columns) {
    const heading = [];
    let at = 0;
    for (const [name, column] of Object.entries(columns)) {
        heading.push([name, (column.BYTES_PER_ELEMENT * 8), at, column.length]);
        at = aligned(at + column.byteLength);
    }
    const head = new TextEncoder().encode(JSON.stringify(heading));
    const body = aligned(preface + head.length);
    const bytes = new Uint8Array(body + at);
    new Uint32Array(bytes.buffer, 0, 2).set([mark, head.length]);
    bytes.set(head, preface);
    for (const [name, , start] of heading) {
        const column = columns[name];
        bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), body + start);
    }
    return bytes;
}
/** The columns of a packed file, as views into its bytes. */
export function openColumns(bytes) {
    const file = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
    const [found, length] = new Uint32Array(file.buffer, file.byteOffset, 2);
    if (found !== mark)
        throw new Error('This is no file of columns, or one with the bytes in another order.');
    const heading = JSON.parse(new TextDecoder().decode(file.subarray(preface, preface + length)));
    const body = file.byteOffset + aligned(preface + length);
    return Object.fromEntries(heading.map(([name, bits, start, count]) => [
        name,
        new kinds[bits](file.buffer, body + start, count),
    ]));
}
