import { foldedAt, infoAt } from './context.js';
// «داعيا الله أن يتقبله», «سائلا المولى …», «قال تعالى: …», «متمنيا لهم التوفيق»: said to God, by Him, or as one wishes well, and no statement.
const asks = new Set(['ask', 'call', 'demand', 'hope', 'appeal']);
const reach = 4;
const names = ({ rules }, word) => rules.god.has(word);
// «لله», «بالله»
const isGod = (context, i) => names(context, foldedAt(context, i)) ||
    context.doc.tokens[i].word.senses.some(s => s.prep !== '' && names(context, s.value));
// «سائلا الله», «وسأل معاليه الله», «بالدعاء إلى الله»; but not «رحمه الله», «بإذن الله»
const isAsked = (context, k, from) => isGod(context, k) && (k === from || infoAt(context, k - 1).prep !== null);
/** Whether he asks God, or God speaks. */
function isOfGod(context, { at, hit, opening, subject }) {
    const asking = asks.has(hit.cue.act);
    if (hit.form === 'verb' && !asking && names(context, foldedAt(context, at + 1)))
        return true;
    if (!asking)
        return false;
    const from = subject && subject.from > at ? subject.to : at + 1;
    const last = Math.min(Math.max(from, opening?.at ?? from) + 2, from + 2 * reach, context.doc.tokens.length - 1);
    for (let k = from; k <= last; k++)
        if (isAsked(context, k, from))
            return true;
    return false;
}
// «متمنيا للجميع التوفيق والسداد»
function wishesWell(context, { hit, opening }, limit) {
    if (hit.cue.act !== 'hope' || opening?.how !== 'noun')
        return false;
    for (let k = opening.at; k < Math.min(limit, opening.at + reach); k++) {
        if (infoAt(context, k).that)
            return false;
        if (context.rules.wishedWell.has(foldedAt(context, k)))
            return true;
    }
    return false;
}
// «تمسكوا بموقفهم», «أصر على رأيه وانصرف»: what he keeps to is not told
function isOwnStand({ doc, rules }, { hit, opening }) {
    if (hit.cue.act !== 'insist' || opening?.how !== 'noun')
        return false;
    return [opening.at, opening.at + 1].some(k => doc.tokens[k]?.word.senses.some(s => s.cls === 'noun' && s.pronoun !== '' && rules.stands.has(s.value)));
}
// «دعا أهله إلى العشاء»
function isInvited({ doc, rules }, { hit, opening }) {
    if (hit.cue.act !== 'call' || opening?.how !== 'noun')
        return false;
    return [opening.at, opening.at + 1].some(k => doc.tokens[k]?.word.senses.some(s => rules.meals.has(s.value)));
}
// «رفض المدرب الإدلاء بأي تصريح»
const isSilent = (context, { hit, at, subject }) => hit.cue.act === 'refuse' &&
    context.rules.silence.has(foldedAt(context, subject && subject.from > at ? subject.to : at + 1));
// «شددت القوات الخناق على المدينة»
function isTightened({ doc, rules }, { hit, at, opening }) {
    if (hit.cue.act !== 'stress' || opening?.how !== 'noun')
        return false;
    return doc.tokens
        .slice(at + 1, opening.at)
        .some(t => t.word.senses.some(s => s.cls === 'noun' && rules.tightened.has(s.value)));
}
/** What a verb of speech does that tells no words: to invite, to keep to what one thinks, to say nothing. */
export const isNoWord = (context, frame) => isOwnStand(context, frame) || isInvited(context, frame) || isSilent(context, frame) || isTightened(context, frame);
export const isPrayer = (context, frame, limit) => isOfGod(context, frame) || wishesWell(context, frame, limit);
