import { createHash } from 'node:crypto';
import { markOf } from './accounts/marks.js';
import { dateTogether } from './bounds/bounds.js';
import { compareFields } from './compare/fields.js';
import { mostTelling } from './occurrence/kinds.js';
import { countOrigins } from './origins/count.js';
import { union } from './parties.js';
import { byText, unique } from './words.js';
/** By what its first account stands on: a newer reader, which may count events otherwise, leaves it as it is. */
function entryId({ tellings }) {
    const first = tellings[0];
    return `entry:${createHash('sha256').update(markOf(first), 'utf8').digest('hex').slice(0, 12)}`;
}
/** The reason of accounts that are copies of one text. */
export const oneText = 'one-text';
// How far each status has come; the farthest told is the entry's.
const progress = ['possible', 'planned', 'cancelled', 'denied', 'ongoing', 'happened'];
function statusOf(tellings, field) {
    if (field?.verdict === 'conflict')
        return 'disputed';
    const told = tellings.map(telling => telling.status);
    return [...told].sort((a, b) => progress.indexOf(b) - progress.indexOf(a))[0];
}
function mostFrequent(values) {
    const counts = new Map();
    for (const value of values)
        if (value !== null)
            counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? null;
}
function reasonsOf(links) {
    const reasons = new Map();
    for (const { a, b, evidence } of links) {
        for (const { code, weight, text } of evidence) {
            if (weight < 0)
                continue;
            const key = `${code} ${text}`;
            const known = reasons.get(key);
            if (known)
                known.accounts.add(a).add(b);
            else
                reasons.set(key, { code, text, accounts: new Set([a, b]) });
        }
    }
    return [...reasons.values()]
        .map(reason => ({ ...reason, accounts: [...reason.accounts].sort(byText) }))
        .sort((x, y) => y.accounts.length - x.accounts.length || byText(x.code, y.code) || byText(x.text, y.text));
}
const copyReason = (accounts) => ({
    code: oneText,
    text: 'They are copies of one text and count as one origin.',
    accounts,
});
function participantsOf(tellings) {
    if (tellings[0].group === 'contact')
        return union(tellings.map(telling => telling.participants)).map(party => party.id);
    const actors = union(tellings.map(telling => telling.participants.slice(0, telling.actors)));
    const others = union(tellings.map(telling => telling.participants.slice(telling.actors)));
    return unique([...actors, ...others].map(party => party.id));
}
/** Derives the entry of one occurrence; `follows` holds an account until all entries are known. */
export function entryOf(cluster) {
    const { tellings, links, bunches } = cluster;
    const fields = compareFields(tellings);
    const { accounts, origins, copies } = countOrigins(bunches);
    const entry = {
        id: entryId(cluster),
        type: tellings[0].type,
        kind: mostTelling(tellings.flatMap(telling => telling.kind ?? [])),
        status: statusOf(tellings, fields.status),
        participants: participantsOf(tellings),
        date: dateTogether(tellings),
        place: mostFrequent(tellings.map(telling => telling.place?.id ?? null)),
        accounts,
        origins,
        fields,
        follows: null,
        why: [...reasonsOf(links), ...copies.map(copyReason)],
    };
    return { entry, follows: tellings.find(telling => telling.follows !== null)?.follows ?? null };
}
