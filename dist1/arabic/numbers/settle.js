import { TokenKind } from '../../text/tokens.js';
import { connectives } from '../connectives.js';
import { amountsAt, cueAt, hasArticle } from './amounts.js';
import { exact, order } from './exact.js';
// Words that are numbers at some places only: «واحد» who is someone, «ألف» the verb, «ثانية» the unit of time, «العشرون» either way.
const written = (doc, i) => {
    const token = doc.tokens[i];
    return token?.kind === TokenKind.word ? doc.text.slice(token.start, token.end) : '';
};
// A noun made definite by its article or by a pronoun; that of one letter may be a letter of the word.
function isDefiniteNoun(finder, i) {
    const { folded } = finder.doc.tokens[i]?.word ?? { folded: '' };
    const owned = finder.letters.pronoun.some(p => p.length > 1 && folded.endsWith(p) && folded.length > p.length + 2);
    return hasArticle(finder, i) || owned;
}
const endsWith = (doc, i, ending) => written(doc, i).replace(/\p{M}/gu, '').endsWith(ending);
const one = exact(1n);
const isIndefiniteNoun = (finder, i) => !hasArticle(finder, i) &&
    (finder.doc.tokens[i]?.word.senses.some(s => s.cls !== 'verb' && !connectives.includes(s.cls)) ?? false);
// «واحد من قادة الحركة» is one of them, «واحد من كل خمسة» and «اتصالا واحدا من نظيره» count.
function isOneOf(finder, { from, to, definite }) {
    if (definite)
        return false;
    const of = cueAt(finder, to, 'from');
    if (!of || of.cue.conj || isIndefiniteNoun(finder, from - 1))
        return false;
    return cueAt(finder, of.end, 'alone', 'whole') === null && amountsAt(finder, of.end).length === 0;
}
// «كل واحد», «واحد منهم»
function isSomeone(finder, amount) {
    const { from, to, only, value } = amount;
    if (only !== 'one' || order(value, one) !== 0)
        return false;
    return (cueAt(finder, from - 1, 'alone')?.end === from || cueAt(finder, to, 'among') !== null || isOneOf(finder, amount));
}
// «ألف الباحث كتابا», «حرف الألف»: nothing that is counted follows. After figures that say nothing («6ر4 مليار») nothing is known.
const isNoScale = (finder, { from, to, only, value, definite }) => only === 'scale' &&
    (finder.doc.tokens[from - 1]?.kind === TokenKind.number ||
        (value.n === 1000n && (definite || hasArticle(finder, to))));
// «الست فيروز»: counted women follow their noun, «الدول الست».
const isNoCount = (finder, { from, to, only, definite, value }) => only === 'one' &&
    definite &&
    order(value, exact(2n)) > 0 &&
    !endsWith(finder.doc, to - 1, finder.letters.feminine) &&
    !isDefiniteNoun(finder, from - 1);
const afterPreposition = (doc, i) => doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep' && s.pronoun === '') ?? false;
// «مرة ثانية», «في أولى جلساته», but «خمس ثوان وثانية», «في ثانية» and «أولى الأمر عناية»
const isNoOrdinal = (finder, { from, only, definite, feminine, value, prep }) => only === 'one' &&
    feminine &&
    !definite &&
    prep === '' &&
    order(value, exact(2n)) <= 0 &&
    !(order(value, one) === 0 && afterPreposition(finder.doc, from)) &&
    !(endsWith(finder.doc, from - 1, finder.letters.feminine) && !hasArticle(finder, from - 1));
// «النصف الأول», «الثالثة والنصف»
const isNoPart = (finder, { from, to, definite }) => {
    const isOrdinal = (i) => finder.doc.tokens[i]?.word.senses.some(s => s.cls === 'number/ord' && s.definite) ?? false;
    return definite && (isOrdinal(to) || isOrdinal(from - 1));
};
// «العشرين وزيرا», «العشرين دولة»: what is counted after ten and its like stands in the accusative.
function isCounted(finder, i) {
    const { doc, letters } = finder;
    const { senses } = doc.tokens[i]?.word ?? { senses: [] };
    if (hasArticle(finder, i) || senses.some(s => s.prep !== '' || s.conj !== '' || s.pronoun !== ''))
        return false;
    return endsWith(doc, i, letters.accusative) || endsWith(doc, i, letters.feminine);
}
// «الكتاب الثلاثون», «عام الألفين», but «العشرين وزيرا» and «فوق المئة»
const isOrdinalHere = (finder, { from, to, definite }) => definite &&
    !isCounted(finder, to) &&
    (from === 0 || isDefiniteNoun(finder, from - 1) || cueAt(finder, from - 1, 'year') !== null);
const tensOrMore = new Set(['tens', 'hundred', 'hundreds', 'scale', 'scaledual']);
/** The number as it is meant where it stands, or null where its words are none. */
export function settled(finder, amount) {
    switch (amount.kind) {
        case 'fraction':
            return amount.only === 'part' && isNoPart(finder, amount) ? null : amount;
        case 'ordinal':
            if (amount.either)
                return isOrdinalHere(finder, amount) ? amount : { ...amount, kind: 'cardinal' };
            return isNoOrdinal(finder, amount) ? null : amount;
        default:
            if (tensOrMore.has(amount.only) && isOrdinalHere(finder, amount))
                return { ...amount, kind: 'ordinal' };
            return isSomeone(finder, amount) || isNoCount(finder, amount) || isNoScale(finder, amount) ? null : amount;
    }
}
