import { senseOf } from '../../arabic/lexicon.js';
import { TokenKind } from '../../text/tokens.js';
export function untrueWords({ phrases, told, what, tells }, fold) {
    const byFirst = new Map();
    for (const phrase of phrases) {
        const words = fold(phrase).split(' ');
        byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), words]);
    }
    const folded = (written) => new Set(written.map(fold));
    return { phrases: byFirst, told: folded(told), what: folded(what), tells: folded(tells) };
}
// how many words before an event the noun may stand of which it is what was told; names and times count as nothing
const reach = 9;
// how far behind it the phrase may stand, in tokens
const behind = 40;
/** Whether a phrase begins at `i`, and where it ends. */
function phraseEnd({ tokens }, i, { phrases }) {
    for (const words of phrases.get(tokens[i].word.folded) ?? [])
        if (words.every((word, k) => tokens[i + k]?.word.folded === word))
            return i + words.length;
    return -1;
}
function isOfTold({ tokens }, i, { told, what, tells }) {
    const isWhat = what.has(tokens[i - 1]?.word.folded ?? '');
    return tokens[i].word.senses.some(s => (s.verb ? isWhat && tells.has(s.value) : told.has(s.value)));
}
// «غير صحيح أن», «غير صحيح ما قيل عن»
const opensWhat = ({ tokens }, i, { what }) => senseOf(tokens[i].word, 'that') !== undefined || what.has(tokens[i].word.folded);
const endsHere = ({ doc, rules }, i) => doc.tokens[i].kind === TokenKind.break || rules.stops.has(doc.tokens[i].word.folded);
/** Whether a sentence that begins at `from` and ends at `to` calls untrue what the token `at` tells. */
export function isUntrue(clauses, at, from, to, words) {
    const { doc, marks } = clauses;
    let told = false;
    for (let i = at - 1, left = reach; i >= from && left > 0 && !told; i--) {
        if (endsHere(clauses, i))
            break;
        if (marks.groupOf[i] >= 0 || marks.timeOf[i] >= 0 || doc.tokens[i].kind !== TokenKind.word)
            continue;
        const end = phraseEnd(doc, i, words);
        if (end >= 0 && end <= at && opensWhat(doc, end, words))
            return true;
        told = isOfTold(doc, i, words);
        left--;
    }
    if (!told)
        return false;
    for (let i = at + 1; i < Math.min(to, at + behind) && !endsHere(clauses, i); i++)
        if (phraseEnd(doc, i, words) >= 0)
            return true;
    return false;
}
