import { table } from '../../knowledge/load.js';
import { fold } from '../../register/words.js';
// Whoever quotes from the middle of a sentence leaves out the «و» that is written onto its first word: «ونؤكد» is quoted as «نؤكد».
let known;
/** What joins sentences and is written onto a word. */
function conjunctions() {
    known ??= table('arabic/clitics')
        .filter(({ kind }) => kind === 'conj')
        .map(({ form }) => fold(form));
    return known;
}
const mark = /[\p{M}\p{Lm}]/u;
/** The word without the letter that it begins with, and without the marks of that. */
function behindFirst(text, { span: [start, end], folded }) {
    let from = start + 1;
    while (from < end && mark.test(text[from]))
        from++;
    return { span: [from, end], folded: folded.slice(1) };
}
/** The words of a text, freed of a conjunction where a part of the quotation begins with what is behind it. */
export function freed(text, words, { words: quoted, parts }) {
    const all = quoted.map(({ folded }) => folded);
    const firsts = new Set(parts.map(([start]) => all[start]).filter(first => all.indexOf(first) === all.lastIndexOf(first)));
    const isFreed = ({ folded }) => firsts.has(folded.slice(1)) && conjunctions().includes(folded[0]) && !all.includes(folded);
    return words.map(word => (isFreed(word) ? behindFirst(text, word) : word));
}
