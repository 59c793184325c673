import { topicRows } from '../../knowledge/topics.js';
import { saysWhere } from './where.js';
const cls = 'topic';
/** Adds the phrases of `knowledge/arabic/topics.tsv` to the lexicon. */
export function addTopics({ lexicon, fold }) {
    const byFirst = new Map();
    for (const { label, phrases } of topicRows()) {
        for (const phrase of phrases) {
            const [first, ...rest] = fold(phrase).split(' ');
            let list = byFirst.get(first);
            if (!list) {
                list = [];
                byFirst.set(first, list);
                lexicon.add(first, { cls, value: first, joins: 'name', info: list });
            }
            list.push({ label, rest });
            list.sort((a, b) => b.rest.length - a.rest.length);
        }
    }
}
function topicAt(doc, i) {
    for (const sense of doc.tokens[i].word.senses) {
        if (sense.cls !== cls)
            continue;
        for (const { label, rest } of sense.entry.info) {
            if (!rest.every((word, k) => doc.tokens[i + 1 + k]?.word.folded === word))
                continue;
            const to = i + 1 + rest.length;
            const start = doc.tokens[i].start +
                (doc.tokens[i].end - doc.tokens[i].start === doc.tokens[i].word.folded.length ? sense.start : 0);
            return { topic: { label, span: [start, doc.tokens[to - 1].end] }, to };
        }
    }
    return null;
}
// «وزير الخارجية والهجرة», «الوكالة الدولية للطاقة الذرية»: what is of a name is no topic; a body itself may be
function isOfSomebody({ groups, groupOf }, i) {
    const group = groups[groupOf[i]];
    return (group?.members.some(({ kind }) => kind === 'person' || kind === 'office' || (kind === 'body' && i > group.from)) ??
        false);
}
/** The topics of the list that tokens `[from, to)` speak of, each with its place. Where something was is no topic. */
export function topicsIn(clauses, from, to) {
    const { doc, marks } = clauses;
    const found = [];
    for (let i = from; i < to;) {
        const hit = isOfSomebody(marks, i) || saysWhere(clauses, i) ? null : topicAt(doc, i);
        if (hit)
            found.push({ at: i, topic: hit.topic });
        i = hit ? hit.to : i + 1;
    }
    return found;
}
