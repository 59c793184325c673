import { pronounMeaning } from '../../arabic/pronouns.js';
import { coreOf, pronounSide } from './discourse.js';
import { isPerson, sideOf, unsaid } from './sides.js';
// «أقام مأدبة عشاء على شرف X», «كان في مقدمة مستقبلي X»: who gives a meal for somebody, or stands first of those who await him, is his host.
/** The rule of such a meeting. */
export const welcomedRule = 'contact/welcomed';
// how far behind the verb it may be told for whom it is
const reach = 30;
const namedAt = ({ marks }, i) => {
    const group = marks.groups[marks.groupAt[i] ?? -1];
    // «على شرف الموفد»: a word that refers back may mean another
    return group ? sideOf(group.members.filter(m => m.how !== 'anaphor')).filter(isPerson) : [];
};
const hasAny = ({ doc }, i, words) => doc.tokens[i]?.word.senses.some(s => words.has(s.value)) ?? false;
/** «مأدبة عشاء على شرف X», «مأدبة تكريما لX»: for whom the meal is. */
function guestsIn(clauses, from, to, { honours }) {
    for (let i = from; i < to; i++)
        if (clauses.marks.groupOf[i] < 0 && hasAny(clauses, i, honours)) {
            const guests = namedAt(clauses, i + 1);
            if (guests.length > 0)
                return guests;
        }
    return [];
}
function feastDraft(clauses, predicate, end, rules, discourse) {
    const { readings, at } = predicate;
    if (!readings.some(r => rules.feasting.has(r.value)))
        return null;
    let meal = readings.some(r => rules.dining.has(r.value)) ? at : -1;
    for (let i = at + 1; i < end && meal < 0; i++)
        if (clauses.marks.groupOf[i] < 0 && hasAny(clauses, i, rules.meals))
            meal = i;
    if (meal < 0)
        return null;
    const hosts = coreOf(predicate, discourse).subject.filter(isPerson);
    return hosts.length === 1 ? { sides: [hosts, guestsIn(clauses, meal + 1, end, rules)], trigger: meal } : null;
}
// «في مقدمة مستقبليه», «على رأس مستقبلي الرئيس»
function awaitedDraft(clauses, predicate, end, { awaiting, foremost }, discourse) {
    const { doc } = clauses;
    const { at: trigger } = predicate;
    for (let i = predicate.at + 2; i < end; i++) {
        const sense = doc.tokens[i].word.senses.find(s => s.cls === 'active-participle' && awaiting.has(s.value));
        if (!sense || !hasAny(clauses, i - 1, foremost))
            continue;
        const hosts = predicate.subject ? sideOf(predicate.subject.group.members).filter(isPerson) : [];
        if (hosts.length !== 1)
            return null;
        const named = namedAt(clauses, i + 1).filter(id => !hosts.includes(id));
        const pronoun = doc.tokens[i].word.senses.find(s => s.pronoun !== '')?.pronoun ?? '';
        const his = pronounMeaning(pronoun);
        if (named.length > 0 && predicate.subject.at < i)
            return { sides: [hosts, named], trigger };
        return his?.person === 3 && his.number === 's'
            ? { sides: [hosts, pronounSide(pronoun, hosts, discourse)], trigger }
            : null;
    }
    return null;
}
/** The meeting of a host with whom he gives a meal for, or whom he awaits. */
export function welcomedDraft(clauses, predicate, rules, discourse) {
    if (!rules.mayWelcome(clauses.doc.tokens[predicate.at].word))
        return null;
    const { at, sentence, clause } = predicate;
    const next = clauses.predicates.find(p => p.sentence === sentence && p.at > at);
    const end = Math.min(clauses.doc.sentences[sentence].to, at + reach, next?.at ?? at + reach);
    const told = feastDraft(clauses, predicate, end, rules, discourse) ?? awaitedDraft(clauses, predicate, end, rules, discourse);
    if (!told || told.sides.some(side => side.length === 0))
        return null;
    return {
        kind: 'meeting',
        sure: true,
        sides: told.sides,
        ...unsaid,
        host: 0,
        rule: welcomedRule,
        sentence,
        trigger: [told.trigger, told.trigger + 1],
        from: at,
        to: Math.max(clause.to, told.trigger + 1),
        predicate,
    };
}
