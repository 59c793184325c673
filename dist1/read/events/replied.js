import { senseOf } from '../../arabic/lexicon.js';
import { nounAt } from './contact-nouns.js';
import { contactNounClass } from './contact-rules.js';
// «تلقى برقية شكر من الرئيس، ردا على برقية جلالته»: what is answered was sent the other way.
const isAnswered = ({ doc }, at, { answering }) => (doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'on') ?? false) &&
    answering.has(doc.tokens[at - 2]?.word.folded ?? '');
// «برقيته», «برقية جلالته»: his who has got the answer
const isHis = ({ doc, marks }, at) => (senseOf(doc.tokens[at].word, contactNounClass)?.pronoun ?? '') !== '' ||
    (marks.groupOf[at + 1] ?? -1) >= 0 ||
    (doc.tokens[at + 1]?.word.senses.some(s => s.cls === 'names' || s.pronoun !== '') ?? false);
/** The message that another, told in the same sentence, answers. */
export function repliedDraft(clauses, at, sentence, told, rules) {
    if (!isAnswered(clauses, at, rules) || !isHis(clauses, at) || nounAt(clauses, at, at + 1)?.kind !== 'message')
        return null;
    const answer = told.findLast(draft => draft.kind === 'message' && draft.sentence === sentence && draft.trigger[0] < at);
    if (!answer || answer.initiator === null)
        return null;
    return {
        ...answer,
        initiator: answer.initiator === 0 ? 1 : 0,
        trigger: [at, at + 1],
        from: at,
        to: clauses.doc.sentences[sentence].to,
        predicate: null,
        rule: 'contact/replied',
    };
}
