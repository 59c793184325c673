import { clauseFrom } from '../clauses/index.js';
import { nounAt } from './contact-nouns.js';
import { isPerson, sideOf, visitDraft } from './sides.js';
// «قبيل توجهه إلى باريس», «لدى وصول الوزير إلى بغداد»: a journey told by its verbal noun, which says when something else was.
const journeyRule = 'contact/journey';
const whens = new Set(['before', 'after', 'at', 'during']);
// a delegation may be of athletes
const isTraveller = (id) => isPerson(id) && !id.endsWith('/delegation');
/** Who travels: the genitive of the noun, or he whom its pronoun means. */
function travellerOf(clauses, at, { pronoun }, predicates, goal, { countryOf }) {
    const { marks } = clauses;
    if (pronoun === '') {
        const group = marks.groupAt[at + 1] ?? -1;
        return group >= 0 && marks.groups[group].prep === '' ? sideOf(marks.groups[group].members) : [];
    }
    // a subject that is left out may be anybody's journey
    const ruler = predicates.findLast(p => p.at < at) ?? predicates.find(p => p.at > at);
    const doer = ruler?.subject ? sideOf(ruler.subject.group.members) : [];
    // «استقبل الأمير الرئيس لدى وصوله إلى الدوحة»: nobody arrives in his own state, so that his guest is meant
    const [town] = sideOf(goal.group.members, true);
    const isHome = town !== undefined && doer.some(id => countryOf(id) !== null && countryOf(id) === countryOf(town));
    return isHome ? guestOf(ruler) : doer;
}
const guestOf = ({ clause }) => sideOf(clause.slots.filter(({ role }) => role === 'object').flatMap(({ group }) => group.members)).filter(isPerson);
// «غادر القاهرة متوجها إلى أثينا»: where he goes who leaves
function underWayDraft(clauses, at, sentence, predicates, rules) {
    const ruler = predicates.findLast(p => p.at < at);
    if (!ruler?.subject || ruler.clause.to < at || !ruler.readings.some(r => rules.leaving.has(r.value)))
        return null;
    const traveller = sideOf(ruler.subject.group.members);
    const goal = ruler.clause.slots.find(slot => slot.role === 'to' && slot.at > at);
    if (!goal || traveller.length !== 1 || !isTraveller(traveller[0]))
        return null;
    // «متوجها إلى لندن في زيارة عمل»: the noun tells it
    if (ruler.clause.nouns.some(noun => noun.at > at && nounAt(clauses, noun.at, ruler.clause.to)?.kind === 'visit'))
        return null;
    const place = { sentence, from: ruler.at, to: ruler.clause.to, predicate: ruler };
    return visitDraft([traveller, sideOf(goal.group.members, true)], journeyRule, at, place);
}
/** The visit that a verbal noun of travelling tells of, where it says when something was. */
export function journeyDraft(clauses, at, sentence, predicates, rules, about) {
    const { doc, marks } = clauses;
    if (rules.isUnderWay(doc.tokens[at].word))
        return underWayDraft(clauses, at, sentence, predicates, rules);
    const sense = rules.journeyAt(doc.tokens[at].word);
    const lead = doc.tokens[at - 1]?.word.senses.find(s => s.cls === 'prep')?.value ?? '';
    // «منذ وصوله إلى السنغال»: he may live there
    if (!sense || !whens.has(lead) || rules.since.has(doc.tokens[at - 1].word.folded))
        return null;
    const clause = clauseFrom(doc, doc.sentences[sentence], at + 1, marks, clauses.rules, true);
    const goal = clause.slots.find(slot => slot.role === 'to');
    const traveller = goal ? travellerOf(clauses, at, sense, predicates, goal, about) : [];
    if (!goal || traveller.length !== 1 || !isTraveller(traveller[0]))
        return null;
    const place = { sentence, from: at, to: clause.to, predicate: null };
    return visitDraft([traveller, sideOf(goal.group.members, true)], journeyRule, at, place);
}
