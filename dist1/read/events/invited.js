import { clauseFrom } from '../clauses/index.js';
import { nounAt } from './contact-nouns.js';
import { coreOf } from './discourse.js';
import { isPerson, sideOf, visitDraft } from './sides.js';
// «دعاه إلى زيارة باريس», «وجه إليه دعوة لزيارة باريس», «قبل دعوة لزيارة باريس»: a visit to which somebody is invited.
/** The rule of such a visit. */
export const invitedRule = 'contact/invited';
// how far behind the verb the visit may stand
const visitReach = 16;
const isOf = ({ readings }, words) => readings.some(r => words.has(r.value));
const names = (senses, { begins }) => senses.some(s => s.cls !== 'verb' && begins.invitations.has(s.value));
function firstBehind(clauses, { at, sentence }, fits) {
    const to = Math.min(clauses.doc.sentences[sentence].to, at + visitReach);
    for (let i = at + 1; i < to; i++)
        if (clauses.marks.groupOf[i] < 0 && fits(i))
            return i;
    return null;
}
/** Where the visit at `noun` leads. */
function goalOf(clauses, sentence, noun) {
    const { doc, marks, rules } = clauses;
    const { slots } = clauseFrom(doc, doc.sentences[sentence], noun, marks, rules, true);
    const behind = slots.filter(({ at, role }) => at > noun && goals.has(role)).flatMap(({ group }) => group.members);
    return sideOf(behind.filter(({ kind }) => kind === 'state' || kind === 'place'), true);
}
const goals = new Set(['to', 'for', 'genitive', 'object']);
/** Whom the verb invites, or who takes up an invitation. */
function guestsOf(clauses, predicate, noun, rules, discourse) {
    const { begins, handing } = rules;
    const { clause } = predicate;
    const inRoles = (...roles) => sideOf(clause.slots.filter(({ role, at }) => roles.includes(role) && at < noun).flatMap(({ group }) => group.members));
    if (isOf(predicate, begins.inviting))
        return coreOf(predicate, discourse).object ?? inRoles('object');
    const invitation = firstBehind(clauses, predicate, i => names(clauses.doc.tokens[i].word.senses, rules));
    if (invitation === null || invitation > noun)
        return [];
    if (isOf(predicate, begins.accepting))
        return coreOf(predicate, discourse).subject;
    // «سلم السفير الرئيس دعوة من الملك»
    if (isOf(predicate, handing))
        return coreOf(predicate, discourse).object ?? inRoles('object', 'to', 'for');
    return isOf(predicate, begins.giving) ? inRoles('to', 'for') : [];
}
/** The visit to which somebody is invited. */
export function invitedDraft(clauses, predicate, rules, discourse, taken) {
    if (!rules.mayInvite(clauses.doc.tokens[predicate.at].word))
        return null;
    const { inviting, giving, accepting } = rules.begins;
    if (![inviting, giving, accepting, rules.handing].some(words => isOf(predicate, words)))
        return null;
    const noun = firstBehind(clauses, predicate, i => nounAt(clauses, i, i + 1)?.kind === 'visit');
    const between = clauses.predicates.some(p => noun !== null && p.at > predicate.at && p.at < noun);
    if (noun === null || between)
        return null;
    const guests = guestsOf(clauses, predicate, noun, rules, discourse).filter(isPerson);
    const goal = goalOf(clauses, predicate.sentence, noun);
    if (guests.length === 0 || goal.length === 0)
        return null;
    taken.add(noun);
    const { sentence, clause } = predicate;
    const place = { sentence, from: noun, to: Math.max(clause.to, noun + 1), predicate };
    const [inviter, ...more] = isOf(predicate, inviting) ? coreOf(predicate, discourse).subject.filter(isPerson) : [];
    return {
        ...visitDraft([guests, goal], invitedRule, noun, place),
        agreed: isOf(predicate, accepting),
        ...(inviter && more.length === 0 ? { inviter } : {}),
    };
}
// how far behind «قبل» the invitation may stand, names not counted: «قبل الرئيس الدعوة»
const acceptedReach = 6;
/** The token of «قبل» before an invitation to the visit at `noun`; -1 where none stands there. */
function acceptedAt({ doc, marks }, noun, from, rules) {
    let invited = false;
    for (let i = noun - 1, left = acceptedReach; i >= from && left > 0; i--) {
        if (marks.groupOf[i] >= 0 || marks.timeOf[i] >= 0)
            continue;
        const { senses } = doc.tokens[i].word;
        if (invited && senses.some(s => s.cls === 'verb' && rules.begins.accepting.has(s.value)))
            return i;
        invited ||= names(senses, rules);
        left--;
    }
    return -1;
}
/** «قبل رئيس الوزراء دعوة لزيارة باكستان»: the visit of who accepts, where «قبل» might be «before» and is no verb to the clauses. */
export function acceptedDraft(clauses, noun, sentence, rules) {
    const { marks, doc } = clauses;
    if (nounAt(clauses, noun, noun + 1)?.kind !== 'visit')
        return null;
    const verb = acceptedAt(clauses, noun, doc.sentences[sentence].from, rules);
    const doer = verb < 0 ? undefined : marks.groups[marks.groupAt[verb + 1] ?? -1];
    const goal = marks.groups[marks.groupAt[noun + 1] ?? -1];
    const visitor = doer?.prep === '' ? sideOf(doer.members).filter(isPerson) : [];
    if (visitor.length !== 1 || !goal)
        return null;
    const place = { sentence, from: noun, to: noun + 2, predicate: null };
    return { ...visitDraft([visitor, sideOf(goal.members, true)], invitedRule, noun, place), agreed: true };
}
// «… وإن الرئيس قبل الدعوة», in its sentence or the next
function isAccepted({ doc }, { sentence, trigger }, rules) {
    const { to } = doc.sentences[Math.min(sentence + 1, doc.sentences.length - 1)];
    const known = ({ word }) => names(word.senses.filter(s => s.definite || s.pronoun !== ''), rules);
    for (let i = trigger[1]; i < to; i++) {
        const takesUp = doc.tokens[i].word.senses.some(s => s.cls === 'verb' && rules.begins.accepting.has(s.value));
        if (takesUp && doc.tokens.slice(i + 1, i + 1 + acceptedReach).some(known))
            return true;
    }
    return false;
}
/** The rule of a visit that is returned. */
const returnedRule = 'contact/returned';
/** «رد الزيارة مطلع 2018»: he who was visited visits the state of who visited him. */
export function returnedDraft(clauses, predicate, told, rules, discourse) {
    if (!isOf(predicate, rules.begins.returning))
        return null;
    const noun = firstBehind(clauses, predicate, i => isThat(clauses, i) && nounAt(clauses, i, i + 1)?.kind === 'visit');
    const visit = noun !== null && noun <= predicate.at + returnReach ? told.findLast(d => d.kind === 'visit') : undefined;
    const [visitor] = visit?.sides[0] ?? [];
    const named = coreOf(predicate, discourse).subject.filter(isPerson);
    const [doer, ...more] = named.length > 0 || predicate.subject ? named : [discourse.subject ?? ''];
    const country = visitor ? discourse.about.countryOf(visitor) : null;
    if (noun === null || !doer || more.length > 0 || !country || discourse.about.countryOf(doer) === country)
        return null;
    const place = { sentence: predicate.sentence, from: predicate.at, to: predicate.clause.to, predicate };
    return visitDraft([[doer], [discourse.about.stateOf(country, '')]], returnedRule, noun, place);
}
// «رد الزيارة», and not «رد على أسئلة خلال زيارة»
const returnReach = 4;
const isThat = ({ doc }, i) => doc.tokens[i].word.senses.some(s => s.definite && s.prep === '') &&
    !doc.tokens[i - 1].word.senses.some(s => s.cls === 'prep');
/** How a visit stands to which somebody is invited; null of all others. */
export function invitedStatus(clauses, draft, told, rules) {
    if (draft.rule !== invitedRule)
        return null;
    if (draft.agreed || isAccepted(clauses, draft, rules))
        return 'planned';
    return told === 'happened' ? 'possible' : null;
}
