import { senseOf } from '../../arabic/lexicon.js';
import { foldedAt, groupAt, infoAt, isComma } from './context.js';
import { readFrame } from './frame.js';
import { meant } from './memory.js';
import { sourceAt } from './sources.js';
import { sure } from './speaker.js';
// «بعد قول الحكومة إنها …», «إعلان الوزارة أن …», «تأكيدات الأمين العام بأن …»: a noun of saying, who says it, and «أن».
const told = new Set(['say', 'view']);
const saysByNoun = ({ form, sense, cue }) => form === 'masdar' && !sense.definite && sense.pronoun === '' && cue.that && told.has(cue.kind) && cue.act !== 'ask';
// who says it stands right behind the noun, and «أن» behind him
function subjectBehind(context, i, limit) {
    const next = i + 1;
    if (next >= limit)
        return null;
    const noun = groupAt(context, next) || infoAt(context, next).source || foldedAt(context, next).startsWith(context.rules.article);
    const source = noun ? sourceAt(context, next, limit) : null;
    if (!source || !sure.has(source.kind))
        return null;
    let k = source.to;
    while (k < limit && (context.marks.timeOf[k] >= 0 || isComma(context, k)))
        k++;
    const { that } = k < limit ? infoAt(context, k) : { that: null };
    if (that?.conj !== '')
        return null;
    const head = senseOf(context.doc.tokens[next].word, 'source');
    const gender = head?.entry?.number === 's' ? head.entry.gender : null;
    return { ...meant(source, context), gender: gender === 'm' || gender === 'f' ? gender : null };
}
// «تأكيد الحكومة أن الأسعار ستنخفض لم يقنع أحدا»: where the noun is the subject, its verb ends the words
function verbOfNoun({ context, limit, from }, i, that) {
    if (i !== from)
        return limit;
    for (let k = limit - 1; k > that + 2; k--) {
        if (quoteRuns(context, k))
            continue;
        const { senses } = context.doc.tokens[k].word;
        const not = senses.some(s => s.cls === 'not' && s.conj === '') && infoAt(context, k + 1).finite;
        if (not || senses.some(s => s.cls === 'verb' && s.conj === '' && s.verb.object !== null && s.verb.person === 3))
            return k;
    }
    return limit;
}
const quoteRuns = ({ marks }, k) => marks.quoteOf[k] >= 0;
export function saidByNoun(state, i) {
    const { context, limit } = state;
    const hit = infoAt(context, i).hits.find(saysByNoun);
    const subject = hit ? subjectBehind(context, i, limit) : null;
    if (!hit || !subject)
        return null;
    const frame = readFrame(context, i, { ...hit, sense: { ...hit.sense, verb: null } }, subject, limit, subject.to);
    return frame.opening?.how === 'that' ? { frame, limit: verbOfNoun(state, i, frame.opening.that) } : null;
}
