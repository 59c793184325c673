import { countWhile } from '../text/ordered.js';
import { scanTokens } from '../text/tokens.js';
import { cutSentences } from './sentences.js';
function tokenize(text, parts, lexicon) {
    const tokens = [];
    const partAt = [];
    parts.forEach(([start, end], part) => {
        scanTokens(text, start, end, (kind, from, to) => {
            tokens.push({ kind, start: from, end: to, word: lexicon.wordAt(text, from, to) });
            partAt.push(part);
        });
    });
    return { tokens, partAt };
}
/** Reads `parts` (spans of the page, in order) as one document. Linear in their length. */
export function makeDoc(text, parts, lexicon, rules) {
    const { tokens, partAt } = tokenize(text, parts, lexicon);
    return { text, tokens, sentences: cutSentences(tokens, partAt, rules), lexicon, facts: [] };
}
/** The index of the sentence that holds a token. */
export const sentenceAt = ({ sentences }, token) => Math.min(countWhile(sentences, ({ to }) => to <= token), sentences.length - 1);
/** The folded words of tokens `[from, to)`. */
export const foldedWords = ({ tokens }, from, to) => tokens.slice(from, to).map(({ word }) => word.folded);
/** The token that holds an offset of the page, or the next; -1 behind the last. */
export function tokenAt({ tokens }, offset) {
    const at = countWhile(tokens, ({ end }) => end <= offset);
    return at < tokens.length ? at : -1;
}
/** Where in the page an offset of the folded word stands. */
export function offsetInPage(doc, token, offset, fold) {
    if (token.end - token.start === token.word.folded.length)
        return token.start + offset;
    return token.start + fold.view(doc.text.slice(token.start, token.end)).at[offset];
}
