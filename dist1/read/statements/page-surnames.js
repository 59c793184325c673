import { senseOf } from '../../arabic/lexicon.js';
import { TokenKind } from '../../text/tokens.js';
// «العليان», «البرقان»: what a word of the language is a family's name on a page that has it right behind a given name.
const qualities = new Set([
    'names',
    'given-name',
    'maybe-given-name',
    'adj',
    'nisba',
    'active-participle',
    'passive-participle',
]);
// «البرقان» only looks like two; «العيد» is no family's where it is a feast
const mayName = ({ senses }) => senses.every(s => qualities.has(s.cls) || ((s.cls === 'noun' || s.cls === 'plover-noun') && s.entry?.number === 'd'));
export function pageSurnames({ tokens }, article) {
    let found = null;
    return () => {
        if (found)
            return found;
        found = new Set();
        for (let k = 1; k < tokens.length; k++) {
            const { word, kind } = tokens[k];
            if (kind !== TokenKind.word || !word.folded.startsWith(article) || word.folded.length < 5)
                continue;
            if (senseOf(tokens[k - 1].word, 'given-name')?.conj === '' && mayName(word))
                found.add(word.folded);
        }
        return found;
    };
}
