import { isScare } from '../clauses/index.js';
import { contentEnd, trimEnd } from './content.js';
import { foldedAt, infoAt, isComma } from './context.js';
import { ofQuote } from './said-words.js';
import { sure } from './speaker.js';
// Words that stand before the verb that tells who said them: «"…"، قال X», «…، يؤكد X.», «"…". هكذا رد X».
const farthest = 5;
const tells = new Set(['say', 'stress', 'explain', 'add', 'tell']);
const endOf = ({ subject, at }) => (subject && subject.to > at ? subject.to : at + 1);
/** The quotation that closes right before `at`, or before the comma there. */
function closedAt({ marks }, at) {
    const index = marks.quoteOf[at] ?? -1;
    const quote = index < 0 ? null : marks.quotes[index];
    return quote?.close === at && quote.close - quote.open > 2 ? [quote.open + 1, quote.close] : null;
}
// «هكذا رد X», «بهذه الكلمات برر X تحركه»
const isThus = ({ context }, { at }) => [1, 2].some(n => context.rules.thus.has(foldedAt(context, at - n)));
// «"…"، تروي X»
const tellsAfter = ({ cue, sense }, after) => cue.kind === 'view' && after && sense.conj === '';
function mayFollow({ hit, subject, at }, thus) {
    if (!subject || !sure.has(subject.kind) || hit.form !== 'verb')
        return false;
    if (thus)
        return true;
    return hit.cue.kind === 'say' || hit.cue.kind === 'quote' || tellsAfter(hit, subject.from > at);
}
// «هكذا برر X فعلته أمام المحقق، وفق ما …»
function clauseEnd({ context, limit }, from) {
    let k = from;
    while (k < limit && !isComma(context, k))
        k++;
    return k;
}
// «نشرت تقريرا بعنوان «…»، أوضحت فيه …»
const isTitle = (context, open) => context.rules.entitled.has(foldedAt(context, open - 1));
/** The quotation that a frame follows, with its second half where the frame interrupts it. */
export function quoteBefore(state, frame) {
    const { context, quote } = state;
    const { at, opening, hit } = frame;
    // «… «بك أستجير» عبر قناته»: a preposition that is also a verb
    if (infoAt(context, at).prep)
        return null;
    const thus = isThus(state, frame);
    if (!mayFollow(frame, thus))
        return null;
    const reach = hit.cue.kind === 'view' ? 2 : farthest;
    const near = quote && !isTitle(context, quote.open) && at - quote.close <= reach && !(isScare(quote) && hit.cue.kind === 'view')
        ? quote
        : null;
    const first = near ? ofQuote(near).parts[0] : besideWords(state, frame);
    if (!first || (opening !== null && !thus && opening.how !== 'quote'))
        return null;
    if (opening?.how !== 'quote' || thus)
        return { parts: [first], mode: 'direct', end: thus ? clauseEnd(state, endOf(frame)) : endOf(frame) };
    // «"…"، قالت حماس في بيان، "…"»
    const goesOn = at - first[1] <= 2 && hit.sense.conj === '' && frame.subject.from > at && isComma(context, opening.at - 1);
    return goesOn ? { ...ofQuote(opening.quote), parts: [first, [opening.quote.open + 1, opening.quote.close]] } : null;
}
// «"ما خفي أعظم"، يقول X»: two or three words are speech where nothing but a comma stands between
const besideWords = ({ context, start }, { at, hit }) => {
    const found = isComma(context, at - 1) && hit.sense.conj === '' && tells.has(hit.cue.act) ? closedAt(context, at - 2) : null;
    return found && found[0] >= start && found[0] - start <= 2 ? found : null;
};
const toldWords = 4;
// «…، أوضح ذلك فلان»
const saysThis = ({ context, drafts, from, start }, { subject, hit, at, opening }) => context.rules.saidThis.has(foldedAt(context, at + 1)) &&
    tells.has(hit.cue.act) &&
    hit.form === 'verb' &&
    hit.sense.conj === '' &&
    opening === null &&
    subject !== null &&
    subject.from > at &&
    sure.has(subject.kind) &&
    drafts.length === 0 &&
    start === from &&
    isComma(context, at - 1) &&
    at - from > toldWords;
/** «لا صحة للنبأ، قالت الوزارة في بيان.»: the words stand before, without quotation marks. */
export function toldBefore(state, frame) {
    const { context, limit, drafts, from } = state;
    const { subject, hit, at } = frame;
    if (saysThis(state, frame))
        return { parts: [[from, trimEnd(context, from, at)]], mode: 'indirect', end: endOf(frame) };
    const plain = tells.has(hit.cue.act) && hit.cue.kind === 'say' && hit.form === 'verb' && hit.sense.conj === '';
    if (!plain || !subject || subject.from < at || !sure.has(subject.kind) || frame.opening || drafts.length > 0)
        return null;
    if (!isComma(context, at - 1) || state.quote || infoAt(context, from).prep)
        return null;
    const end = contentEnd(context, at, limit, null);
    if (end < limit && !isComma(context, end - 1))
        return null;
    const to = trimEnd(context, from, at - 1);
    if (to - from < toldWords)
        return null;
    return { parts: [[from, to]], mode: 'indirect', end };
}
