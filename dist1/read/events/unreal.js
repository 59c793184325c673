import { TokenKind } from '../../text/tokens.js';
import { isNegation, isUnless } from './ruling.js';
export const unrealWords = (file, fold) => {
    const folded = (words) => new Set(words.map(fold));
    return {
        if: folded(file.if),
        whether: folded(file.whether),
        perhaps: folded(file.perhaps),
        what: folded(file.what),
        tells: folded(file.tells),
    };
};
// how many words before a contact such words may stand; names and times count as nothing
const reach = 5;
// how far before «ما» the negation may stand: «لم يصدر حتى الآن ما يفيد»
const deniedReach = 4;
// «إن كان», and not «أن يكون»
const isWas = ({ doc, rules }, i) => doc.tokens[i]?.word.senses.some(s => s.verb?.aspect === 'past' && rules.auxiliaries.has(s.value)) ?? false;
// «لم يصدر ما يفيد بـ»
function isNotTold({ doc }, i, { what, tells }) {
    if (!what.has(doc.tokens[i - 1]?.word.folded ?? ''))
        return false;
    if (!doc.tokens[i].word.senses.some(s => s.verb && tells.has(s.value)))
        return false;
    return Array.from({ length: deniedReach }, (_, k) => i - 2 - k).some(k => k >= 0 && isNegation(doc, k));
}
/** Whether the words before a contact, whose first word stands at `at`, leave it unsaid that it was or will be. */
export function isUnreal(clauses, at, from, words, unless) {
    const { doc, marks } = clauses;
    const wordAt = (i) => (i < from ? '' : (doc.tokens[i]?.word.folded ?? ''));
    if ([1, 2, 3].some(k => words.if.has(wordAt(at - k))) || isUnless(doc, at, unless))
        return true;
    if (isNegation(doc, at - 1) && words.perhaps.has(wordAt(at - 2)))
        return true;
    if (isNotTold(clauses, at, words))
        return true;
    for (let i = at - 1, left = reach; i >= from && left > 0; i--) {
        if (doc.tokens[i].kind !== TokenKind.word)
            return false;
        if (marks.groupOf[i] >= 0 || marks.timeOf[i] >= 0)
            continue;
        // «بعد أن كان قد التقى»: behind a preposition it is no question
        const asks = words.whether.has(wordAt(i)) && !doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep');
        if (isNotTold(clauses, i, words) || (asks && isWas(clauses, i + 1)))
            return true;
        left--;
    }
    return false;
}
