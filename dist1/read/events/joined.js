import { pronounMeaning } from '../../arabic/pronouns.js';
import { coreOf } from './discourse.js';
import { isPerson, unsaid } from './sides.js';
// «اجتمع الوزيران، ثم انضم إليهما نظيرهما»: who joins those who meet is in contact with each of them.
/** The rule of such a contact. */
const joinedRule = 'contact/joined';
const met = new Set(['meeting', 'talks', 'call', 'summit', 'negotiation']);
/** The contact of who joins others; null where none is told shortly before. */
export function joinedDraft({ doc }, predicate, told, rules, discourse) {
    const { readings, clause, sentence, at } = predicate;
    if (!readings.some(r => rules.joining.has(r.value)))
        return null;
    const theirs = doc.tokens[at + 1]?.word.senses.find(s => s.cls === 'prep' && s.value === 'to' && s.pronoun !== '');
    const meaning = theirs ? pronounMeaning(theirs.pronoun) : null;
    if (meaning?.person !== 3 || meaning.number === 's')
        return null;
    const last = told.findLast(draft => met.has(draft.kind) && sentence - draft.sentence <= 1);
    const ones = coreOf(predicate, discourse).subject.filter(isPerson);
    const others = [...new Set(last?.sides.flat())].filter(id => isPerson(id) && !ones.includes(id));
    if (!last || ones.length === 0 || others.length < 2)
        return null;
    return {
        kind: last.kind,
        sure: last.sure,
        sides: [ones, others],
        ...unsaid,
        rule: joinedRule,
        sentence,
        trigger: [at, at + 1],
        from: at,
        to: clause.to,
        predicate,
    };
}
