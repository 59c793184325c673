import { senseOf } from '../../arabic/lexicon.js';
import { countWhile } from '../../text/ordered.js';
import { TokenKind } from '../../text/tokens.js';
import { infoAt, spanOf } from './context.js';
// Words in quotation marks within what is told are the speaker's own, unless they are a name: «صحيفة "نيويورك تايمز"».
// so many quoted words make an indirect statement a mixed one: fewer where they are its end
const quotedWords = 7;
const quotedEnd = 4;
export function modeOf({ marks }, from, to) {
    for (let i = from; i < to; i++) {
        const index = marks.quoteOf[i];
        const quote = index >= 0 ? marks.quotes[index] : null;
        const words = quote?.open === i ? quote.close - i - 1 : 0;
        if (words >= quotedWords || (words >= quotedEnd && quote.close >= to - 1))
            return 'mixed';
    }
    return 'indirect';
}
// no name has so many words
const longName = 7;
/** Whether some of what is told in the words of the page is in those of the speaker. */
export const holdsSpeech = (context, content) => content.some(span => hasSpeechIn(context, span));
function hasSpeechIn(context, [start, end]) {
    const { doc, marks } = context;
    const placeOf = ({ open }) => doc.tokens[open].start;
    for (let n = countWhile(marks.quotes, quote => placeOf(quote) < start); n < marks.quotes.length; n++) {
        const quote = marks.quotes[n];
        if (placeOf(quote) >= end)
            return false;
        if (isSpeech(context, quote, start))
            return true;
    }
    return false;
}
function isSpeech(context, quote, start) {
    const words = quote.close - quote.open - 1;
    if (words >= longName)
        return true;
    if (words < 1 || isNamed(context, quote) || isTitled(context, quote, start))
        return false;
    return words > 1 || saysOf(context, quote.open + 1);
}
// a party, or an outlet that the tables know
function isNamed(context, { open, close }) {
    const { marks, rules, doc } = context;
    const group = marks.groupOf[open + 1];
    if (group >= 0 && marks.groups[group].to >= close)
        return true;
    return rules.outletNames.idOf(doc.text.slice(...spanOf(context, open + 1, close))) !== null;
}
// «مبادرة "قطر تقرأ"», but not «رد "حاسم"», «حوار "بلا سقف"»: a noun that rules what is in the marks
function isTitled(context, { open }, start) {
    const before = context.doc.tokens[open - 1];
    if (before?.kind !== TokenKind.word || before.start < start)
        return false;
    const rules = before.word.senses.some(s => (s.cls === 'noun' || s.cls === 'source' || s.cls === 'masdar') && !s.definite && s.pronoun === '');
    if (!rules || senseOf(before.word, 'adj') || infoAt(context, open - 1).prep)
        return false;
    const { word } = context.doc.tokens[open + 1];
    const { prep, stop } = infoAt(context, open + 1);
    return prep === null && !stop && senseOf(word, 'adj')?.definite !== false && !word.senses.some(s => s.prep !== '');
}
const qualities = new Set(['adj', 'adverb', 'verb', 'masdar', 'active-participle', 'passive-participle']);
// «الرد "واجب"», but not «السفينة "روبيمار"»
const saysOf = ({ doc }, k) => doc.tokens[k].word.senses.some(s => qualities.has(s.cls));
