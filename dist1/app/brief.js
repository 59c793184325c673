import { entitiesOf, shortIds } from './entries.js';
import { sentenceOf } from './sentence.js';
const briefOf = (entry, short, entities) => ({
    ...{ id: entry.id, short, type: entry.type, kind: entry.kind, status: entry.status },
    ...{ participants: entry.participants, date: entry.date, place: entry.place },
    accounts: entry.accounts.length,
    origins: entry.origins.filter(({ independent }) => independent).length,
    outlets: [...new Set(entry.accounts.flatMap(({ outlet }) => outlet ?? []))],
    sentence: sentenceOf(entry, entities),
});
/** Entries as a list shows them, with whoever they name. */
export async function briefsIn(store, entries) {
    const short = await shortIds(store, entries);
    const entities = await entitiesOf(store, entries);
    return { briefs: entries.map(entry => briefOf(entry, short.get(entry.id), entities)), entities };
}
