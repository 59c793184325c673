import { partyAt } from './owners.js';
import { nobody, subjectPlace } from './parties.js';
import { isVerbOf, isWord, nounParties } from './words.js';
// «وتبنى تنظيم داعش الهجوم», «هجوم تبنته حركة الشباب»: who claims violence that nobody is said to have done did it, as he says.
// how many sentences behind the violence it is claimed
const behind = 3;
// how far behind its verb stands what is claimed, in words
const reach = 7;
function isClaim({ readings, at, clause }, { clauses: { doc } }, rules) {
    if (!isVerbOf(readings, rules.claims.verbs))
        return false;
    if (readings.some(r => r.pronoun !== '' && rules.claims.verbs.has(r.value)))
        return true;
    for (let i = at + 1; i < Math.min(clause.to + 1, at + reach, doc.tokens.length); i++)
        if (isWord(doc, i, rules.claims.deeds))
            return true;
    return false;
}
function claimant(predicate, input, rules) {
    const said = subjectPlace(predicate, input.entities, false);
    if (said.named)
        return said;
    const { at, clause } = predicate;
    const noun = nounParties(input.clauses, at + 1, clause.to, false, rules).find(p => p.role === 'bare');
    return noun ? partyAt(input, noun.at, [], clause, false, rules) : nobody;
}
/** Gives violence of which nobody is said to have done it to who claims it. */
export function giveClaimed(events, input, rules) {
    const open = events.filter(({ main, actors, tellings }) => {
        const isNamed = tellings.some(({ named }) => named.actors.length > 0);
        return main.type === 'ASSAULT' && actors.length === 0 && !isNamed;
    });
    if (open.length === 0)
        return;
    for (const predicate of input.clauses.predicates) {
        if (!isClaim(predicate, input, rules))
            continue;
        const event = open.findLast(({ tellings }) => tellings.some(({ sentence }) => sentence <= predicate.sentence && predicate.sentence - sentence <= behind));
        const by = event ? claimant(predicate, input, rules) : nobody;
        if (!event || !by.named)
            continue;
        event.actors = by.ids.filter(id => !event.recipients.includes(id));
        event.claimed = by.spans;
    }
}
