import { senseOf } from '../../arabic/lexicon.js';
import { TokenKind } from '../../text/tokens.js';
import { foldedAt, groupAt, infoAt } from './context.js';
const far = 8;
const isBlocked = ({ doc }, i) => {
    const before = i > 0 ? doc.tokens[i - 1].word : null;
    return before !== null && ['not', 'which', 'question', 'will'].some(cls => senseOf(before, cls) !== undefined);
};
// «يُقال», «ويُقال»: the damma that tells the passive from the active
const damma = /^\p{L}\u064f/u;
const dammaAfterConj = /^\p{L}\p{M}*\p{L}\u064f/u;
// a form that may be either is passive where its damma is written
const isPassive = (voice, { written }) => voice === 'passive' || (written && voice !== 'active');
function isCue(context, i) {
    const { doc, rules, marks } = context;
    const { word, start, end } = doc.tokens[i];
    if (marks.groupOf[i] >= 0 || marks.timeOf[i] >= 0)
        return false;
    return word.senses.some(({ cls, value, verb, conj }) => {
        const rule = cls === 'verb' && verb.person === 3 && !verb.object ? rules.hearsay.get(value) : undefined;
        if (!rule || isPassive(verb.voice, rule) !== rule.passive || verb.gender !== 'm' || verb.number !== 's')
            return false;
        if (rule.past && verb.aspect !== 'past')
            return false;
        return !rule.written || (conj ? dammaAfterConj : damma).test(doc.text.slice(start, end));
    });
}
/** The «أن» after a cue, at once or past phrases with a preposition; -1 where it does not come. */
function thatAfter(context, i, limit) {
    const { doc, marks, rules } = context;
    for (let k = i + 1; k < Math.min(limit, i + far); k++) {
        const info = infoAt(context, k);
        const token = doc.tokens[k];
        if (info.that) {
            // «تردد في أن يوقع» is to hesitate
            const adjacent = infoAt(context, k - 1).prep !== null && k - 1 > i;
            // «ورد بأن …» is «و» and «رد»: he answered
            return adjacent || info.that.conj !== '' || token.word.folded.startsWith(rules.written.by) ? -1 : k;
        }
        if (token.kind !== TokenKind.word || info.verbOnly || rules.proverbs.has(token.word.folded))
            return -1;
        // what comes first must not be a subject
        const first = k === i + 1;
        if (first && !info.prep && marks.timeOf[k] < 0 && !senseOf(token.word, 'other'))
            return -1;
    }
    return -1;
}
/** «يقال إن …». */
function toldAt(context, i, limit) {
    if (!isCue(context, i) || isBlocked(context, i))
        return null;
    const that = thatAfter(context, i, limit);
    return that < 0 ? null : { from: i, to: i + 1, at: that, that: true };
}
function isRumour({ doc, rules, marks }, k) {
    const { word } = doc.tokens[k];
    if (marks.groupOf[k] >= 0)
        return false;
    return word.senses.some(({ cls, value, definite, prep, pronoun }) => cls === 'noun' && !definite && prep === '' && pronoun === '' && rules.rumours.nouns.has(value));
}
/** Where a rumour may be brought in: its verb, «وسط» or «هناك» before it, or the beginning of the sentence; -1 for nowhere. */
function broughtBy(context, k, from) {
    const { rules, doc } = context;
    if (k === from)
        return k;
    const { word } = doc.tokens[k - 1];
    const bare = word.senses.some(s => s.cls === 'verb' && rules.rumours.verbs.has(s.value) && s.verb.person === 3);
    if (bare)
        return isBlocked(context, k - 1) ? -1 : k - 1;
    return rules.rumours.leads.has(word.folded) || rules.rumours.leads.has(word.folded.slice(1)) ? k : -1;
}
/** «ترددت أنباء عن …», «وسط شائعات بأن …». */
function rumourAt(context, k, from, limit) {
    if (!isRumour(context, k))
        return null;
    const start = broughtBy(context, k, from);
    if (start < 0)
        return null;
    const { doc, rules } = context;
    for (let j = k + 1; j < Math.min(limit, k + far); j++) {
        const info = infoAt(context, j);
        const { word, kind } = doc.tokens[j];
        if (info.that)
            return { from: start, to: k + 1, at: j, that: true };
        if (kind !== TokenKind.word)
            return null;
        if (info.prep?.value === 'about' && !info.prep.pronoun)
            return { from: start, to: k + 1, at: j, that: false };
        const tells = word.senses.some(s => s.cls === 'verb' && rules.rumours.tells.has(s.value));
        if (tells)
            continue;
        if (groupAt(context, j) || info.verbOnly || (info.stop && !info.prep))
            return null;
    }
    return null;
}
/** Hearsay whose cue begins at `i`, in a sentence that begins at `from`. */
export function hearsayAt(context, i, from, limit) {
    const told = toldAt(context, i, limit);
    if (told)
        return told;
    const brought = context.doc.tokens[i].word.senses.some(s => s.cls === 'verb' && context.rules.rumours.verbs.has(s.value));
    // a verb of the rumour stands before it, and would be a cue itself («أفاد»)
    if (brought && i + 1 < limit)
        return rumourAt(context, i + 1, from, limit);
    return rumourAt(context, i, from, limit);
}
/** «بحسب ما يتردد», «حسبما قيل»: the token after it; -1 where no such phrase begins at `i`. */
export function hearsayBeside(context, i, limit) {
    const { rules } = context;
    const { according, prep } = infoAt(context, i);
    if (according === null && prep?.value !== 'on')
        return -1;
    const what = i + 1 < limit && foldedAt(context, i + 1) === rules.what;
    const k = what ? i + 2 : i + 1;
    return (what || according === 'verb') && k < limit && isCue(context, k) ? k + 1 : -1;
}
