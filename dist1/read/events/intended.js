import { coreOf } from './discourse.js';
import { sideOf, visitDraft } from './sides.js';
// «يعتزم التوجه إلى جنيف», «ألغى السفر إلى دكا»: a journey told by its verbal noun, which a verb of meaning to rules.
/** The visit that somebody means to make, or means no longer to make. */
export function intendedDraft(clauses, predicate, rules, discourse) {
    const { at, clause, readings, sentence } = predicate;
    const subject = predicate.subject && clause.slots.includes(predicate.subject) ? predicate.subject : null;
    const journey = subject?.group.to ?? at + 1;
    const { word } = clauses.doc.tokens[journey] ?? {};
    if (!word || !rules.isJourney(word))
        return null;
    if (![...rules.status.values()].some(words => readings.some(r => words.verbs.has(r.value))))
        return null;
    const doer = coreOf({ ...predicate, mayOmitSubject: true }, discourse).subject;
    const goal = clause.slots.find(slot => slot.role === 'to');
    if (doer.length === 0 || !goal)
        return null;
    const place = { sentence, from: journey, to: clause.to, predicate: null };
    return visitDraft([doer, sideOf(goal.group.members, true)], 'contact/intended', journey, place);
}
