import { hasTanween } from '../../arabic/tanween.js';
import { TokenKind } from '../../text/tokens.js';
import { hasBareGivenName } from './given.js';
import { nameAt } from './names.js';
import { isGivenName, isParticle, mayBeVerb } from './person.js';
const elsewhere = [
    'role',
    'role-gen',
    'title',
    'honorific',
    'deputy',
    'state',
    'body',
    'place',
    'outlet',
    'institution',
    'institution-gen',
    'epithet',
    'bureau',
    'side',
    'place-head',
];
const isNominal = ({ senses }) => senses.length > 0 &&
    senses.some(s => s.cls === 'noun' || s.cls === 'adj' || s.cls.endsWith('participle')) &&
    senses.every(s => s.conj === '' && s.prep === '' && s.pronoun === '' && s.cls !== 'verb' && !s.cls.startsWith('time/'));
// What no word goes on with: the end of a clause, a particle, a verb
const isClosed = (doc, i) => {
    const token = doc.tokens[i];
    if (token?.kind !== TokenKind.word)
        return true;
    return isParticle(token.word) || token.word.senses.some(s => s.cls === 'which' || s.cls === 'prep');
};
const mayBeGiven = (doc, i) => {
    const { word } = doc.tokens[i];
    return hasBareGivenName(word) && isGivenName(doc, i) && !isParticle(word) && !mayBeVerb(word);
};
/** «السفير المصري أيمن مشرفة الذي …»: behind an office a given name and one indefinite word, though it means something else, is a whole name. */
export function plainSurnameAt(doc, i, grammar) {
    const [given, family] = [doc.tokens[i], doc.tokens[i + 1]];
    if (given?.kind !== TokenKind.word || family?.kind !== TokenKind.word || !mayBeGiven(doc, i))
        return null;
    if (family.word.folded.startsWith(grammar.article) || !isNominal(family.word) || isParticle(family.word))
        return null;
    if (hasTanween(doc, family) || nameAt(doc, i + 1, ...elsewhere))
        return null;
    return isClosed(doc, i + 2) ? { from: i, to: i + 2, people: [], short: false, sense: null } : null;
}
