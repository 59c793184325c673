import { opensRelative } from './carried-times.js';
import { isPerson } from './sides.js';
import { takesUp, toldIn } from './taken-up.js';
import { topicsIn } from './topics.js';
const tellers = ({ doc }, pairs) => pairs.flatMap(pair => pair.tellings.map(({ draft, weak }) => ({
    at: draft.trigger[0],
    pair,
    aside: weak || pair.kind === 'visit' || (draft.predicate !== null && opensRelative(doc, draft.predicate.at)),
})));
const sameTwo = (a, b) => a.pair.every(id => b.pair.includes(id));
function takers(clauses, pairs, tellings) {
    const told = toldIn(pairs);
    const { sentences } = clauses.doc;
    // «وكان الرئيسان قد ناقشا الحرب في اتصال الأسبوع الماضي»: another contact of the same two
    const tellsAnother = (at, pair) => {
        const { from, to } = sentences.find(s => s.from <= at && at < s.to);
        return tellings.some(t => from <= t.at && t.at < to && !t.aside && t.pair !== pair && sameTwo(t.pair, pair));
    };
    const since = Math.min(...told.triggers);
    const found = [];
    for (let at = since + 1; at < clauses.doc.tokens.length; at++) {
        if (told.triggers.has(at))
            continue;
        for (const pair of pairs)
            if (takesUp(at, pair, told, clauses) && !tellsAnother(at, pair))
                found.push({ at, pair, aside: false });
    }
    return found;
}
const isOfTwo = ({ readings, subject }) => subject === null && readings.every(({ verb }) => verb.number === 'd' && verb.person === 3);
/** «كما تطرقا إلى»: they whose contact was told last. */
function duals(clauses, tellings) {
    return clauses.predicates.filter(isOfTwo).flatMap(({ at }) => {
        const last = Math.max(...tellings.filter(t => t.at <= at).map(t => t.at));
        return tellings
            .filter(t => t.at === last && t.pair.pair.every(isPerson))
            .map(({ pair }) => ({ at, pair, aside: false }));
    });
}
/** Of whom of those told in a sentence the token at `at` speaks. */
function spokenOfAt(told, at) {
    const own = told.some(t => !t.aside) ? told.filter(t => !t.aside) : told;
    const before = own.filter(t => t.at <= at).map(t => t.at);
    const place = before.length > 0 ? Math.max(...before) : Math.min(...own.map(t => t.at));
    return own.filter(t => t.at === place).map(t => t.pair);
}
/** The topics of each contact of a story, each label once, where it stands first. */
export function topicsOf(clauses, pairs) {
    const found = new Map(pairs.map(pair => [pair, new Map()]));
    const tellings = tellers(clauses, pairs);
    const told = [...tellings, ...takers(clauses, pairs, tellings), ...duals(clauses, tellings)];
    for (const { from, to } of clauses.doc.sentences) {
        const here = told.filter(({ at }) => from <= at && at < to);
        if (here.length === 0)
            continue;
        for (const { at, topic } of topicsIn(clauses, from, to))
            for (const pair of spokenOfAt(here, at)) {
                const own = found.get(pair);
                if (!own.has(topic.label))
                    own.set(topic.label, topic);
            }
    }
    return pair => [...found.get(pair).values()];
}
