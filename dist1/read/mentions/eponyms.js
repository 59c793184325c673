import { wordFlag } from '../../arabic/facts.js';
import { TokenKind } from '../../text/tokens.js';
import { hasBareGivenName } from './given.js';
// «جامعة الملك سعود», «مستشفى الأمير سلطان بن عبدالعزيز العسكري»: what bears the name of somebody, who is not meant.
/** «الأوروبي», «العسكري» */
export const isDefiniteAdjective = wordFlag(({ senses }) => senses.some(s => s.definite && (s.cls === 'adj' || s.cls === 'nisba')));
const isBareNoun = wordFlag(({ senses }) => senses.some(s => s.cls === 'noun' && !s.definite));
const isWord = ({ tokens }, i) => tokens[i]?.kind === TokenKind.word;
// «سعود», «عبد العزيز»
function pastGiven(doc, i, { openers, sons }) {
    if (!isWord(doc, i))
        return i;
    const { word } = doc.tokens[i];
    if (openers.has(word.folded) && !sons.has(word.folded))
        return isWord(doc, i + 1) ? i + 2 : i;
    return hasBareGivenName(word) ? i + 1 : i;
}
/** The token behind the noun at `i` and the man it is named after; `i` where it is named after none. */
export function pastEponym(doc, i, grammar) {
    const { eponyms, sons, article } = grammar;
    if (!isWord(doc, i) || !isWord(doc, i + 1))
        return i;
    const respected = eponyms.has(doc.tokens[i + 1].word.folded);
    const { word } = doc.tokens[i];
    // «الرئيس الفخري للشباب الأمير خالد»: a club that is named after none
    if (word.folded.startsWith(article) || !isBareNoun(word))
        return i;
    const start = respected ? i + 2 : i + 1;
    let to = pastGiven(doc, start, grammar);
    // «مؤسسة محمد بن راشد»
    if (to === start || (!respected && !sons.has(doc.tokens[to]?.word.folded ?? '')))
        return i;
    while (isWord(doc, to) && sons.has(doc.tokens[to].word.folded)) {
        const father = pastGiven(doc, to + 1, grammar);
        // «آل سعود»
        to = father > to + 1 ? father : to + 2;
    }
    while (isWord(doc, to) && isDefiniteAdjective(doc.tokens[to].word))
        to++;
    return to;
}
