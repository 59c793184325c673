import { clauseFrom } from '../../clauses/index.js';
import { partyAt } from './owners.js';
import { nisbaPlace, nobody, placeOf, subjectPlace } from './parties.js';
import { ploverNounClass } from './rules.js';
import { isWord, nounParties, prepOf } from './words.js';
// Who kills is mostly told by what he kills with: «قُتل شاب برصاص الجيش», «مقتل مدنيين في قصف لطيران النظام», «على يد مسلحين».
// how far behind the event its means may stand, and whose they are behind them
const reach = 16;
const ownerReach = 4;
const byMeans = new Set(['by', 'in', 'on', 'after', 'because', 'from']);
const hasPrep = (doc, i) => doc.tokens[i].word.senses.some(s => s.prep !== '' || s.cls === 'prep');
/** Who did what the noun at token `i` names, as a verb behind it says: «غارة شنتها طائرات التحالف», «كمين نصبه مسلحون». */
export function doerOf(i, people, input, rules) {
    const { predicates } = input.clauses;
    const verb = predicates.find(p => p.at > i && p.at <= i + ownerReach);
    if (!verb?.readings.some(r => r.pronoun !== '' && rules.does.has(r.value)))
        return nobody;
    const subject = subjectPlace(verb, input.entities, people);
    if (subject.named)
        return subject;
    const party = nounParties(input.clauses, verb.at + 1, verb.clause.to, people, rules).find(p => p.role === 'bare');
    return party ? partyAt(input, party.at, [], verb.clause, people, rules) : nobody;
}
/** Whose the means at token `i` are. */
function ownerOf(i, told, input, rules) {
    const { clauses, entities } = input;
    const { doc, marks } = clauses;
    const { people } = told.rule;
    const raid = isWord(doc, i, rules.raids);
    // «غارة أمريكية», but «قصف للمناطق الباكستانية»
    const nisba = doc.tokens[i + 1] && !hasPrep(doc, i + 1) ? nisbaPlace(clauses, i, entities, rules) : nobody;
    if (nisba.ids.length > 0)
        return nisba;
    const sentence = doc.sentences[told.sentence];
    const end = Math.min(sentence.to, i + 1 + ownerReach);
    const clause = clauseFrom(doc, sentence, i + 1, marks, clauses.rules, true);
    const doer = doerOf(i, people, input, rules);
    if (doer.named)
        return doer;
    for (let k = i + 1; k < end; k++) {
        const group = marks.groupAt[k];
        if (group >= 0) {
            const { prep, members } = marks.groups[group];
            return prep === '' || clauses.rules.cliticRoles.get(prep) === 'for' ? placeOf(members, entities, people) : nobody;
        }
        const party = nounParties(clauses, k, k + 1, people, rules)[0];
        const { senses } = doc.tokens[k].word;
        // «هجوم استهدف مركزا للشرطة»
        if (clauses.predicates.some(p => p.at === k))
            return nobody;
        if (party && (party.role === 'bare' || party.role === 'for') && (!raid || senses.some(s => s.definite || s.prep)))
            return partyAt(input, k, [], clause, people, rules);
        if (senses.some(s => s.cls === 'prep') || marks.timeOf[k] >= 0)
            return nobody;
        if (!senses.some(s => s.cls === 'noun' || s.cls === 'adj' || s.cls === ploverNounClass))
            return nobody;
    }
    return nobody;
}
function byWhom(told, input, rules) {
    const { doc } = input.clauses;
    const end = Math.min(doc.sentences[told.sentence].to, told.trigger[1] + reach, told.to);
    for (let i = told.trigger[1]; i < end; i++) {
        if (!isWord(doc, i, rules.means) && !isWord(doc, i, rules.raids))
            continue;
        if (!byMeans.has(prepOf(input.clauses, i) ?? ''))
            continue;
        const owner = ownerOf(i, told, input, rules);
        if (owner.named)
            return owner;
    }
    return nobody;
}
// Whose the means are is not who suffers.
function withoutThem({ recipient, trigger, to, rule }, by, input, rules) {
    if (recipient.ids.length === 0 || !recipient.ids.every(id => by.ids.includes(id)))
        return recipient;
    const { clauses } = input;
    const { at } = nounParties(clauses, trigger[1], to, rule.people, rules).find(p => p.role !== 'by') ?? { at: -1 };
    if (at < 0)
        return nobody;
    const { start, end } = clauses.doc.tokens[at];
    return { ids: [], named: true, spans: [[start, end]] };
}
/** Violence told by who suffers it, with those who did it by its means. */
export function withMeans(told, input, rules) {
    if (told.rule.type !== 'ASSAULT' || told.actor.named)
        return told;
    const actor = byWhom(told, input, rules);
    return actor.named ? { ...told, actor, recipient: withoutThem(told, actor, input, rules) } : told;
}
