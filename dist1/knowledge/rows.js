import { openStrings, stringColumns } from '../text/string-table.js';
import { openColumns, packColumns } from './columns.js';
import { compiledFile, namesUnder, placesOfRows, rowAt, table } from './load.js';
// Tables of many rows are not parsed when the program starts: an index tells for a value of a column which rows have it, and a row
// is parsed when it is first asked for.
/** The tables and folders of tables that are indexed, and by which columns. */
const indexed = {
    'world/states': ['id'],
    'world/people': ['id'],
    'world/bodies': ['id'],
    'world/outlets': ['id'],
    'world/places': ['id'],
    'world/roles': ['id'],
    'world/terms': ['office', 'person'],
};
/** An index of rows that no table has, by what stands in `column`. */
export function indexRows(rows, column) {
    const groups = new Map();
    for (const row of rows) {
        const known = groups.get(row[column]);
        if (known)
            known.push(row);
        else
            groups.set(row[column], [row]);
    }
    return { has: key => groups.has(key), get: key => groups.get(key) ?? [], keys: () => [...groups.keys()] };
}
/** For each value of a column the numbers of its rows. */
function keyColumns(name, values) {
    const rows = new Map();
    values.forEach((value, row) => {
        const known = rows.get(value);
        if (known)
            known.push(row);
        else
            rows.set(value, [row]);
    });
    const groups = new Uint32Array(rows.size + 1);
    for (const [i, members] of [...rows.values()].entries())
        groups[i + 1] = groups[i] + members.length;
    const { units, starts, slots } = stringColumns([...rows.keys()]);
    const members = Uint32Array.from([...rows.values()].flat());
    const columns = { units, starts, slots, groups, members };
    return Object.fromEntries(Object.entries(columns).map(([column, numbers]) => [`${name}.${column}`, numbers]));
}
/** The index of all that is indexed, as the file that the program opens. Run by the build. */
export function compileRows() {
    const columns = {};
    for (const [place, keys] of Object.entries(indexed)) {
        const names = namesUnder(place);
        const rows = names.flatMap(table);
        const places = names.flatMap(placesOfRows);
        columns[`${place}.from`] = Uint32Array.from(places, ([from]) => from);
        columns[`${place}.to`] = Uint32Array.from(places, ([, to]) => to);
        for (const key of keys) {
            const values = rows.map(row => row[key]);
            Object.assign(columns, keyColumns(`${place}.${key}`, values));
        }
    }
    return packColumns(columns);
}
let opened;
/** Opens the index of a table or folder: a function from one of its columns to its rows. A row is one object, by whatever column it is found. */
export function openRows(place) {
    opened ??= openColumns(compiledFile('rows.bin'));
    const columns = opened;
    const made = [];
    const row = (number) => {
        made[number] ??= rowAt([columns[`${place}.from`][number], columns[`${place}.to`][number]]);
        return made[number];
    };
    return column => {
        const of = (name) => columns[`${place}.${column}.${name}`];
        const keys = openStrings({
            units: of('units'),
            starts: of('starts'),
            slots: of('slots'),
        });
        const [groups, members] = [of('groups'), of('members')];
        return {
            has: key => keys.find(key) >= 0,
            get(key) {
                const found = keys.find(key);
                return found < 0 ? [] : Array.from(members.subarray(groups[found], groups[found + 1]), row);
            },
            keys: () => Array.from({ length: keys.size }, (_, i) => keys.at(i)),
        };
    };
}
