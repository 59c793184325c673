import { foldedAt, isComma, linkOf, quoteAt, spanOf } from './context.js';
import { know, meant, remember } from './memory.js';
import { onward, outletOnly, whomTold, writtenAt } from './onward.js';
import { ofQuote, plainContent } from './said-words.js';
import { sourceAt } from './sources.js';
import { take } from './state.js';
function verblessAt(context, from, limit) {
    const first = sourceAt(context, from, limit);
    if (!first || first.to + 1 >= limit)
        return null;
    const at = isComma(context, first.to) ? first.to + 1 : first.to;
    const tie = spanOf(context, at, at + 1);
    if (first.kind === 'outlet') {
        const { to, sources } = onward(context, first, limit, { commas: true });
        const [outlet, ...rest] = sources;
        if (rest.length === 0 || foldedAt(context, to) !== ':')
            return null;
        return { outlet: outlet, between: rest.slice(0, -1), speaker: rest.at(-1), tie, colon: to };
    }
    if (first.kind !== 'person' && first.kind !== 'unnamed' && first.kind !== 'body')
        return null;
    const told = whomTold(context, first.to, limit);
    if (!told || foldedAt(context, told.to) !== ':' || !outletOnly(told.source, context))
        return null;
    // «لوكالة»: the letter alone
    const onto = writtenAt(context, at).length;
    const letter = onto > 0 ? [tie[0], tie[0] + onto] : tie;
    return { outlet: told.source, between: [], speaker: meant(first, context), tie: letter, colon: told.to };
}
const mayBegin = ({ doc, infos, marks }, { from, to }) => {
    for (let i = from + 1; i + 1 < to; i++) {
        if (doc.tokens[i].word.folded === ':')
            return true;
        // «شبكة سي إن إن»
        if (marks.groupOf[i] < 0 && (infos[i].that || infos[i].verbOnly))
            return false;
    }
    return false;
};
/** The statement of a sentence that has no verb before its colon; where it ends, else -1. */
export function takeVerbless(state, sentence) {
    const { context, limit, index } = state;
    if (!mayBegin(context, sentence))
        return -1;
    const found = verblessAt(context, sentence.from, limit);
    if (!found || found.colon + 1 >= limit)
        return -1;
    const { outlet, between, speaker, tie: cue, colon } = found;
    const relays = [outlet, ...between].map(source => linkOf(source, cue));
    for (const source of [outlet, ...between])
        know(source, context);
    remember({ source: speaker, relays, medium: [], before: relays, sentence: index, paper: null }, context);
    const quote = quoteAt(context, colon + 1);
    const content = quote ? ofQuote(quote) : plainContent(context, colon + 1, limit, speaker);
    const spans = content.parts.map(([start, end]) => spanOf(context, start, end));
    const chain = [...relays, linkOf(speaker, cue)];
    const draft = {
        end: content.end,
        rests: { paper: null, hearsay: false },
        statement: {
            id: '',
            span: [cue[0], Math.max(...spans.map(([, end]) => end))],
            cue,
            act: 'say',
            speaker: speaker.entity,
            addressees: [],
            content: spans,
            mode: 'direct',
            denied: false,
            chain,
            anonymous: speaker.role === 'unnamed',
            rule: 'statements/verbless',
        },
    };
    return take(state, draft);
}
