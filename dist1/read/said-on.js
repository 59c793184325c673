import { sentenceAt, tokenAt } from '../arabic/doc.js';
// «قال في بيان بتاريخ 3 مايو: «سنجتمع غدا»»: tomorrow is the 4th, whenever the page was published.
const fullDay = /^\d{4}-\d\d-\d\d$/;
/** Whether tokens `[from, to)` hold a verb, or a word behind which a day dates something else. */
function leadsAway({ doc, predicates }, from, to, { undating }) {
    if (predicates.some(({ at }) => from <= at && at < to))
        return true;
    return doc.tokens.slice(from, to).some(({ word }) => undating.has(word.folded));
}
/** Whether a time in the words that lead to a quotation dates the saying: it stands after the cue, or opens the sentence. */
function datesTheSaying(span, cue, first, clauses, words) {
    const { doc } = clauses;
    const at = tokenAt(doc, span[0]);
    if (words.dated.has(doc.tokens[at - 1]?.word.folded ?? ''))
        return false;
    const [start, end] = [tokenAt(doc, cue[0]), tokenAt(doc, cue[1])];
    if (at >= end)
        return !leadsAway(clauses, end, at, words);
    return at - first <= 1 && !leadsAway(clauses, tokenAt(doc, span[1]), start, words);
}
function dayOfSaying({ cue }, quote, times, clauses, words) {
    const { doc } = clauses;
    const at = tokenAt(doc, cue[0]);
    const sentence = at < 0 ? undefined : doc.sentences[sentenceAt(doc, at)];
    if (!sentence)
        return undefined;
    const start = doc.tokens[sentence.from].start;
    return times.find(({ span, date }) => start <= span[0] &&
        span[1] <= quote[0] &&
        fullDay.test(date?.value ?? '') &&
        datesTheSaying(span, cue, sentence.from, clauses, words));
}
/** The quotations of statements whose day their sentence tells, each with the expression that tells it. */
export function saidOn(clauses, statements, times, words) {
    return statements.flatMap(statement => {
        const [quote] = statement.content;
        if (statement.mode === 'indirect' || !quote)
            return [];
        const on = dayOfSaying(statement, quote, times, clauses, words);
        return on ? statement.content.map(within => ({ within, on })) : [];
    });
}
