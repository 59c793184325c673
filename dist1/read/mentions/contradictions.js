import { sentenceAt } from '../../arabic/doc.js';
import { overlap, shifted } from '../../knowledge/dates.js';
import { titleAt } from './title.js';
import { high, rolesOf } from './who.js';
// Papers go on naming who has just left office, and name who is elected or appointed before he takes it.
const daysAfter = 21;
const daysBefore = 90;
const leniently = ({ from, to }) => ({
    from: from && shifted(from, -daysBefore),
    to: to && shifted(to, daysAfter),
});
/** How many words before a name may say that the past is told: «في عهد الرئيس المصري الراحل». */
const reach = 3;
const holdsOneOf = (doc, from, to, words, grammar) => doc.tokens
    .slice(from, to)
    .some(({ word }) => words.has(word.folded) || grammar.cutsOf(word).some(cut => words.has(cut.host)));
/** How many words on either side of a name are looked at for those that say that the past is told, within its sentence. */
const wide = 60;
/** The sentence of a name, as far as it is looked at. */
function sentenceOf(doc, { party }) {
    const { from, to } = doc.sentences[sentenceAt(doc, party.from)] ?? party;
    return { from: Math.max(from, party.from - wide), to: Math.min(to, party.to + wide) };
}
function isLedBy(doc, holding, words, grammar) {
    const { from } = holding.party;
    return holdsOneOf(doc, Math.max(sentenceOf(doc, holding).from, from - reach), from, words, grammar);
}
/** Whether the words around a name tell of another time: «في عهد الرئيس …», «… آنذاك», «الرئيس المنتخب …», «… رحمه الله». */
export function isElsewhen(doc, holding, grammar) {
    const sentence = sentenceOf(doc, holding);
    const { from, to } = holding.party;
    return (isLedBy(doc, holding, grammar.bygone, grammar) ||
        holdsOneOf(doc, Math.max(sentence.from, from - reach), Math.min(sentence.to, to + reach), grammar.late, grammar) ||
        holdsOneOf(doc, sentence.from, sentence.to, grammar.backThen, grammar) ||
        holdsOneOf(doc, from, to, grammar.designate, grammar) ||
        holdsOneOf(doc, from, to, grammar.held, grammar));
}
const year = /^(?:19|20)\d\d$/u;
/** Whether the sentence of a name names a year, so that what it calls him tells of that year: «وفي عام 1977 زار الرئيس …». */
export function namesYear(doc, holding) {
    const { from, to } = sentenceOf(doc, holding);
    return doc.tokens.slice(from, to).some(({ word }) => year.test(word.folded));
}
/** The terms of a person in offices that the title may mean, with the offices. */
const termsOf = ({ person, title }, world) => {
    const offices = rolesOf(title.role).map(role => `${title.of}/${role}`);
    return (world.termsOf.get(person) ?? []).filter(term => offices.includes(term.office));
};
/** Whether a term holds at a time: one whose end is not known does so as long as the table vouches for it. */
const isSure = ({ period, asOf }, when) => overlap(period, when) !== null && (period.to !== null || asOf === null || when.from <= asOf);
/** Whether another title beside the name is of an office that he did hold: «النائب الأول لرئيس الوزراء وزير الخارجية الكويتي …». */
function hasOtherTitle(doc, { party, person, title }, when, grammar) {
    const held = (grammar.world.termsOf.get(person) ?? []).filter(({ period }) => overlap(period, when) !== null);
    for (let i = party.from; i < party.to && held.length > 0; i++) {
        const other = titleAt(doc, i, grammar);
        if (other && held.some(({ office }) => office === `${other.of ?? title.of}/${other.role}`))
            return true;
    }
    return false;
}
const rankOf = (role, world) => world.roles.get(role)?.rank ?? '';
/**
 * Where the date of a story contradicts an office that it names somebody as holding. Only where the table knows who held the office
 * then, so that a gap in the table contradicts nobody, and where the story does not name him too, so that it tells of several times.
 */
export function contradictionsIn(doc, holdings, when, grammar) {
    const { world } = grammar;
    if (when.from === null || when.to === null)
        return [];
    const named = new Set(holdings.map(({ person }) => person));
    const told = new Set();
    return holdings.flatMap(holding => {
        const terms = termsOf(holding, world);
        const inTime = terms.some(({ period }) => overlap(leniently(period), when) !== null);
        if (inTime || !high.has(rankOf(holding.title.role, world)))
            return [];
        const office = terms[0].office;
        const instead = (world.terms.get(office) ?? []).filter(term => isSure(term, when));
        const people = [...new Set(instead.map(term => term.person))];
        if (people.length === 0 || people.some(person => named.has(person)))
            return [];
        const key = `${office} ${holding.person}`;
        if (told.has(key) || isLedBy(doc, holding, grammar.perhapsBygone, grammar))
            return [];
        if (hasOtherTitle(doc, holding, when, grammar))
            return [];
        told.add(key);
        return [{ holding, office, terms: terms.filter(term => term.office === office), instead: people }];
    });
}
/**
 * Whether a story is older than its page says: an archive that is put out anew. It names who held an office of its own state before, and
 * nobody who holds one now.
 */
export function isOutdated(contradictions, holdings, when, home) {
    if (home === null || when.from === null)
        return false;
    const isPast = ({ terms }) => terms.every(({ period: { to } }) => to !== null && to <= when.from);
    return (contradictions.some(one => one.office.startsWith(`${home}/`) && isPast(one)) &&
        !holdings.some(({ title, terms }) => title.of === home && terms.some(period => overlap(period, when) !== null)));
}
