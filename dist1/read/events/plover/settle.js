import { TokenKind } from '../../../text/tokens.js';
import { isWord } from './words.js';
const nominal = new Set(['noun', 'masdar', 'plover-noun']);
const mayBeNoun = (senses) => senses.some(s => nominal.has(s.cls) && s.conj === '');
// «أكد الوزير دعم بلاده»: after a verb and its subject no second verb can stand bare; what may be a noun there is the object.
const isObject = ({ doc }, verb, next) => verb.subject !== null &&
    verb.subject.at > verb.at &&
    verb.subject.group.to === next.at &&
    verb.clause.to === next.at &&
    mayBeNoun(doc.tokens[next.at].word.senses);
function extend(verb, by) {
    const slots = by.clause.slots.map(slot => (slot.role === 'subject' ? { ...slot, role: 'genitive' } : slot));
    return {
        ...verb,
        clause: {
            ...verb.clause,
            to: by.clause.to,
            slots: [...verb.clause.slots, ...slots],
            nouns: [...verb.clause.nouns, ...by.clause.nouns],
        },
    };
}
const isPunct = ({ doc }, i) => doc.tokens[i]?.kind === TokenKind.punct;
// «نفذت الطائرات ضربات على مواقع "داعش"»: whose the place is did not do what was done to it
function isOwnerOfTarget(clauses, { at, subject }, { targets }) {
    if (!subject || subject.at < at || subject.group.prep !== '')
        return false;
    let i = subject.group.from - 1;
    while (i > at && isPunct(clauses, i))
        i--;
    return i > at && isWord(clauses.doc, i, targets);
}
// «نشرت شريطا على «تويتر» أعلنت فيه»: what a preposition rules right before a verb is not its subject
function isRuledByPrep(clauses, { at, subject }) {
    if (!subject || subject.at > at || subject.group.to < at - 1)
        return false;
    let i = subject.group.from - 1;
    while (i > 0 && isPunct(clauses, i) && !clauses.rules.commas.has(clauses.doc.tokens[i].word.folded))
        i--;
    const { senses } = clauses.doc.tokens[i]?.word ?? { senses: [] };
    return subject.group.prep !== '' || (senses.length > 0 && senses.every(s => s.cls === 'prep' && s.pronoun === ''));
}
function withoutTargets(clauses, predicate, rules) {
    if (!isOwnerOfTarget(clauses, predicate, rules) && !isRuledByPrep(clauses, predicate))
        return predicate;
    const { clause, subject } = predicate;
    const slots = clause.slots.map(slot => slot.role === 'subject' && slot.group === subject?.group ? { ...slot, role: 'genitive' } : slot);
    return { ...predicate, subject: null, clause: { ...clause, slots } };
}
/** The predicates by sentence, those taken back that are the object of the one before. */
export function predicatesBySentence(clauses, rules) {
    const found = clauses.doc.sentences.map(() => []);
    for (const met of clauses.predicates) {
        const predicate = withoutTargets(clauses, met, rules);
        const list = found[predicate.sentence];
        const before = list.at(-1);
        if (before && isObject(clauses, before, predicate))
            list[list.length - 1] = extend(before, predicate);
        else
            list.push(predicate);
    }
    return found;
}
