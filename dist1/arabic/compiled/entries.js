import { isDeepStrictEqual } from 'node:util';
// Entries in columns. Many forms mean the same («وزيران», «وزيرين»): each meaning stands once, and each form has a list of them.
// An `Entry` is made of a meaning when a word is first found to have it.
const columnsOfMeaning = ['cls', 'value', 'features', 'written', 'info'];
/** Plain data as text: what would not come back as it went in is refused. */
function jsonOf(info, cls) {
    if (info === undefined)
        return undefined;
    const json = JSON.stringify(info);
    if (json === undefined || !isDeepStrictEqual(JSON.parse(json), info))
        throw new Error(`The info of the entries «${cls}» is no plain data, so that it cannot be compiled.`);
    return json;
}
/** The columns of the entries of each form, in the order of the forms. */
export function entryColumns(ofForms, texts) {
    const meanings = new Map();
    const places = new Map();
    const meant = [];
    const starts = new Uint32Array(ofForms.length + 1);
    const infos = new Map();
    const infoNumber = ({ cls, info }) => {
        const known = infos.get(info) ?? texts.numberOf(jsonOf(info, cls));
        infos.set(info, known);
        return known;
    };
    ofForms.forEach((entries, form) => {
        for (const entry of entries) {
            const { cls, value, written, info: _, ...features } = entry;
            const meaning = [
                texts.numberOf(cls),
                texts.numberOf(value),
                texts.numberOf(JSON.stringify(features)),
                texts.numberOf(written),
                infoNumber(entry),
            ];
            const key = meaning.join(' ');
            if (!meanings.has(key))
                places.set(key, meanings.size);
            meanings.set(key, meaning);
            meant.push(places.get(key));
        }
        starts[form + 1] = meant.length;
    });
    const all = [...meanings.values()];
    const columns = columnsOfMeaning.map((name, i) => [`meaning.${name}`, Uint32Array.from(all, row => row[i])]);
    return { ...Object.fromEntries(columns), 'form.meanings': starts, meant: Uint32Array.from(meant) };
}
const none = [];
/** The entries of a form by its number. */
export function openEntries(columns, textAt) {
    const [cls, value, features, written, info] = columnsOfMeaning.map(name => columns[`meaning.${name}`]);
    const starts = columns['form.meanings'];
    const meant = columns.meant;
    const made = [];
    const parsed = [];
    // What meanings have in common, they share.
    function dataAt(number) {
        parsed[number] ??= JSON.parse(textAt(number));
        return parsed[number];
    }
    // All fields of each: what all entries have in the same order is found faster in them than what only some have.
    function make(meaning) {
        const { joins, gender, number, state, bare, proper } = dataAt(features[meaning]);
        return {
            cls: textAt(cls[meaning]),
            value: textAt(value[meaning]),
            joins,
            gender,
            number,
            state,
            bare,
            proper,
            written: written[meaning] ? textAt(written[meaning]) : undefined,
            info: info[meaning] ? dataAt(info[meaning]) : undefined,
        };
    }
    return form => {
        const from = starts[form];
        const to = starts[form + 1];
        if (from === to)
            return none;
        const entries = [];
        for (let i = from; i < to; i++) {
            const meaning = meant[i];
            made[meaning] ??= make(meaning);
            entries.push(made[meaning]);
        }
        return entries;
    };
}
