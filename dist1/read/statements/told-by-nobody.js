import { firstWord, isEmptyBefore } from './beside.js';
import { trimEnd } from './content.js';
import { infoAt, isComma, spanOf } from './context.js';
import { wholeQuote } from './frame-quotes.js';
import { modeOf } from './mode.js';
import { ofQuote, plainContent } from './said-words.js';
import { take } from './state.js';
/** What nobody is said to have said: «يقال إن …». */
function untold({ context }, cue, content) {
    const spans = content.parts.map(([start, end]) => spanOf(context, start, end));
    const places = [cue, ...spans];
    return {
        end: content.end,
        rests: { paper: null, hearsay: true },
        statement: {
            id: '',
            span: [Math.min(...places.map(p => p[0])), Math.max(...places.map(p => p[1]))],
            cue,
            act: 'say',
            speaker: null,
            addressees: [],
            content: spans,
            mode: content.mode,
            denied: false,
            chain: [],
            anonymous: true,
            rule: 'statements/hearsay',
        },
    };
}
// what nobody has said ends where the page goes on with «غير أن …» or with what else is told
function hearsayLimit(context, at, limit) {
    for (let k = at + 2; k + 1 < limit; k++) {
        const { clause, hearsay, told } = infoAt(context, k + 1);
        if (isComma(context, k) && (clause || hearsay || told))
            return k;
    }
    return limit;
}
export function takeHearsay(state, { from, to, at, that }) {
    const { context, limit } = state;
    const quote = that ? wholeQuote(context, at) : null;
    const content = quote ? ofQuote(quote) : plainContent(context, at, hearsayLimit(context, at, limit), null);
    return take(state, untold(state, spanOf(context, from, to), content));
}
// «بحسب ما يتردد، …» and «…، حسبما قيل»
export function takeHearsayBeside(state, i, to) {
    const { context, limit, start } = state;
    const cue = spanOf(context, i, to);
    const next = to < limit && isComma(context, to) ? to + 1 : to;
    if (i - start <= 2 && isEmptyBefore(state, i)) {
        if (limit - next < 3)
            return to;
        return take(state, untold(state, cue, plainContent(context, next, limit, null)));
    }
    const end = trimEnd(context, start, i);
    const first = firstWord(context, start, end);
    if (end - first < 3)
        return to;
    return take(state, untold(state, cue, { parts: [[first, end]], mode: modeOf(context, first, end), end: to }));
}
