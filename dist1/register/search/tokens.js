import { language } from '../../arabic/language.js';
import { makeStemmer } from '../../arabic/stems.js';
import { scanTokens, TokenKind } from '../../text/tokens.js';
let made;
function stemmer() {
    const { lexicon, article, fold } = language();
    made ??= makeStemmer(lexicon, fold(article));
    return made;
}
/** What the word that `text` is from `start` to `end` is taken for. */
export const stemAt = (text, start, end) => stemmer()(text, start, end).stem;
/** The words and numbers of a part of a text, each without what is written onto it. */
export function stemmedIn(text, start = 0, end = text.length) {
    const out = [];
    const stemsOf = stemmer();
    scanTokens(text, start, end, (kind, from, to) => {
        if (kind === TokenKind.word || kind === TokenKind.number)
            out.push({ start: from, end: to, ...stemsOf(text, from, to) });
    });
    return out;
}
