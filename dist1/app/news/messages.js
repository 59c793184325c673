import { briefsIn } from '../brief.js';
import { pageOfEntry } from './item.js';
/** The changes of a stretch of the log by entry; what is complete first goes first. */
export function bundlesOf(changes) {
    const bundles = new Map();
    for (const change of changes) {
        const known = bundles.get(change.entry);
        if (known) {
            known.changes.push(change);
            known.last = change.n;
        }
        else
            bundles.set(change.entry, { entry: change.entry, changes: [change], first: change.n, last: change.n });
    }
    return [...bundles.values()].sort((a, b) => a.last - b.last);
}
function whatOf({ changes }) {
    if (changes.at(-1)?.what === 'gone')
        return 'entry.gone';
    return changes.some(({ what }) => what === 'made') ? 'entry.made' : 'entry.changed';
}
export async function messageOf(store, bundle, base) {
    const { entry: id, changes } = bundle;
    const entry = await store.entry(id);
    const { briefs, entities } = await briefsIn(store, entry ? [entry] : []);
    return {
        type: whatOf(bundle),
        timestamp: changes.at(-1)?.at ?? new Date().toISOString(),
        data: {
            id,
            url: base === null ? null : pageOfEntry(base, id),
            entry: briefs[0] ?? null,
            entities: Object.fromEntries(entities),
            changes,
        },
    };
}
