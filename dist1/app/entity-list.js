import { plain } from '../register/timeline/names.js';
import { needLimit } from './filters.js';
import { partFrom } from './part.js';
const usual = 50;
const namesOf = ({ id, name }) => [id, name.ar, name.en ?? ''].map(plain);
/** How well a name fits: whole, by its beginning, or by a word within it. */
function rankOf(entity, wanted) {
    const names = namesOf(entity);
    if (names.includes(wanted))
        return 0;
    return names.some(name => name.startsWith(wanted)) ? 1 : 2;
}
/** Of a name of so many nobody looks through all. */
const most = 2000;
const wordsIn = (text) => text.split(' ').filter(word => word !== '');
/** Whom the register has by a name or a part of it: of those whom it fits alike, whom most pages name first. */
export async function entitiesNamed(store, { q = '', kind, limit, after }) {
    const wanted = plain(q);
    const found = (await store.entitiesBeginning(wordsIn(wanted), most))
        .filter(entity => kind === undefined || entity.kind === kind)
        .map(entity => ({ entity, rank: rankOf(entity, wanted) }))
        // The register has told them in an order of its own.
        .sort((a, b) => a.rank - b.rank);
    const { items, next } = partFrom(found, after, needLimit(limit, usual));
    return { entities: items.map(({ entity }) => entity), next };
}
