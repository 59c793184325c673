import { senseOf } from '../../arabic/lexicon.js';
import { clauseFrom } from '../clauses/index.js';
import { nounAt } from './contact-nouns.js';
import { contactNounClass } from './contact-rules.js';
import { isPerson, sideOf, visitDraft } from './sides.js';
import { venueOf } from './where.js';
// «استقبل الملك الوزير الذي وصل صباحا», «… في مستهل زيارة رسمية»: who comes, where it goes without saying where to.
export const arrivedRule = 'contact/arrived';
function receptionBefore(told, sentence, at) {
    const draft = told.findLast(d => d.sentence === sentence && d.host !== null && d.trigger[0] < at);
    if (!draft || draft.host === null)
        return null;
    const [host, ...more] = draft.sides[draft.host];
    return host && more.length === 0 && isPerson(host)
        ? { guests: draft.sides[1 - draft.host].filter(isPerson), host, draft }
        : null;
}
const stately = new Set(['head-of-state', 'head-of-government', 'minister', 'royal', 'parliament']);
/** The state of the host, for those of his guests who are of another. */
function visitOf({ guests, host }, { about }) {
    // the head of the United Nations does not receive in his own state, and an ambassador lives where he is received
    const country = stately.has(about.rankOf(host)) ? about.countryOf(host) : null;
    const foreign = guests.filter(id => (about.countryOf(id) ?? country) !== country && about.rankOf(id) !== 'ambassador');
    return country !== null && foreign.length > 0 ? [foreign, [about.stateOf(country, country)]] : null;
}
const within = new Set(['in', 'during']);
const isPrep = ({ doc }, i, values) => doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.pronoun === '' && values.has(s.value)) ?? false;
// «في زيارة», «في مستهل زيارة», «خلال أول زيارة»
const saysOnWhat = (clauses, at) => isPrep(clauses, at - 1, within) ||
    (isPrep(clauses, at - 2, within) && clauses.marks.groupOf[at - 1] < 0 && clauses.marks.timeOf[at - 1] < 0);
/** The visit on which somebody is received: «استقبل الرئيس نظيره في مستهل زيارة رسمية [إلى بلاده]». */
export function receivedOnDraft(clauses, at, sentence, told, rules, discourse) {
    const { doc, marks } = clauses;
    const sense = senseOf(doc.tokens[at].word, contactNounClass);
    if (!sense || sense.definite || sense.pronoun !== '' || !saysOnWhat(clauses, at))
        return null;
    if (nounAt(clauses, at, at + 1)?.kind !== 'visit' || rules.own.has(doc.tokens[at + 1]?.word.folded ?? ''))
        return null;
    const reception = receptionBefore(told, sentence, at);
    const sides = reception && visitOf(reception, discourse);
    if (!sides)
        return null;
    const clause = clauseFrom(doc, doc.sentences[sentence], at + 1, marks, clauses.rules, true);
    const goals = sideOf(clause.slots.filter(({ role }) => goal.has(role)).flatMap(({ group }) => group.members), true);
    const { about } = discourse;
    // «بعد زيارة إلى باريس»: it led to another state
    if (goals.some(id => about.countryOf(id) !== about.countryOf(reception.host)))
        return null;
    // the day on which he was received is one of the visit's
    const { from, to, predicate } = reception.draft;
    const place = { sentence, from, to: Math.max(to, clause.to), predicate };
    return visitDraft(goals.length > 0 ? [sides[0], goals] : sides, arrivedRule, at, place);
}
const goal = new Set(['to', 'for', 'genitive']);
// how many sentences back somebody may have been received whose visit is «the visit»
const impliedReach = 4;
// «هذه الزيارة», «هامش الزيارة»: words between the preposition and the visit
const leads = (clauses, at) => [1, 2].some(k => isPrep(clauses, at - k, whiles) && clauses.marks.groupOf[at - 1] < 0);
const whiles = new Set(['in', 'during', 'after', 'at', 'on']);
/** The guest of a meeting and the state in which it was, where one of the two was at home. */
function guestIn(clauses, { sides, from, to }, rules, { about }) {
    const venue = venueOf(clauses, from, to, rules);
    const country = venue ? about.countryOf(venue) : null;
    const two = sides.flat();
    const guests = two.filter(id => about.countryOf(id) !== country);
    const homely = country !== null && two.length === 2 && two.every(isPerson) && guests.length === 1;
    return homely && about.rankOf(guests[0]) !== 'ambassador' && about.countryOf(guests[0]) !== null
        ? [guests, [about.stateOf(country, country)]]
        : null;
}
/** «التقى الرئيس نظيره في أوتاوا … وعلى هامش الزيارة»: the visit of which the page speaks as known, where it has told of none. */
export function impliedDraft(clauses, at, sentence, told, rules, discourse) {
    const { doc } = clauses;
    const sense = senseOf(doc.tokens[at].word, contactNounClass);
    if (!sense?.definite || !leads(clauses, at) || nounAt(clauses, at, at + 1)?.kind !== 'visit')
        return null;
    // «خلال الزيارة المقبلة»: another
    if (doc.tokens[at + 1]?.word.senses.some(s => s.definite))
        return null;
    if (told.some(draft => draft.kind === 'visit'))
        return null;
    const met = told.findLast(draft => draft.kind === 'meeting' && draft.sentence >= sentence - impliedReach);
    if (!met || met.sentence >= sentence)
        return null;
    const reception = met.host === null ? null : receptionBefore([met], met.sentence, at);
    const sides = (reception && visitOf(reception, discourse)) ?? guestIn(clauses, met, rules, discourse);
    // on the day on which they met he was there
    const { from, to, predicate, trigger } = met;
    return sides && visitDraft(sides, arrivedRule, trigger[0], { sentence: met.sentence, from, to, predicate });
}
const isArrival = ({ readings }, { arriving, departing }) => readings.some(r => arriving.has(r.value) && !departing.has(r.value));
// «وصل سالما», «وصل السلطة»: the word behind the verb says where to, or what it was that was reached
const isBare = ({ prep, cls, pronoun }) => prep === '' && pronoun === '' && (cls === 'noun' || cls === 'masdar' || cls === 'contact-noun' || cls === 'names');
/** Whether nothing in a clause says where somebody has come to. */
function saysNoGoal({ doc, marks }, { at, clause, subject }) {
    const inPlace = clause.slots.some(({ role, group }) => role !== 'from' && group.members.some(({ kind }) => kind === 'place' || kind === 'state'));
    if (inPlace || clause.slots.some(({ role }) => role === 'to' || role === 'object'))
        return false;
    if (clause.pronouns.some(({ role }) => role === 'to'))
        return false;
    const behind = subject && subject.at > at ? subject.group.to : at + 1;
    const next = doc.tokens[behind];
    if (!next || behind >= clause.to || marks.timeOf[behind] >= 0)
        return true;
    return !next.word.senses.some(isBare) && !isPrep({ doc }, behind, towards);
}
const towards = new Set(['to', 'on', 'with', 'until']);
/** The visit of him who has come, where somebody received him there, or another came there before him: «كما يصل الملك في اليوم نفسه». */
export function arrivedDraft(clauses, predicate, told, rules, discourse) {
    if (!isArrival(predicate, rules) || predicate.subject === null || !saysNoGoal(clauses, predicate))
        return null;
    const { at, sentence, clause } = predicate;
    const who = sideOf(predicate.subject.group.members).filter(isPerson);
    const [one, ...more] = who;
    if (one === undefined || more.length > 0)
        return null;
    const place = { sentence, from: at, to: clause.to, predicate };
    const before = clauses.doc.tokens[at - 1]?.word;
    if (before && senseOf(before, 'which')) {
        const reception = receptionBefore(told, sentence, at);
        const sides = reception?.guests.includes(one) ? visitOf({ ...reception, guests: [one] }, discourse) : null;
        return sides && visitDraft(sides, arrivedRule, at, place);
    }
    if (!rules.also.has(before?.folded ?? ''))
        return null;
    const other = told.findLast(draft => draft.kind === 'visit' && draft.sentence >= sentence - 1);
    return other && !other.sides[0].includes(one)
        ? visitDraft([[one], other.sides[1].slice(0, 1)], arrivedRule, at, place)
        : null;
}
