import { sentenceAt } from '../../arabic/doc.js';
import { senseOf } from '../../arabic/lexicon.js';
import { pronounMeaning } from '../../arabic/pronouns.js';
import { countWhile } from '../../text/ordered.js';
import { infoAt } from './context.js';
import { meant } from './memory.js';
import { sourceAt, sourceOfGroup } from './sources.js';
// «تلقى A اتصالا من B، أعرب خلاله عن …», «بعث A برقية إلى B، أعرب فيها عن …», «B الذي سأله عن الخطة، وأبلغه أن …»: who speaks in a call or a
// letter of which the same sentence tells.
const within = new Set(['in', 'during']);
// «فيه», «خلالها» right behind the verb: the gender of what it was said in
function pronounIn({ infos, doc }, at) {
    const prep = at + 1 < doc.tokens.length ? infos[at + 1].prep : null;
    const meaning = prep?.pronoun && within.has(prep.value) ? pronounMeaning(prep.pronoun) : null;
    return meaning?.person === 3 && meaning.number === 's' ? meaning.gender : null;
}
// the call or letter of that gender among tokens `[from, to)`
function contactIn({ doc }, from, to, gender) {
    for (let k = from; k < to; k++)
        if (doc.tokens[k].word.senses.some(s => s.cls === 'contact-noun' && s.entry?.gender === gender))
            return k;
    return -1;
}
const reach = 6;
// «اتصالا هاتفيا من نظيره»
function fromWhom(context, noun, to) {
    for (let k = noun + 1; k + 1 < Math.min(to, noun + reach); k++) {
        const { prep, finite } = infoAt(context, k);
        if (prep?.value === 'from' && !prep.pronoun)
            return sourceAt(context, k + 1, to);
        if (finite)
            return null;
    }
    return null;
}
// «أصدرت الحركة بيانا أكدت فيه …»: the paper is remembered with whose it is
const isInPaper = ({ doc, memory }, verb) => (memory.papers.at(-1)?.span?.[0] ?? -1) > doc.tokens[verb].start;
function before({ clauses, doc }, at) {
    const { predicates } = clauses;
    const index = sentenceAt(doc, at);
    const end = countWhile(predicates, p => p.at < at);
    let start = end;
    while (start > 0 && predicates[start - 1].sentence === index)
        start--;
    return predicates.slice(start, end);
}
/** Who speaks in the call or the letter that the sentence tells of before the cue at `at`. */
export function inContact(context, at) {
    const gender = pronounIn(context, at);
    if (gender === null)
        return null;
    for (const { at: verb, readings, subject } of before(context, at).toReversed()) {
        const noun = contactIn(context, verb + 1, at, gender);
        if (noun < 0)
            continue;
        if (isInPaper(context, verb))
            return null;
        const received = readings.some(({ value }) => context.rules.addressees.gets.has(value));
        const he = received ? fromWhom(context, noun, at) : subject && sourceOfGroup(subject.group, context);
        return he?.kind === 'person' && !he.plural ? meant(he, context) : null;
    }
    return null;
}
/** «B الذي سأله عن الخطة، وأبلغه أن …»: of two verbs that tell him something both are of whom the relative clause tells. */
export function inRelative(context, at, { sense }) {
    if (sense.conj === '' || !sense.verb?.object)
        return null;
    const last = before(context, at).at(-1);
    const asks = last?.readings.some(({ verb }) => verb.object === sense.verb.object && verb.gender === sense.verb.gender);
    if (!last || !asks || !senseOf(context.doc.tokens[Math.max(0, last.at - 1)].word, 'which'))
        return null;
    const group = context.marks.groups[context.marks.groupOf[last.at - 2] ?? -1];
    const one = group?.members.length === 1 && group.to === last.at - 1;
    return one ? meant(sourceOfGroup(group, context), context) : null;
}
