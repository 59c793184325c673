import { senseOf } from '../../../arabic/lexicon.js';
import { pronounMeaning } from '../../../arabic/pronouns.js';
import { TokenKind } from '../../../text/tokens.js';
import { clauseFrom } from '../../clauses/index.js';
import { doerOf } from './means.js';
import { partyAt } from './owners.js';
import { crowdBehind, nisbaPlace, nobody, placeOf, slotPlace, subjectPlace } from './parties.js';
import { ploverNounClass } from './rules.js';
import { isBareRelative } from './verbs.js';
import { clauseStart, findWord, isOneOf, isPassed, isRecalled, isRuled, isSkipped, isUnreal, isVerbOf, isWord, nounParties, prepOf, wordsBetween, } from './words.js';
// «أسفر عن مقتل», «أدى إلى انسحاب», «تعرض لهجوم»
const outcome = new Set(['about', 'to', 'for', 'by']);
const far = 9;
const near = 5;
const isDefinite = (doc, at) => doc.tokens[at].word.senses.some(s => s.cls === ploverNounClass && s.definite);
// «27 قتيلا», «عشرة جرحى»
const isBeforeHead = (doc, i, rules) => isWord(doc, i, rules.heads) ||
    doc.tokens[i].kind === TokenKind.number ||
    doc.tokens[i].word.senses.some(s => s.cls === 'number/num');
// «سلسلة غارات», «عملية اغتيال»: the noun that stands for the whole
function headOf(input, at, from, rules) {
    let i = at;
    while (i > from && input.clauses.marks.groupOf[i - 1] < 0 && isBeforeHead(input.clauses.doc, i - 1, rules))
        i--;
    return i;
}
const isThird = ({ readings }) => readings.some(r => r.verb.person === 3);
function before({ clauses }, head, predicates, own, rules) {
    const predicate = predicates.findLast(p => p.at < head);
    // a clause that ends at the noun ended because the noun was taken for a verb: «دخل وقف النار»
    if (!predicate || predicate.clause.to < head || !isThird(predicate))
        return null;
    const distance = wordsBetween(clauses, predicate.at, head);
    const prep = prepOf(clauses, head);
    if (isVerbOf(predicate.readings, own.verbs) &&
        distance <= far &&
        ((prep !== 'for' && prep !== 'about') || isVerbOf(predicate.readings, rules.happens)))
        return { predicate, doer: !isVerbOf(predicate.readings, rules.sees) };
    if (isVerbOf(predicate.readings, rules.does) && distance <= far && (prep === null || prep === 'by'))
        return { predicate, doer: true };
    const told = prep === null || outcome.has(prep);
    if (isVerbOf(predicate.readings, rules.happens) && distance <= far && told)
        return { predicate, doer: false };
    // «أشارت مصادر إلى مقتل ثلاثة»
    if (isVerbOf(predicate.readings, rules.reports) && distance <= far && told && own.when === 'sure')
        return { predicate, doer: false };
    if (isVerbOf(predicate.readings, rules.reports) && distance <= far && (prep === null || prep === 'about'))
        return { predicate, doer: false };
    return null;
}
const isWhoever = ({ doc }, at) => {
    const prep = doc.tokens[at - 1] && senseOf(doc.tokens[at - 1].word, 'prep');
    return prep?.value === 'from' && prep.pronoun === '' && prep.conj === '';
};
// A relative or temporal clause recalls; and of what is known a sentence tells only how it ended: «أسفر الهجوم عن».
function isToldBy(input, predicate, at, rule, rules) {
    const { clauses } = input;
    const { from } = clauses.doc.sentences[predicate.sentence];
    if (isRecalled(clauses, clauseStart(clauses, predicate.at, from, far), from, rules))
        return false;
    if (isUnreal(clauses.doc, predicate.at, rules) || (predicate.at < at && isBareRelative(predicate, input, rules)))
        return false;
    // «من ينظم المظاهرة»
    if (isWhoever(clauses, predicate.at))
        return false;
    // «بدأت القوات الانسحاب»
    if (isVerbOf(predicate.readings, rules.starts) && isVerbOf(predicate.readings, rule.verbs))
        return true;
    return rule.when !== 'main' || !isDefinite(clauses.doc, at) || at === predicate.at + 1;
}
// «في مظاهرة أقيمت عام 2003», «خلال أعمال شغب وقعت»: behind a preposition a verb only describes what its noun is.
const describesBehind = (clauses, at, head) => prepOf(clauses, head) !== null && !isDefinite(clauses.doc, at);
// «إن المظاهرة بدأت»: what a sentence goes on to tell of was told
const isTopicOf = (clauses, at, head, from) => head > from && isDefinite(clauses.doc, at) && senseOf(clauses.doc.tokens[head - 1].word, 'that') !== undefined;
function after({ clauses }, at, head, from, predicates, own, rules) {
    const { doc } = clauses;
    const predicate = predicates.find(p => p.at > at);
    if (!predicate || predicate.at > at + far || !isThird(predicate))
        return null;
    if (own.type === 'PROTEST' && (describesBehind(clauses, at, head) || isTopicOf(clauses, at, head, from)))
        return null;
    for (let i = at + 1; i < predicate.at; i++) {
        const { word, kind } = doc.tokens[i];
        if (kind === TokenKind.break ||
            clauses.rules.stops.has(word.folded) ||
            clauses.rules.commas.has(word.folded) ||
            senseOf(word, 'clause') ||
            senseOf(word, 'that'))
            return null;
        if (senseOf(word, 'not'))
            return null;
    }
    if (predicate.readings.every(r => r.conj !== '') || senseOf(doc.tokens[predicate.at - 1].word, 'which'))
        return null;
    // «أي شغب قد يحصل»
    if (senseOf(doc.tokens[predicate.at - 1].word, 'may') && predicate.readings.every(r => r.verb.aspect === 'present'))
        return null;
    if (isVerbOf(predicate.readings, rules.happens))
        return { predicate, doer: false };
    if (isVerbOf(predicate.readings, rules.does) || isVerbOf(predicate.readings, own.verbs))
        return { predicate, doer: true };
    return null;
}
const telling = new Set(['after', 'during', 'in']);
// «إثر غارة», «جراء القصف», «في هجوم»
function byPlace({ clauses }, at, head, from, rules) {
    if (isDefinite(clauses.doc, at))
        return false;
    const prep = prepOf(clauses, head);
    if (prep !== null)
        return telling.has(prep) || (prep === 'by' && head > from);
    const previous = clauses.doc.tokens[head - 1];
    return head > from && previous !== undefined && rules.causes.has(previous.word.folded);
}
function isBlocked({ clauses }, at, head, from, rules) {
    const { doc } = clauses;
    const prep = prepOf(clauses, head);
    if (prep === 'for' ||
        prep === 'against' ||
        prep === 'without' ||
        prep === 'like' ||
        prep === 'before' ||
        prep === 'at' ||
        prep === 'about')
        return true;
    if (findWord(doc, Math.max(from, head - 2), head, rules.blocks) >= 0)
        return true;
    // «هذه المظاهرة», «أي أعمال شغب»
    if (isOneOf(doc.tokens[at - 1]?.word, rules.pointing) || isOneOf(doc.tokens[head]?.word, rules.any))
        return true;
    // «لحظة تفجير الكنيسة», «حدث محاولة اغتيال», «أفراد مظاهرة»: a genitive only says of what its noun is
    return (head > from &&
        prep === null &&
        isRuled(clauses, head, rules) &&
        (nounParties(clauses, head - 1, head, true, rules).length === 0 || isWord(doc, head - 1, rules.members)));
}
// «مقتل جنديين» by itself, «بمقتل جنديين»; but «التحقيق في مقتل جنديين», «بعد مقتل جنديين» only speak of it.
function isOpen({ clauses }, head) {
    const prep = prepOf(clauses, head);
    return prep === null || prep === 'by';
}
// «21 مايو: اغتيال النائب»: the noun that begins a line or follows its date.
function isLine({ clauses: { doc, marks } }, head, from) {
    if (head <= from)
        return true;
    const { kind, word } = doc.tokens[head - 1];
    return kind === TokenKind.punct && word.folded === ':' && marks.groupOf[head - 2] < 0;
}
// «الإفراج عن صحفي»: with its preposition a noun takes the article, though nobody spoke of it before; with a verb after it it is spoken of.
function isTopic({ clauses: { doc } }, at, predicates) {
    if (!isDefinite(doc, at))
        return false;
    const next = doc.tokens[at + 1];
    return !next || !senseOf(next.word, 'prep') || predicates.some(p => p.at > at);
}
/** A rule that asks for its verb, or for the beginning of a line where an adjective says whose it is. */
function byItsVerb(input, at, opens, verb, rule, rules) {
    if (verb && isVerbOf(verb.predicate.readings, rule.verbs))
        return verb;
    if (!rule.line || !opens || isDefinite(input.clauses.doc, at))
        return null;
    return rule.party === 'none' || nisbaPlace(input.clauses, at, input.entities, rules).named ? unsaid : null;
}
const unsaid = { predicate: null, doer: false };
// «هدد الوزير باغتيال رئيس الحكومة»
function isMeant({ clauses }, head, predicates, rules) {
    const ruler = predicates.findLast(p => p.at < head);
    const planned = rules.status.get('planned').verbs;
    return ruler !== undefined && prepOf(clauses, head) === 'by' && isVerbOf(ruler.readings, planned);
}
/** How a noun that no verb before it tells stands for what happened. */
function byItself(input, at, head, { from, part }, predicates, rule, rules) {
    if (isBlocked(input, at, head, from, rules) || isMeant(input, head, predicates, rules))
        return null;
    const next = after(input, at, head, from, predicates, rule, rules);
    if (next)
        return next;
    if (rule.when === 'sure')
        return isOpen(input, head) ? unsaid : null;
    if (rule.when === 'told' && byPlace(input, at, head, from, rules))
        return unsaid;
    const opens = part === input.headlinePart && head - from <= 1;
    return opens || (isLine(input, head, from) && !isTopic(input, at, predicates)) ? unsaid : null;
}
/** How the clause tells that the noun at `at` happened; null where it does not. */
function tellerOf(input, at, index, predicates, rule, rules) {
    const sentence = input.clauses.doc.sentences[index];
    const { from } = sentence;
    const head = headOf(input, at, from, rules);
    if (isPassed(input.clauses.doc, head, rules))
        return { ...unsaid, verb: head - 1 };
    const verb = before(input, head, predicates, rule, rules);
    if (verb && !isToldBy(input, verb.predicate, at, rule, rules))
        return null;
    if (verb && (isWord(input.clauses.doc, head - 1, rules.blocks) || isWord(input.clauses.doc, head - 1, rules.members)))
        return null;
    const opens = isLine(input, head, from);
    if (rule.when === 'line')
        return opens ? unsaid : null;
    if (rule.when === 'verb')
        return byItsVerb(input, at, opens, verb, rule, rules);
    return verb ?? byItself(input, at, head, sentence, predicates, rule, rules);
}
function ownerOf(input, at, to, clause, people, rules) {
    const genitive = clause.slots.find(slot => (slot.role === 'genitive' && slot.at <= at + 3) || (slot.role === 'object' && slot.at === at + 1));
    if (genitive && isNextWithoutPrep(input, at, genitive.at))
        return placeOf(genitive.group.members, input.entities, people);
    const common = nounParties(input.clauses, at + 1, Math.min(to, at + 1 + near), people, rules);
    const bare = common[0]?.role === 'bare' && isNextTo(input, at, common[0].at) ? common[0] : null;
    return bare ? partyAt(input, bare.at, [], clause, people, rules) : nobody;
}
// «تظاهرة للعمال», but «تظاهرة من مدينة الصدر»
function isNextWithoutPrep({ clauses: { doc } }, at, to) {
    for (let i = at + 1; i < to; i++)
        if (senseOf(doc.tokens[i].word, 'prep'))
            return false;
    return true;
}
// «هجوم لمسلحين», but «هجوم انتحاري استهدف ناشطين»: behind a verb nobody owns the noun
const isNextTo = ({ clauses: { predicates } }, at, to) => !predicates.some(p => p.at > at && p.at < to);
const first = (...places) => places.find(p => p.ids.length > 0) ?? places.find(p => p.named) ?? nobody;
function fits(rule, from, to, sentence, { clauses: { doc } }) {
    if (rule.with && findWord(doc, from, to, rule.with) < 0)
        return false;
    if (rule.also && findWord(doc, from, to, rule.also) < 0)
        return false;
    if (rule.without && findWord(doc, from, to, rule.without) >= 0)
        return false;
    return !isSkipped(doc, sentence.from, sentence.to, rule.skip, rule.skipVerbs);
}
function told(rule, at, index, predicates, input, rules) {
    const { clauses, entities } = input;
    const { doc } = clauses;
    const sentence = doc.sentences[index];
    if (rule.next && !isWord(doc, at + 1, rule.next))
        return null;
    const teller = tellerOf(input, at, index, predicates, rule, rules);
    if (!teller)
        return null;
    const last = rule.next ? at + 1 : at;
    const clause = clauseFrom(doc, sentence, last + 1, clauses.marks, clauses.rules, true);
    const near = Math.max(sentence.from, at - 2);
    if (!fits(rule, near, clause.to, sentence, input))
        return null;
    const owner = rule.owner === 'none' ? nobody : ownerOf(input, last, clause.to, clause, rule.people, rules);
    const nisba = rule.nisba === 'none' ? nobody : nisbaPlace(clauses, last, entities, rules);
    const { predicate } = teller;
    const doer = rule.actor.includes('before')
        ? namedBefore(at, index, input, rule, rules)
        : teller.doer && predicate
            ? subjectOf(predicate, input, rule, rules)
            : nobody;
    const outer = predicate && predicate.at < at ? slotPlace(predicate.clause, rule.recipient, entities, rule.people) : nobody;
    const common = nounParties(clauses, last + 1, clause.to, rule.people, rules);
    const namedIn = (roles) => {
        const found = common.find(p => roles.includes(p.role));
        return found ? partyAt(input, found.at, [], clause, rule.people, rules) : nobody;
    };
    const actor = first(doer, byHands.has(rule.type) ? doerOf(last, rule.people, input, rules) : nobody, slotPlace(clause, rule.actor, entities, rule.people), rule.owner === 'actor' ? owner : nobody, rule.nisba === 'actor' ? nisba : nobody, namedIn(rule.actor));
    const recipient = first(slotPlace(clause, rule.recipient, entities, rule.people), rule.owner === 'recipient' ? owner : nobody, rule.nisba === 'recipient' ? nisba : nobody, outer, namedIn(rule.recipient), 
    // «ثمانية قتلى، بينهم ثلاثة أجانب»
    rule.type === 'ASSAULT' ? namedIn(['amongst']) : nobody);
    return {
        rule,
        sentence: index,
        trigger: [at, last + 1],
        from: Math.min(at, predicate?.at ?? at),
        to: Math.max(clause.to, predicate && predicate.at > at ? predicate.clause.to : 0),
        predicate: predicate ?? null,
        passive: teller.verb !== undefined,
        verb: teller.verb ?? null,
        actor,
        recipient,
    };
}
// «انتحاري يقود سيارة فجر نفسه»: who stands last before it as somebody's subject
function namedBefore(at, index, input, { people }, rules) {
    const { clauses } = input;
    const { from } = clauses.doc.sentences[index];
    const party = nounParties(clauses, from, at, people, rules).findLast(p => p.role === 'bare' || p.role === 'that');
    return party
        ? partyAt(input, party.at, [], clauseFrom(clauses.doc, clauses.doc.sentences[index], party.at + 1, clauses.marks, clauses.rules, true), people, rules)
        : nobody;
}
// «غارة شنتها طائرات», «مظاهرة نظمها الاتحاد»
const byHands = new Set(['ASSAULT', 'PROTEST']);
function subjectOf(predicate, input, { people, type }, rules) {
    const said = subjectPlace(predicate, input.entities, people);
    if (said.named)
        return said;
    const common = nounParties(input.clauses, predicate.at - 4, Math.min(predicate.clause.to, predicate.at + near), people, rules);
    const bare = common.find(p => p.role === 'bare');
    if (!bare)
        return byHands.has(type) ? crowdBehind(predicate.at, null, input, rules) : said;
    return partyAt(input, bare.at, said.ids, predicate.clause, people, rules);
}
/** The events that the noun at `at` tells, one a type. `goesOn`: another event was told before it in the sentence. */
export function nounTold(at, goesOn, index, predicates, input, rules) {
    const found = [];
    for (const sense of input.clauses.doc.tokens[at].word.senses) {
        if (sense.cls !== ploverNounClass ||
            pronounMeaning(sense.pronoun)?.person === 1 ||
            (sense.conj !== '' && !goesOn && at > input.clauses.doc.sentences[index].from))
            continue;
        for (const rule of rules.byNoun.get(sense.value) ?? []) {
            if (found.some(f => f.rule.type === rule.type))
                continue;
            const one = told(rule, at, index, predicates, input, rules);
            if (one)
                found.push(one);
        }
    }
    return found;
}
