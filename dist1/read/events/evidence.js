import { countWhile } from '../../text/ordered.js';
/** The spans of whole sentences, which an event cites. */
export const evidenceOf = ({ doc }, sentences) => sentences.map(index => {
    const { from, to } = doc.sentences[index];
    return [doc.tokens[from].start, doc.tokens[to - 1].end];
});
/** Who says what the word at a place is the cue of, where he is known. */
export function speakerBy(statements, place) {
    const told = statements.find(({ cue: [from, to] }) => from <= place && place < to);
    const link = told?.chain.at(-1);
    return told?.speaker && link ? { id: told.speaker, span: link.span } : null;
}
/**
 * «كشف مصدر عن قصف مواقع، وقام الوزير بزيارة»: where what is said is a noun, a verb with a subject of its own behind a comma goes on with what
 * the page tells; null where none does.
 */
function goesOnAt({ mode, content }, { doc, predicates, rules }) {
    const from = content[0]?.[0];
    if (from === undefined || content.length > 1 || mode !== 'indirect')
        return null;
    const first = countWhile(doc.tokens, ({ start }) => start < from);
    if ([first, first + 1].some(i => doc.tokens[i]?.word.senses.some(s => s.cls === 'that')))
        return null;
    const goesOn = ({ at, readings, subject }) => at > first + 1 &&
        rules.commas.has(doc.tokens[at - 1].word.folded) &&
        readings.some(({ conj }) => conj !== '') &&
        subject !== null &&
        subject.group.from > at;
    const next = predicates.find(goesOn);
    return next ? doc.tokens[next.at].start : null;
}
/** The innermost statement whose content holds the place. */
export function saidAt(statements, place, clauses) {
    let found = null;
    let size = Number.POSITIVE_INFINITY;
    for (const statement of statements) {
        if (!statement.content.some(([from, to]) => from <= place && place < to))
            continue;
        const length = statement.content.reduce((sum, [from, to]) => sum + to - from, 0);
        if (length < size && place < (goesOnAt(statement, clauses) ?? place + 1))
            [found, size] = [statement, length];
    }
    return found;
}
