import { senseOf } from '../../arabic/lexicon.js';
import { nounAt } from './contact-nouns.js';
import { contactNounClass } from './contact-rules.js';
import { commonKind } from './kinds.js';
// «جاء ذلك في اتصال هاتفي، الأحد»: a sentence that says when and how what was told came about names nobody anew.
function saysThat({ doc }, noun, { recall }) {
    const how = doc.tokens[noun - 1]?.word.senses.some(s => s.cls === 'prep' && recall.how.has(s.value)) ?? false;
    return how && recall.what.has(doc.tokens[noun - 2]?.word.folded ?? '');
}
const describing = new Set(['adj', 'nisba', 'phone']);
// «وأوضحت الرئاسة أن الاتصال جرى صباح اليوم»: a sentence about the contact that says when it was
function saysWhen({ doc, predicates }, noun, { recall }) {
    const sense = senseOf(doc.tokens[noun].word, contactNounClass);
    if (!sense?.definite || sense.prep !== '')
        return false;
    let i = noun + 1;
    while (doc.tokens[i]?.word.senses.some(s => describing.has(s.cls)))
        i++;
    return (recall.verbs.has(doc.tokens[i]?.word.folded ?? '') ||
        predicates.some(p => p.at === i && p.readings.some(r => r.conj === '' && recall.verbs.has(r.value))));
}
/** The contact told last before, where a noun that names no parties takes it up again. */
export function recalledDraft(clauses, at, sentence, told, rules) {
    const takesUp = saysThat(clauses, at, rules) || saysWhen(clauses, at, rules);
    const noun = takesUp ? nounAt(clauses, at, at + 1) : null;
    const last = noun &&
        told.findLast(({ kind, ...draft }) => draft.trigger[0] < at && draft.sentence >= sentence - 1 && commonKind(kind, noun.kind) !== null);
    if (!last)
        return null;
    // «أن المحادثة جرت أمس، وأنها جاءت بعد اتصال»: up to the next verb behind its own
    const to = clauses.predicates.filter(p => p.sentence === sentence && p.at > at)[1]?.at ?? clauses.doc.sentences[sentence].to;
    return {
        ...last,
        kind: noun.kind,
        sentence,
        trigger: [at, at + 1],
        from: at,
        to,
        predicate: null,
        rule: 'contact/recalled',
    };
}
