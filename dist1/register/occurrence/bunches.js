import { createHash } from 'node:crypto';
import { isOneTelling } from './barriers.js';
const idOf = (party) => party && `${party.id} ${party.country}`;
/** All that decides on a link and on a barrier, but for the words of the story: a short name for it. */
export function saidBy(telling) {
    const { group, type, mode, kind, status, participants, actors, initiator, place, ordinal, within } = telling;
    const { date, lead, topics, story } = telling;
    const said = JSON.stringify([
        [group, type, mode, kind, status, participants.map(idOf), actors, idOf(initiator), idOf(place), ordinal, within],
        [
            date && [date.value, date.notBefore, date.notAfter, date.weekday],
            lead,
            topics,
            story.day,
            story.yearDay,
            story.pairs,
        ],
    ]);
    return createHash('sha256').update(said, 'utf8').digest('base64').slice(0, 16);
}
/** The accounts in bunches, in their order. */
export function bunchesOf(tellings, apart) {
    const alike = new Map();
    const all = [];
    for (const telling of tellings) {
        const said = saidBy(telling);
        const known = alike.get(said) ?? [];
        const fit = known.find(({ leader, stories }) => !stories.has(telling.story.id) &&
            isOneTelling(leader, telling) &&
            !apart.forbids(leader.account.id, telling.account.id));
        if (fit) {
            apart.joined(fit.leader.account.id, telling.account.id);
            fit.others.push(telling);
            fit.stories.add(telling.story.id);
            continue;
        }
        const made = { leader: telling, others: [], stories: new Set([telling.story.id]) };
        all.push(made);
        alike.set(said, [...known, made]);
    }
    return all;
}
