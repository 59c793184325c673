import { wordFlag } from '../../arabic/facts.js';
import { senseOf } from '../../arabic/lexicon.js';
import { document } from '../../knowledge/load.js';
import { TokenKind } from '../../text/tokens.js';
import { groupAt, idOf } from './context.js';
import { isObliquePlural } from './crowds.js';
const nominal = ({ senses }) => senses.filter(s => s.entry?.number !== undefined);
const describing = new Set(['adj', 'nisba', 'active-participle', 'passive-participle', 'number/num']);
export function buildAgreement({ fold, article, endings }) {
    const file = document('arabic/addressees');
    const [sound, construct] = file.oblique.map(fold);
    const things = new Set(file.things.map(fold));
    const plural = endings.masculinePlural.map(fold);
    const everyone = new Set(file.everyone.map(fold));
    const epicene = new Set(file.epicene.map(fold));
    // «قوانين» is no sound plural of «قانون»
    const isSound = ({ entry, value, start, end }, folded) => {
        const host = folded.slice(start, end);
        if (entry.state === 'construct')
            return entry.number !== 's' && host.endsWith(construct);
        if (entry.number === 'd')
            return host.endsWith(sound);
        return entry.number === 'p' && host.endsWith(fold(value) + sound);
    };
    const isIndefinite = ({ entry }, folded) => entry.state === 'indefinite' && folded.endsWith(endings.accusative);
    const isOblique = wordFlag((word) => {
        const nouns = nominal(word);
        if (nouns.length === 0 || word.senses.some(s => s.cls === 'given-name'))
            return false;
        return nouns.every(s => s.pronoun === '' && (isSound(s, word.folded) || isIndefinite(s, word.folded)));
    });
    return {
        isOblique,
        isAccusative: wordFlag(({ folded, senses }) => folded.endsWith(endings.accusative) && senses.some(s => s.entry?.state === 'indefinite' && s.conj === '')),
        isAbsolute: wordFlag((word) => {
            const nouns = nominal(word);
            return (nouns.length > 0 &&
                nouns.every(({ entry, value, start, end, pronoun }) => pronoun === '' &&
                    entry.state === undefined &&
                    (entry.number === 'd' ||
                        (entry.number === 'p' && plural.some(ending => word.folded.slice(start, end) === fold(value) + ending)))));
        }),
        arePlural: wordFlag((word) => {
            const nouns = nominal(word);
            return nouns.length > 0 && nouns.every(s => s.entry.number === 'p');
        }),
        areThings: wordFlag(({ senses }) => {
            const nouns = senses.filter(s => s.cls === 'noun');
            return nouns.length > 0 && nouns.every(s => s.entry.number === 'p' && things.has(s.value));
        }),
        isNounAlone: wordFlag((word) => everyone.has(word.folded) ||
            (word.folded.startsWith(article) &&
                word.senses.some(s => s.cls === 'noun' || isOblique(word)) &&
                (isOblique(word) || !word.senses.some(s => describing.has(s.cls))))),
        isEpicene: wordFlag(({ senses }) => senses.some(s => epicene.has(s.value))),
        masculine: new Set(file.masculine.map(id => `state:${id}`)),
    };
}
// «السكان», «المسؤولون»: men, in the plural
const areMen = ({ entry, cls }) => cls === 'source' && entry.info === 'people' && entry.number === 'p' && entry.gender === 'm';
const isOtherGender = (senses, gender) => {
    const nouns = senses.filter(s => s.entry?.gender !== undefined);
    if (nouns.length === 0)
        return false;
    if (nouns.every(s => s.entry.gender !== gender && s.entry.number === 's'))
        return true;
    return gender === 'f' && nouns.some(areMen);
};
/** The gender of whoever is named alone at `i`: a person that a table knows, or a state. */
function genderOfParty(context, i) {
    const group = groupAt(context, i);
    const [member] = group?.members ?? [];
    if (!group || !member || group.members.length > 1)
        return null;
    const id = idOf(member);
    if (id?.startsWith('state:') && group.to === i + 1 && member.framing === null)
        return context.rules.agreement.masculine.has(id) ? 'm' : 'f';
    return id?.startsWith('person:') ? context.genderOf(id) : null;
}
// «قال 7 مسؤولين»: the number rules it
const isCounted = ({ doc }, i) => {
    const before = doc.tokens[i - 1];
    return before !== undefined && (before.kind === TokenKind.number || senseOf(before.word, 'number/num') !== undefined);
};
// «تعتبر مصدرا جيدا»: with its adjective in the accusative, too, no dual of anything
const isObject = ({ doc, rules }, i) => [i, i + 1].every(k => doc.tokens[k] !== undefined && rules.agreement.isAccusative(doc.tokens[k].word));
/** «وطالبوا الوزير», «وناشدت المجتمع الدولي», «وخاطب المندوبين»: whether what begins at `i` is no subject of the verb before it. */
export function isNoSubject(context, { sense, form }, i) {
    const { verb } = sense;
    if (form !== 'verb' || !verb)
        return false;
    if (verb.number === 'p' || verb.number === 'd')
        return true;
    const { word } = context.doc.tokens[i];
    const { isOblique, areThings, isEpicene } = context.rules.agreement;
    if (verb.gender === 'f' && isEpicene(word))
        return false;
    if (isObject(context, i))
        return true;
    if ((isOblique(word) || isObliquePlural(word, context)) && !isCounted(context, i))
        return true;
    const { gender } = verb;
    if (gender !== 'm' && gender !== 'f')
        return false;
    const party = genderOfParty(context, i);
    return party !== null ? party !== gender : isOtherGender(word.senses, gender) || (gender === 'm' && areThings(word));
}
