import { tokenAt } from '../../arabic/doc.js';
import { contains } from '../../text/span.js';
import { readingsOf } from './words.js';
// `rel` of `knowledge/time/words.tsv`: the days, and a part of the day where the words tell one. «ليل» is one of «ليل أمس» alone.
function offAt({ tokens }, i) {
    const fitting = readingsOf(tokens[i].word)
        .filter(({ term, rest }) => term === 'rel' && rest.every((word, k) => tokens[i + 1 + k]?.word.folded === word))
        .sort((a, b) => b.rest.length - a.rest.length);
    return fitting.length > 0 ? Number.parseInt(fitting[0].value, 10) : null;
}
/** How many days from today an expression says that its day is: 0 of «اليوم الخميس», -1 of «أمس الخميس»; null where it does not say. */
export function daysOff(doc, { span }) {
    for (let i = Math.max(0, tokenAt(doc, span[0])); i < doc.tokens.length && doc.tokens[i].start < span[1]; i++) {
        const { start, end } = doc.tokens[i];
        const off = contains(span, [start, end]) ? offAt(doc, i) : null;
        if (off !== null)
            return off;
    }
    return null;
}
