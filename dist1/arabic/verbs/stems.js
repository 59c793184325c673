import { endingsOf } from './affixes.js';
import { feminineSlots, masculineSlots, shapeOf } from './shapes.js';
import { parseTemplate } from './templates.js';
export function readStemTables(tables, letters, fold) {
    const tails = new Map(tables.tails.map(row => [row.tail ?? '', readTail(row, fold)]));
    const regular = { ending: '', keep: '', tail: '0', gender: 'm', measures: '' };
    return {
        paradigms: new Map(tables.stems.map(row => [`${row.measure} ${row.class}`, readParadigm(row)])),
        tails,
        masdars: [...tables.masdars, regular].map(row => readMasdarEnding(row, tails)),
        letters,
    };
}
function readParadigm({ measure: _, class: __, jussive = '', ...stems }) {
    const given = Object.entries(stems).filter(([, text]) => text && text !== 'none');
    const templates = new Map(given.map(([name, text = '']) => [name, parseTemplate(text)]));
    return { templates, jussive, hasImperative: stems.imperative !== 'none' };
}
function readTail(row, fold) {
    const endings = new Map();
    for (const [column, cell] of Object.entries(row)) {
        if (column === 'tail' || !cell)
            continue;
        const written = [...new Set(cell.split('|').map(ending => (ending === '0' ? '' : fold(ending))))];
        for (const slot of column === 'cons' ? ['cons-n', 'cons-t'] : [column])
            endings.set(slot, written);
    }
    return endings;
}
function readMasdarEnding(row, tails) {
    const tail = tails.get(row.tail ?? '');
    const slots = row.gender === 'p' ? pluralSlots : row.gender === 'f' ? feminineSlots : undefined;
    return {
        ending: row.ending ?? '',
        keep: row.keep ?? '',
        measures: row.measures ? row.measures.split('|') : [],
        written: masdarUses(tail, slots ?? masdarSlots),
        writtenOfI: masdarUses(tail, slots ?? masculineSlots),
    };
}
const masdarUses = (tail, slots) => endingsOf(tail, slots).map(([ending, active]) => [ending, { part: 'masdar', active, passive: 0 }]);
const pluralSlots = ['women'];
const masdarSlots = [...masculineSlots, 'women'];
/** Every stem of every verb, by the letters it is written with. */
export function buildStems(verbs, tables, fold) {
    const stems = new Map();
    const drawn = new Map();
    const { infix, letter } = tables.letters;
    const t = letter.get('t') ?? '';
    for (const verb of verbs) {
        const [first = ''] = verb.radicals;
        const pair = infix.get(first) ?? first + t;
        for (const stem of shapeOf(verb, tables, drawn)) {
            if (verb.object === 'none' && !stem.active)
                continue;
            let key = '';
            for (const piece of stem.pieces)
                key += typeof piece === 'string' ? piece : (verb.radicals[piece] ?? pair);
            add(stems, key, verb, stem);
        }
        for (const masdar of verb.masdars)
            addMasdar(stems, verb, masdar, tables.masdars, fold);
    }
    return stems;
}
function add(stems, key, verb, use) {
    stems.set(key, { verb, use, next: stems.get(key) });
}
function addMasdar(stems, verb, masdar, endings, fold) {
    const rule = endings.find(({ ending, measures }) => masdar.endsWith(ending) && (measures.length === 0 || measures.includes(verb.measure)));
    if (!rule)
        return;
    const base = fold(masdar.slice(0, masdar.length - rule.ending.length) + rule.keep);
    for (const [ending, use] of verb.measure === 'I' ? rule.writtenOfI : rule.written) {
        add(stems, base + ending, verb, use);
    }
}
