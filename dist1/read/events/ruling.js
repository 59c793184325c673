import { senseOf } from '../../arabic/lexicon.js';
/** The strongest first. */
export const rulings = ['denied', 'cancelled', 'possible', 'planned'];
/**
 * Whether the word at `i` is one of them. A form that may be another verb's as well rules nothing: «يعد» is of أعد, but
 * mostly of عد. News tells of third persons: «نفت» is she denied, not we passed away.
 */
export function isRuler(doc, i, words) {
    const { word } = doc.tokens[i];
    if (words.words.has(word.folded))
        return true;
    // «قادة ومعلقون» cancel nothing
    if (word.senses.some(s => s.cls === 'source' && s.entry?.number === 'p'))
        return false;
    const all = word.senses.filter(s => s.verb && s.verb.aspect !== 'imperative');
    const told = all.filter(s => s.verb.person === 3);
    const verbs = told.length > 0 ? told : all;
    if (verbs.length > 0 && verbs.every(s => words.verbs.has(s.value)))
        return true;
    return word.senses.some(s => !s.verb && words.nouns.has(s.value) && s.cls !== 'names');
}
export const isNegation = (doc, i) => doc.tokens[i] !== undefined && senseOf(doc.tokens[i].word, 'not') !== undefined;
/** «ما لم تبرم اتفاقا»: a condition. `words`: «ما». */
export const isUnless = (doc, at, words) => isNegation(doc, at - 1) && (isNegation(doc, at - 2) || words.has(doc.tokens[at - 2]?.word.folded ?? ''));
/** «نفى أن تكون القوات قد انسحبت، وقال إنه التقى»: behind «and» a verb that opens new words, so that what was said before rules them not. */
export function opensNewWords({ doc, marks }, i) {
    if (!doc.tokens[i].word.senses.some(s => s.verb && s.conj !== ''))
        return false;
    let next = i + 1;
    for (let left = speakerLength; left > 0 && next < doc.tokens.length && marks.groupOf[next] >= 0; next++)
        left--;
    return doc.tokens[next]?.word.senses.some(s => s.cls === 'that') ?? false;
}
// how long he may be named who says something else
const speakerLength = 8;
