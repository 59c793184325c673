import { senseOf } from '../../arabic/lexicon.js';
import { TokenKind } from '../../text/tokens.js';
import { finiteVerb } from './slots.js';
// how far before its verb a delegation may stand, in tokens: its members may be named one by one
const reach = 40;
const slotAt = ({ groups, groupAt }, i) => {
    const group = groups[groupAt[i]];
    return { role: 'subject', group, at: group.from };
};
// «أن وفدا», or where a sentence begins
const opens = (doc, sentence, i) => i === sentence.from || doc.tokens[i - 1].word.senses.some(s => s.cls === 'that');
/** «أن وفدا من الحركة برئاسة فلان وصل»: the delegation as the subject of the verb behind it; null where none stands there. */
export function delegationBefore(doc, sentence, verb, marks, rules) {
    const from = Math.max(sentence.from, verb - reach);
    let at = verb - 1;
    for (; at >= from; at--) {
        const { kind, word } = doc.tokens[at];
        if (kind === TokenKind.break || rules.isStop(word))
            return null;
        if (marks.groupOf[at] >= 0)
            continue;
        if (senseOf(word, 'delegation') && opens(doc, sentence, at))
            break;
        if (senseOf(word, 'which') || senseOf(word, 'that') || finiteVerb(doc, at, marks))
            return null;
    }
    if (at < from)
        return null;
    return named(doc, at, verb, marks);
}
function named(doc, at, verb, marks) {
    let body = null;
    for (let i = at + 1; i < verb; i++) {
        if (marks.groupAt[i] < 0)
            continue;
        const before = doc.tokens[i - 1].word;
        if (senseOf(before, 'headed'))
            return { subject: slotAt(marks, i), led: body ? [body] : [] };
        // «وفدا من الحركة», «وفد الحركة»
        const of = i === at + 1 || before.senses.some(s => s.cls === 'prep' && s.value === 'from');
        if (of && body === null)
            body = slotAt(marks, i);
    }
    return body && { subject: body, led: [] };
}
