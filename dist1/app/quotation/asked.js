import { IsnadError } from '../../model/errors.js';
import { quoteRole } from '../../text/quotes.js';
import { wordsOf } from './align.js';
const most = 5000;
const leftOut = /\u2026|\.{3,}|[[(]\s*(?:\u2026|\.{2,})\s*[\])]/gu;
const isMark = (char) => char !== undefined && quoteRole(char) !== null;
/** Without the marks that stand around it. */
function bare(text) {
    const trimmed = text.trim();
    return isMark(trimmed[0]) && isMark(trimmed.at(-1)) && trimmed.length > 1 ? trimmed.slice(1, -1).trim() : trimmed;
}
/** What is asked after; wrong use where it holds no word, or more than anybody quotes. */
export function quotationOf(given) {
    if (given.length > most)
        throw new IsnadError('usage', `The quotation has ${given.length} characters.`, `Give a part of it, up to ${most.toLocaleString('en')} characters.`);
    const text = bare(given);
    const words = wordsOf(text);
    if (words.length === 0)
        throw new IsnadError('usage', 'There is no word in the quotation.', 'Give the words that are said to be quoted.');
    const cuts = [...text.matchAll(leftOut)].map(({ index }) => index);
    const starts = [0, ...cuts.map(cut => words.filter(({ span }) => span[0] < cut).length)];
    const parts = starts.map((start, i) => [start, starts[i + 1] ?? words.length]);
    return { text, words, parts: parts.filter(([start, end]) => start < end) };
}
