import { addTies, inOrder } from '../register/timeline/ties.js';
import { byText } from '../register/words.js';
import { entitiesIn } from './entries.js';
import { needLimit, settle } from './filters.js';
const usual = 150;
function nodesOf(ties) {
    const contacts = new Map();
    for (const { a, b, times, otherwise } of ties)
        for (const id of [a, b])
            contacts.set(id, (contacts.get(id) ?? 0) + times + otherwise);
    return [...contacts]
        .map(([id, n]) => ({ id, contacts: n }))
        .sort((x, y) => y.contacts - x.contacts || byText(x.id, y.id));
}
/** Who is in contact with whom among the contacts that fit. */
export async function networkIn(store, { limit, ...filters }) {
    const { filter, named, unknown } = await settle(store, filters);
    const most = needLimit(limit, usual);
    const found = new Map();
    for (const entry of unknown.length > 0 ? [] : await store.outlines(filter))
        addTies(found, entry);
    const all = inOrder(found);
    const ties = all.slice(0, most);
    const nodes = nodesOf(ties);
    const entities = await entitiesIn(store, nodes.map(({ id }) => id));
    return { nodes, ties, total: all.length, entities, named, unknown };
}
