import { addTies, inOrder } from '../register/timeline/ties.js';
import { escaped } from './escape.js';
const nodeKeys = ['name_ar', 'name_en', 'kind', 'country', 'wikidata'].map(name => ({
    name,
    type: 'string',
}));
const edgeKeys = [
    { name: 'times', type: 'int' },
    { name: 'otherwise', type: 'int' },
    { name: 'last', type: 'string' },
    { name: 'kinds', type: 'string' },
];
const keyTag = (of, { name, type }) => `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
const dataTags = (of, values) => Object.entries(values)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<data key="${of}_${name}">${escaped(String(value))}</data>`)
    .join('');
function nodeTag(id, entity) {
    const { name, kind = '', country = null, wikidata = null } = entity ?? {};
    const data = { name_ar: name?.ar ?? '', name_en: name?.en ?? '', kind, country, wikidata };
    return `    <node id="${escaped(id)}">${dataTags('node', data)}</node>\n`;
}
function edgeTag({ a, b, times, otherwise, last, kinds }, n) {
    const counted = Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`);
    const data = { times, otherwise, last, kinds: counted.join(', ') };
    return `    <edge id="tie${n}" source="${escaped(a)}" target="${escaped(b)}">${dataTags('edge', data)}</edge>\n`;
}
/** Held are the ties and those who are tied, and no entry. */
export async function* writeGraphml(rows) {
    const ties = new Map();
    const parties = new Map();
    for await (const { entry, entities } of rows) {
        if (entry.kind === null)
            continue;
        addTies(ties, { ...entry, date: entry.date?.value ?? null });
        for (const id of entry.participants)
            parties.set(id, entities.get(id));
    }
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield [...nodeKeys.map(key => keyTag('node', key)), ...edgeKeys.map(key => keyTag('edge', key))].join('');
    yield '  <graph id="contacts" edgedefault="undirected">\n';
    for (const [id, entity] of parties)
        yield nodeTag(id, entity);
    for (const [n, tie] of inOrder(ties).entries())
        yield edgeTag(tie, n);
    yield '  </graph>\n</graphml>\n';
}
