import { senseOf } from '../../../arabic/lexicon.js';
import { TokenKind } from '../../../text/tokens.js';
import { clauseFrom } from '../../clauses/index.js';
import { partyAt, targetOf } from './owners.js';
import { nisbaPlace, nobody, slotPlace, speakerPlace, subjectPlace } from './parties.js';
import { clauseStart, findWord, holdsPrep, isCount, isOwn, isPassed, isRecalled, isVerbOf, isWord, nounParties, prepOf, within, wordsBetween, } from './words.js';
// What a verb tells, its participle and its verbal noun may tell too: «قال منددا بالغارات», «جدد رفضه», «تم ترحيل». The rules are
// those of the verbs; here is only by what grammar a form that is not finite tells that it happened.
/** What is done by saying it: told by a verb of uttering, and by who says something else meanwhile. */
const spoken = new Set([
    'AGREE',
    'SUPPORT',
    'CONCEDE',
    'REQUEST',
    'ACCUSE',
    'REJECT',
    'THREATEN',
]);
export const isSpoken = (type) => spoken.has(type);
const clauseAfter = ({ clauses }, at, sentence) => clauseFrom(clauses.doc, clauses.doc.sentences[sentence], at + 1, clauses.marks, clauses.rules, true);
function fits(rule, at, clause, { clauses }, { accusatives }) {
    const { doc } = clauses;
    // «استقال احتجاجا على»: why somebody does something else
    if (rule.type === 'PROTEST' && accusatives.some(ending => doc.tokens[at].word.folded.endsWith(ending)))
        return false;
    if (rule.finite || rule.only || rule.by)
        return false;
    if (rule.never && holdsPrep(clauses, at + 1, at + 2, rule.never))
        return false;
    if (rule.skip && findWord(doc, at + 1, clause.to, rule.skip) >= 0)
        return false;
    if (rule.preps && !holdsPrep(clauses, at + 1, Math.min(clause.to + 1, doc.tokens.length), rule.preps))
        return false;
    if (rule.with && findWord(doc, at + 1, within(clauses, at, clause.to, rule.reach), rule.with) < 0)
        return false;
    if (rule.also && findWord(doc, at + 1, clause.to, rule.also) < 0)
        return false;
    if (rule.own !== null && rule.with && isOwn(doc, at, clause.to, rule.with) !== rule.own)
        return false;
    return !rule.without || findWord(doc, Math.max(at - 2, 0), clause.to, rule.without) < 0;
}
function objectOf(rule, at, clause, input, rules) {
    const roles = rule.recipient.includes('object') ? [...rule.recipient, 'genitive', 'for'] : rule.recipient;
    const place = slotPlace(clause, roles, input.entities, rule.people);
    if (place.named)
        return place;
    const common = nounParties(input.clauses, at + 1, clause.to, rule.people, rules);
    const found = common.find(p => roles.includes(p.role) || (p.role === 'bare' && rule.recipient.includes('object')));
    if (!found)
        return rule.type === 'ASSAULT' ? targetOf(at + 1, clause, rule.people, input, rules) : place;
    return partyAt(input, found.at, place.ids, clause, rule.people, rules);
}
function toldBy(rule, form, input, rules) {
    const { at, sentence, clause, ruler, actor } = form;
    return {
        rule,
        sentence,
        trigger: [at, at + 1],
        from: at,
        to: clause.to,
        predicate: ruler,
        passive: false,
        actor,
        recipient: objectOf(rule, at, clause, input, rules),
    };
}
function subjectOf(predicate, people, input, rules) {
    const said = subjectPlace(predicate, input.entities, people);
    if (said.named)
        return said;
    const { from } = input.clauses.doc.sentences[predicate.sentence];
    const start = clauseStart(input.clauses, predicate.at, from, subjectReach);
    const common = nounParties(input.clauses, start, Math.min(predicate.clause.to, predicate.at + subjectReach), people, rules);
    const bare = common.find(p => p.role === 'bare');
    if (!bare)
        return said;
    return partyAt(input, bare.at, said.ids, predicate.clause, people, rules);
}
const subjectReach = 6;
const isPastOrPresent = ({ readings }) => readings.some(r => r.verb.person === 3 && !r.verb.future);
const isSetApart = ({ tokens }, at, { conj }) => conj !== '' ||
    tokens[at - 1]?.kind === TokenKind.punct ||
    !feminine.has(senseOf(tokens[at].word, 'active-participle')?.entry?.gender ?? '');
const feminine = new Set(['f']);
// «منددا», «مستنكرة», «مطالبين»: an indefinite accusative that describes no noun before it
function isAside({ clauses: { doc, marks } }, at, from, sense, { rare, causes }) {
    // «بسبب معارضة المجلس»
    if (causes.has(doc.tokens[at - 1]?.word.folded ?? ''))
        return false;
    if (sense.prep !== '' || sense.definite || sense.pronoun !== '' || rare.has(sense.value))
        return false;
    // «كنائس مهددة بالإقفال»: who suffers it, unless a mark sets it apart
    if (doc.tokens[at].word.senses.some(s => s.cls === 'passive-participle' && s.value === sense.value) &&
        !isSetApart(doc, at, sense))
        return false;
    // «مدينة» is a town before it is «condemning»; «مطالبة» is both of one verb
    const { senses: own } = doc.tokens[at].word;
    if (own.some(s => s.cls === 'noun' && s.entry?.gender === 'f') &&
        !own.some(s => s.cls === 'masdar' && s.value === sense.value))
        return false;
    const previous = doc.tokens[at - 1];
    if (at === from || !previous)
        return true;
    // «10 متهمين»
    if (isCount(doc, at - 1))
        return false;
    if (previous.kind === TokenKind.punct || marks.groupOf[at - 1] >= 0 || marks.timeOf[at - 1] >= 0)
        return true;
    const { senses } = previous.word;
    // «جهة رقابية ملتزمة», «ما زالت ملتزمة»
    if (senses.some(s => describing.has(s.cls) && !s.definite && s.prep === '') && senses.every(s => s.cls !== 'verb'))
        return false;
    // «من مقره»
    if (senses.some(s => s.cls === 'prep'))
        return false;
    const noun = senses.some(s => (s.cls === 'noun' || s.cls === 'masdar' || s.cls === 'plover-noun') && !s.definite && s.pronoun === '');
    return !noun || senses.every(s => s.verb?.pos === 'verb');
}
const describing = new Set(['adj', 'nisba', 'active-participle', 'passive-participle']);
/** The verb that a participle hangs on; behind a mark it leaves what was said: «أعلن المجلس أن الحكومة تسعى إلى حل، واعدا بـ». */
function outermost(at, predicates, { clauses: { doc } }) {
    const last = predicates.findLast(p => p.at < at);
    if (!last || doc.tokens[at - 1].kind !== TokenKind.punct)
        return last;
    const that = (from, to) => {
        for (let i = from; i < to; i++)
            if (doc.tokens[i].word.senses.some(s => s.cls === 'that'))
                return true;
        return false;
    };
    const outer = predicates.findLast(p => p.at < last.at && p.subject !== null && that(p.at + 1, last.at));
    return outer ?? last;
}
/** The events that a participle tells of whoever says or does something else: «قال … منددا بـ», «متهما …». */
function participleTold({ at, sentence, predicates, last }, input, rules) {
    const { clauses } = input;
    const { doc } = clauses;
    const { from } = doc.sentences[sentence];
    const { word } = doc.tokens[at];
    for (const sense of word.senses) {
        if (sense.cls !== 'active-participle')
            continue;
        const list = rules.byVerb.get(sense.value)?.filter(rule => isSpoken(rule.type));
        if (!list?.length || !isAside(input, at, from, sense, rules))
            continue;
        if (!rules.accusatives.some(ending => word.folded.endsWith(ending)))
            continue;
        const before = outermost(at, predicates, input);
        const ruler = before ?? (at - from <= 1 ? predicates.find(p => p.at > at) : undefined);
        if (!ruler || !isPastOrPresent(ruler))
            continue;
        // «أصبحت مستبعدة»
        if (isVerbOf(ruler.readings, clauses.rules.auxiliaries))
            continue;
        const clause = clauseAfter(input, at, sentence);
        const rule = list.find(r => fits(r, at, clause, input, rules));
        if (!rule)
            continue;
        const speaker = speakerPlace(input, at);
        const said = speaker.named ? speaker : subjectOf(ruler, rule.people, input, rules);
        const actor = said.named ? said : last;
        if (sense.entry?.number === 'p' && isOnePerson(actor, input))
            continue;
        return [{ ...toldBy(rule, { at, sentence, clause, ruler: null, actor }, input, rules), aside: true }];
    }
    return [];
}
// «قال الوزير إن معارضين …»: several are not he who speaks
const isOnePerson = ({ ids }, { entities }) => ids.length === 1 && entities.all.get(ids[0])?.kind === 'person';
/** «رفض أوروبي لـ», «دعم أمريكي»: what opens a line and says whose it is is a noun, though its letters may be a verb's. */
export function isOpeningNoun({ at, sentence, readings }, input, rules) {
    const { doc } = input.clauses;
    if (at !== doc.sentences[sentence].from || readings.some(r => r.conj !== '' || r.verb.aspect !== 'past'))
        return false;
    const { senses } = doc.tokens[at].word;
    if (!senses.some(s => s.cls === 'masdar' && (rules.byVerb.get(s.value)?.some(rule => isSpoken(rule.type)) ?? false)))
        return false;
    const next = doc.tokens[at + 1];
    return next?.word.senses.some(s => s.definite) !== true && nisbaPlace(input.clauses, at, input.entities, rules).named;
}
function holdOf(at, predicates, input, rules) {
    const { clauses } = input;
    if (isPassed(clauses.doc, at, rules))
        return 'passed';
    const ruler = predicates.findLast(p => p.at < at);
    if (!ruler || ruler.clause.to < at || !isPastOrPresent(ruler))
        return null;
    const far = isOneWith(clauses, at) ? farther : masdarReach;
    if (wordsBetween(clauses, ruler.at, at) > far || isWord(clauses.doc, at - 1, rules.blocks))
        return null;
    const { from } = clauses.doc.sentences[ruler.sentence];
    return isRecalled(clauses, clauseStart(clauses, ruler.at, from, recallReach), from, rules) ? null : ruler;
}
/** By which verb a verbal noun of a type is told, and whether its subject does it. */
function masdarRuler(ruler, type, rules) {
    if (ruler === null)
        return null;
    if (ruler === 'passed')
        return { ruler: null, doer: false };
    const denied = rules.status.get('denied').verbs;
    if (isVerbOf(ruler.readings, rules.passes) || isVerbOf(ruler.readings, denied))
        return { ruler, doer: false };
    // «أفادت تقارير بتعرض»: who reports violence did not do it
    if (type === 'ASSAULT' && isVerbOf(ruler.readings, rules.reports))
        return { ruler, doer: false };
    if (!isSpoken(type) && isVerbOf(ruler.readings, rules.intends))
        return { ruler, doer: true };
    if (isVerbOf(ruler.readings, isSpoken(type) ? rules.expresses : rules.performs))
        return { ruler, doer: true };
    return null;
}
const masdarReach = 4;
// «قام عشرة جنود من قوة حفظ السلام باغتصاب»: what a preposition is written onto belongs to its verb from farther off
const farther = 8;
const isOneWith = ({ doc, rules }, at) => doc.tokens[at].word.senses.some(s => s.cls === 'masdar' && rules.cliticRoles.get(s.prep) === 'by');
const recallReach = 9;
// «أعرب عن», «شدد على»; «قام بـ»
const leading = new Set(['about', 'on', 'by']);
// Before a verbal noun stands its verb, who does it, a preposition that the verb asks for, or the noun that it goes on from.
function isGoverned({ clauses }, at, sense, ruler) {
    const { doc, marks } = clauses;
    const prep = clauses.rules.cliticRoles.get(sense.prep) ?? prepOf(clauses, at);
    if (prep !== null && !leading.has(prep))
        return false;
    if (ruler.at === at - 1 || marks.groupOf[at - 1] >= 0 || marks.timeOf[at - 1] >= 0)
        return true;
    const { senses } = doc.tokens[at - 1].word;
    return !senses.some(s => (s.cls === 'noun' || s.cls === 'masdar') && !s.definite && s.pronoun === '');
}
/** The owner of a verbal noun: a pronoun written onto it, or the state of the adjective after it: «رفضها», «رفض روسي». */
const byOwner = (sense, ruler, nisba) => nisba.named ? nisba : sense.pronoun !== '' || ruler.named ? ruler : nobody;
// «أعلن رئيس الوزراء اعتقال 590 شخصا»: what is done by hands the state does of him who announces it
function ofHisState(place, type, { entities }) {
    if (!byForces.has(type))
        return place;
    const ids = place.ids.map(id => {
        const { kind, country } = entities.all.get(id) ?? { kind: null, country: null };
        return country && (kind === 'person' || kind === 'office') ? entities.thing(country, country) : id;
    });
    return { ...place, ids: [...new Set(ids)] };
}
const byForces = new Set(['COERCE', 'ASSAULT', 'MOBILIZE']);
/** How a verbal noun of a type is told: by the verb that it hangs on, or by itself where it opens a line and says whose it is. */
function governed(at, from, sense, hold, nisba, type, input, rules) {
    const by = masdarRuler(hold, type, rules);
    if (by)
        return !by.ruler || isGoverned(input, at, sense, by.ruler) ? { by, nisba } : null;
    return at === from && isSpoken(type) && nisba.named && sense.pronoun === '' ? { by, nisba } : null;
}
/** What a verbal noun tells by one rule, told as `how` says. */
function masdarBy(rule, { by, nisba }, sense, form, last, input, rules) {
    const said = by?.doer && by.ruler ? subjectOf(by.ruler, rule.people, input, rules) : nobody;
    const doer = by?.doer && !said.named ? last : ofHisState(said, rule.type, input);
    const agent = slotPlace(form.clause, ['agent'], input.entities, rule.people);
    const actor = agent.named ? agent : byOwner(sense, doer, nisba);
    const told = toldBy(rule, { ...form, ruler: by?.ruler ?? null, actor }, input, rules);
    // «تم ترحيل»: nobody is said to do it
    return { ...told, passive: by !== null && !by.doer, verb: by && !by.ruler ? form.at - 1 : null };
}
function masdarTold({ at, sentence, predicates, last }, input, rules) {
    const { doc } = input.clauses;
    const { from } = doc.sentences[sentence];
    for (const sense of doc.tokens[at].word.senses) {
        const list = sense.cls === 'masdar' && (!sense.definite || sense.prep !== '') ? rules.byVerb.get(sense.value) : null;
        if (!list)
            continue;
        const clause = clauseAfter(input, at, sentence);
        const nisba = nisbaPlace(input.clauses, at, input.entities, rules);
        const hold = holdOf(at, predicates, input, rules);
        for (const rule of list) {
            const how = governed(at, from, sense, hold, nisba, rule.type, input, rules);
            if (!how || !fits(rule, at, clause, input, rules))
                continue;
            return [masdarBy(rule, how, sense, { at, sentence, clause }, last, input, rules)];
        }
    }
    return [];
}
/** What a participle or verbal noun tells. */
export function nonfiniteTold(spot, input, rules) {
    const told = participleTold(spot, input, rules);
    return told.length > 0 ? told : masdarTold(spot, input, rules);
}
