import { wordFlag } from '../../arabic/facts.js';
import { TokenKind } from '../../text/tokens.js';
import { accompanying } from '../clauses/index.js';
import { contactNounClass } from './contact-rules.js';
import { isPerson, sideOf } from './sides.js';
const isPrep = ({ senses }, ...values) => senses.some(s => s.cls === 'prep' && s.pronoun === '' && (values.length === 0 || values.includes(s.value)));
const isNumber = ({ doc }, i) => doc.tokens[i]?.kind === TokenKind.number || doc.tokens[i]?.word.senses.some(s => s.cls === 'number/num') === true;
// «وفد إيراني»
const isDelegation = wordFlag(({ senses }) => 
// «مسؤولين» stand for themselves
senses.some(s => s.cls === 'delegation') && !senses.some(s => s.cls === 'adj'));
function areOfficials(clauses, i, { officials, figures, mayBeOfficials }) {
    const { word } = clauses.doc.tokens[i];
    if (!isDelegation(word) && !mayBeOfficials(word))
        return false;
    if (clauses.marks.groupOf[i] >= 0 || clauses.marks.timeOf[i] >= 0)
        return false;
    // «30 مشرعا»
    const counted = isNumber(clauses, i - 1);
    return (isDelegation(word) ||
        word.senses.some(s => officials.has(s.value) && s.pronoun === '' && (counted || s.entry?.number === 'p')) ||
        areFigures(word.senses, figures));
}
const areFigures = (senses, figures) => senses.some(s => figures.has(s.value) && s.pronoun === '' && s.entry?.number === 'p');
/** Where what counts them begins: «عدد من كبار المسؤولين», «أكثر من 30 مشرعا». */
function startOf(clauses, at, { quantities }) {
    const { tokens } = clauses.doc;
    const counts = (i) => quantities.has(stripped(tokens[i].word)) || isNumber(clauses, i);
    let i = at;
    while (i > 0 && (counts(i - 1) || (isPrep(tokens[i - 1].word, 'from') && i > 1 && counts(i - 2))))
        i--;
    return i;
}
// «بعدد من»: without what is written onto it
const stripped = ({ folded, senses }) => senses.find(s => s.prep !== '')?.value ?? folded;
const describing = new Set(['adj', 'active-participle', 'passive-participle', 'nisba']);
const isDescribing = wordFlag(({ senses }) => senses.some(s => describing.has(s.cls) && s.prep === ''));
const state = /^[A-Z]{3}$/;
// how many adjectives may stand between them and whose they are: «المسؤولين العسكريين والمدنيين العراقيين»
const describingReach = 3;
const isTelling = ({ senses }) => senses.some(s => s.cls === 'adj' || s.cls === 'nisba') &&
    !senses.some(s => s.cls === 'adverb' || s.cls.endsWith('participle'));
/** The states of which adjectives behind them speak: «مسؤولين أميركيين وإسرائيليين». */
function nisbas(clauses, at, { stateOf }, { delegated }) {
    const { doc, marks } = clauses;
    const found = [];
    const sent = isDelegation(clauses.doc.tokens[at].word);
    // «وزراء المالية» are not of Mali, but «30 نائبا فرنسيا», «وفد فرنسي»
    const one = isNumber(clauses, at - 1) || sent;
    const whole = doc.tokens[at].word.senses.some(s => s.definite);
    for (let i = at + 1; i < doc.tokens.length && (found.length > 0 || i <= at + describingReach); i++) {
        const { word, start, end } = doc.tokens[i];
        // «قادة المنتخب الأردني»
        const adjectives = word.senses.filter(s => describing.has(s.cls) && s.prep === '' && s.definite === whole);
        if (marks.groupOf[i] >= 0 || adjectives.length === 0)
            break;
        const nisba = adjectives.find(s => s.cls === 'nisba' && state.test(s.value) && (s.entry?.number !== 's' || one));
        if (nisba)
            found.push(stateOf(nisba.value, doc.text.slice(start, end)));
        // «وفد طبي مصري», «وفد أردني رياضي», but «وفدا أردنيا مؤخرا»
        else if (sent && !adjectives.some(s => delegated.has(s.value)) && (found.length === 0 || isTelling(word)))
            return [];
        else if (found.length > 0)
            break;
    }
    return found;
}
const whose = new Set(['from', 'about', 'in', 'for', 'by']);
// «وزراء خارجية دول المجلس», «المسؤولين العسكريين في المملكة»: where they stand whose they are; -1 where nobody does
function ownersAt({ doc, marks }, at, sent) {
    const ruling = (i) => doc.tokens[i].word.senses.some(s => nominal.has(s.cls) && !s.definite && s.pronoun === '');
    const named = (i) => (marks.groupAt[i] ?? -1) >= 0;
    const free = (i) => i < doc.tokens.length && marks.groupOf[i] < 0;
    let i = at + 1;
    if (sent || ruling(at))
        while (i <= at + constructReach && free(i) && ruling(i))
            i++;
    if (named(i))
        return i;
    i = at + 1;
    while (i <= at + describingReach && free(i) && isDescribing(doc.tokens[i].word))
        i++;
    if (free(i) && isPrep(doc.tokens[i].word, 'from', 'about', 'in'))
        i++;
    return named(i) ? i : -1;
}
/** The powers that stand behind them: «قادة حماس», «ممثلين عن الحزب», «المسؤولين في دمشق». */
function powersBehind(clauses, at, about) {
    const { marks, rules, doc } = clauses;
    const group = marks.groups[marks.groupAt[ownersAt(clauses, at, isDelegation(clauses.doc.tokens[at].word))] ?? -1];
    if (!group || (group.prep !== '' && !whose.has(rules.cliticRoles.get(group.prep) ?? '')))
        return [];
    if (group.members.every(m => m.kind === 'state' || m.kind === 'body'))
        return sideOf(group.members);
    const [only, ...others] = group.members;
    const country = only.kind === 'place' && only.entity && others.length === 0 ? about.countryOf(only.entity) : null;
    return country ? [about.stateOf(country, doc.text.slice(...only.span))] : [];
}
const nominal = new Set(['noun', 'adj', 'masdar', 'source', 'plover-noun']);
// «وزراء خارجية دول مجلس …»
const constructReach = 3;
/** Those of them who are named: «مسؤولين عراقيين من بينهم رئيس الوزراء». */
function named({ doc, marks, rules }, at, to) {
    for (let i = at + 1; i < Math.min(to, at + namedReach); i++) {
        if (!rules.namely.has(doc.tokens[i].word.folded))
            continue;
        const group = marks.groups[marks.groupAt[i + 1] ?? -1];
        return group?.prep === '' ? sideOf(group.members).filter(isPerson) : [];
    }
    return [];
}
const namedReach = 9;
/** The place in which they stand whose words begin at `start`; null where a noun rules them. */
function roleAt(clauses, clause, start) {
    const { doc, marks, rules } = clauses;
    const { word } = doc.tokens[start];
    const clitic = word.senses.find(s => s.prep !== '');
    if (clitic)
        return rules.cliticRoles.get(clitic.prep) ?? null;
    const before = doc.tokens[start - 1];
    if (!before)
        return null;
    const prep = before.word.senses.find(s => s.cls === 'prep' && s.pronoun === '');
    if (prep && marks.groupOf[start - 1] < 0)
        return isAccompanied(clauses, start - 2) ? accompanying : prep.value;
    if (start === clause.from) {
        const oblique = rules.oblique.some(ending => word.folded.endsWith(ending));
        return oblique ? 'object' : 'subject';
    }
    if (before.word.senses.some(s => s.cls === contactNounClass && !s.definite && s.pronoun === ''))
        return 'genitive';
    const free = marks.groupOf[start - 1] >= 0 || marks.timeOf[start - 1] >= 0 || before.kind !== TokenKind.word;
    return free || before.word.senses.every(s => s.cls === 'adverb' || s.definite) ? 'object' : null;
}
// «في مؤتمر صحفي مشترك مع مسؤولين»
function isAccompanied({ doc, rules }, from) {
    let i = from;
    while (i > 0 && i > from - describingReach && isDescribing(doc.tokens[i].word))
        i--;
    return doc.tokens[i]?.word.senses.some(s => s.cls === 'noun' && rules.accompanied.has(s.value)) ?? false;
}
/** They who are told as many in a clause, each with whose they are. */
export function manyIn(clauses, clause, about, words) {
    const found = [];
    for (let i = clause.from; i < clause.to; i++) {
        if (!areOfficials(clauses, i, words))
            continue;
        const start = startOf(clauses, i, words);
        const role = start < clause.from ? null : roleAt(clauses, clause, start);
        if (role === null)
            continue;
        const people = named(clauses, i, clause.to);
        // «شخصيات من المعارضة», but not «شخصيات مصرية»
        const figures = areFigures(clauses.doc.tokens[i].word.senses, words.figures);
        const states = figures ? [] : nisbas(clauses, i, about, words);
        const powers = states.length > 0 ? states : powersBehind(clauses, i, about);
        const ids = people.length > 0 ? people : figures ? powers.filter(id => id.startsWith('body:')) : powers;
        if (ids.length > 0)
            found.push({ role, ids });
    }
    return found;
}
/** The side in a place, where they are told as many. */
export const sideOfMany = (many, role) => [
    ...new Set(many.filter(m => m.role === role).flatMap(({ ids }) => ids)),
];
/** The places of a clause, where nobody is named in one with those who are told there as many. */
export const withMany = (places, many) => (role, towns) => {
    const side = places(role, towns);
    if (many.length === 0)
        return side;
    const people = role === 'object' ? side.filter(id => !id.startsWith('state:')) : side;
    return people.length > 0 ? people : sideOfMany(many, role);
};
