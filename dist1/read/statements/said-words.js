import { isScare } from '../clauses/index.js';
import { contentEnd, trimEnd } from './content.js';
import { foldedAt, infoAt, isComma, quoteAt } from './context.js';
import { wholeQuote } from './frame-quotes.js';
import { modeOf } from './mode.js';
export const ofQuote = (quote, end = quote.close + 1) => ({
    parts: [[quote.open + 1, quote.close]],
    mode: 'direct',
    end,
});
export function plainContent(context, from, limit, speaker) {
    const end = contentEnd(context, from, limit, speaker);
    const to = trimEnd(context, from, end);
    return { parts: [[from, to]], mode: modeOf(context, from, to), end };
}
// «إن «إيباك»، المناصرة لليمين، تقف إلى جانب الحكومة»: a name in marks, and what is told of it
function goesOnBehind(context, quote, limit, speaker) {
    const next = quote.close + 1;
    if (!isScare(quote) || quote.close - quote.open > 2 || next >= limit || !isComma(context, next))
        return false;
    return contentEnd(context, quote.open, limit, speaker) > next + 1;
}
// «وكتب على منصة إكس:» above a post that is no part of the story: what comes next are not his words
const isCutAway = ({ doc: { tokens, text } }, at) => at + 1 < tokens.length && text.slice(tokens[at].end, tokens[at + 1].start).trim() !== '';
const nothing = { parts: [[0, 0]], mode: 'direct', end: 0 };
export function contentOf(context, { opening, hit }, limit, speaker) {
    if (opening.how === 'quote')
        return ofQuote(opening.quote);
    if (opening.how === 'colon') {
        if (isCutAway(context, opening.at))
            return nothing;
        const quote = quoteAt(context, opening.at + 1);
        if (quote)
            return ofQuote(quote);
        return { ...plainContent(context, opening.at + 1, limit, speaker), mode: 'direct' };
    }
    if (opening.how === 'that') {
        const quote = wholeQuote(context, opening.that);
        if (quote && !goesOnBehind(context, quote, limit, speaker))
            return ofQuote(quote);
    }
    const content = plainContent(context, opening.at, limit, speaker);
    const describes = hit.cue.act === 'describe' && content.mode === 'indirect' && endsQuoted(context, content);
    if (describes)
        return { ...content, mode: 'mixed' };
    return opening.how === 'noun' ? fromQuote(context, content) : content;
}
// «ندد بـ"محاكمات جائرة"», «توعد بـ"أيام سود" إن لم ترحل»: the speaker's own words come first
function fromQuote(context, content) {
    const [from, to] = content.parts[0];
    const quote = quoteAt(context, from) ?? (from + 1 < to ? quoteAt(context, from + 1) : null);
    if (!quote || quote.close >= to || quote.close - quote.open < 3)
        return content;
    const prep = quote.open === from || infoAt(context, from).prep !== null || foldedAt(context, from).length === 1;
    if (!prep)
        return content;
    return quote.close === to - 1 ? { ...ofQuote(quote), end: content.end } : { ...content, mode: 'mixed' };
}
const describingWords = 3;
// «وصف المحادثات بأنها "صريحة وصعبة جدا"»: the words are the speaker's own
function endsQuoted({ marks }, { parts }) {
    const [from, to] = parts.at(-1);
    const quote = marks.quoteOf[to - 1] >= 0 ? marks.quotes[marks.quoteOf[to - 1]] : null;
    return quote !== null && quote.close === to - 1 && quote.open > from && quote.close - quote.open > describingWords;
}
