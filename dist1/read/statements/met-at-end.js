import { TokenKind } from '../../text/tokens.js';
import { infoAt, isComma, linkOf, spanOf } from './context.js';
import { joinLinks } from './links.js';
import { know } from './memory.js';
import { talkAt } from './onward.js';
// «…، في مقابلة مع شبكة إن بي سي.»: the outlet that is spoken to may come last; it is none of the words.
const farthest = 12;
/** Where such a phrase begins, at its comma, and whom it names. */
function metAtEnd(context, from, limit) {
    const { marks, doc } = context;
    const { tokens } = doc;
    let end = limit;
    while (end > from && tokens[end - 1].kind !== TokenKind.word && marks.quoteOf[end - 1] < 0)
        end--;
    for (let k = end - 1; k > Math.max(from, end - farthest); k--) {
        if (!isComma(context, k) || k + 2 >= end)
            continue;
        const { prep } = infoAt(context, k + 1);
        const talk = prep?.value === 'in' || prep?.value === 'during' ? talkAt(context, k + 2, limit) : null;
        if (!talk || talk.to < end)
            return null;
        know(talk, context);
        return { comma: k, link: linkOf(talk, spanOf(context, k + 1, k + 3)) };
    }
    return null;
}
/** Gives the statements of a sentence the outlet that its end names. */
export function withMetAtEnd(context, drafts, from, limit) {
    const last = drafts.at(-1);
    const met = last?.statement.chain.length ? metAtEnd(context, from, limit) : null;
    if (!last || !met)
        return;
    const end = context.doc.tokens[met.comma - 1].end;
    const { statement } = last;
    const content = statement.content.filter(([start]) => start < end);
    if (content.length === 0)
        return;
    statement.content = content.map(([start, to]) => [start, Math.min(to, end)]);
    const speaker = statement.chain.at(-1).name;
    for (const { statement: each } of drafts)
        if (each.chain.at(-1)?.name === speaker)
            each.chain = joinLinks([met.link], each.chain);
    context.memory.said.at(-1)?.medium.push(met.link);
}
