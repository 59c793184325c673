import { TokenKind } from '../../../text/tokens.js';
import { ploverNounClass } from './rules.js';
import { isRuled, isWord, prepOf } from './words.js';
// «أرسل دبابات», «نشرت بولندا آلاف الجنود», but «نشر صور الجنود», «كثفت القوات هجومها»: what a verb asks for as its object stands behind it bare,
// as no genitive, and is not who does it.
const nominal = new Set(['noun', 'masdar', ploverNounClass]);
const describing = new Set(['adj', 'nisba', 'active-participle', 'passive-participle']);
const isBare = (sense) => nominal.has(sense.cls) && sense.prep === '';
// «أرسل دباباته», «أرسل قوات»: what is somebody's own, or does not agree with the verb, did not do it
function mayBeSubject({ readings }, own) {
    if (own.some(s => s.pronoun !== ''))
        return false;
    const isFeminine = readings.some(r => r.verb.gender === 'f');
    return own.some(({ entry }) => isFeminine === (entry?.gender === 'f' || entry?.number === 'p'));
}
// «صور الجنود», but «آلاف الجنود», «عناصر الشرطة»
const isOfAnother = (clauses, i, rules) => isRuled(clauses, i, rules) && !isWord(clauses.doc, i - 1, rules.people) && !isWord(clauses.doc, i - 1, rules.powers);
/** Whether one of the words stands in `[at + 1, to)` as the object of the verb; `led`: somebody stands before it who is its subject. */
export function hasObjectOf(words, predicate, to, led, { clauses }, rules) {
    const { doc, marks } = clauses;
    const { at, subject, pronounSubject, readings } = predicate;
    let wanted = !subject && !pronounSubject && !led && readings.some(r => r.verb.number === 's');
    // «نُشرت قوات»: who seems to do it suffers it where nothing else stands behind the verb
    let alone = false;
    const from = subject && subject.at > at ? subject.group.to : at + 1;
    for (let i = from; i < to; i++) {
        // «معبر رفح»
        if (marks.groupAt[i] >= 0 && marks.groups[marks.groupAt[i]].prep === '' && isWord(doc, i, words))
            return true;
        if (marks.timeOf[i] >= 0 || marks.groupOf[i] >= 0 || doc.tokens[i].kind !== TokenKind.word)
            continue;
        const own = doc.tokens[i].word.senses.filter(isBare);
        if (own.length === 0 || prepOf(clauses, i) !== null)
            continue;
        if (i > at + 1 && own.every(s => s.conj === '') && isOfAnother(clauses, i, rules))
            continue;
        if (wanted && mayBeSubject(predicate, own)) {
            wanted = false;
            alone = isWord(doc, i, words);
        }
        else if (isWord(doc, i, words))
            return true;
        else if (!doc.tokens[i].word.senses.some(s => describing.has(s.cls)))
            alone = false;
    }
    return alone;
}
