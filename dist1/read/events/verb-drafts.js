import { senseOf } from '../../arabic/lexicon.js';
import { TokenKind } from '../../text/tokens.js';
import { withoutAttached } from './attached.js';
import { antecedent, hasPhone, isNew, newBefore, nounAt, objectNoun, saysHow } from './contact-nouns.js';
import { contactNounClass } from './contact-rules.js';
import { befallenBefore, clausePlaces, coreOf, whoSaysI } from './discourse.js';
import { manyIn, sideOfMany, withMany } from './officials.js';
import { draftOf, fill, isPerson, sideOf } from './sides.js';
import { sideByVenue } from './venue-side.js';
const isRelative = ({ doc }, verb) => {
    const before = doc.tokens[verb - 1];
    return before !== undefined && senseOf(before.word, 'which') !== undefined;
};
// «مع X الذي سيلتقي الرئيس ورئيس البرلمان»: where nobody knows whom the relative clause tells of, they whom it names are not its subject
function isOfUnknownName(clauses, { at, clause }) {
    const before = clauses.doc.tokens[at - 2];
    if (!before || !isRelative(clauses, at) || clauses.marks.groupOf[at - 2] >= 0 || clause.pronouns.length > 0)
        return false;
    return before.kind === TokenKind.word && before.word.senses.every(s => naming.has(s.cls));
}
const naming = new Set(['given-name', 'maybe-given-name']);
// «استأنفت الحكومة المفاوضات مع المؤسسات، الاتحاد الأوروبي وصندوق النقد»: with somebody who is nobody known
function isWithStrangers({ doc, marks }, { from, to }) {
    for (let i = from; i + 1 < to; i++) {
        const isWith = doc.tokens[i].word.senses.some(s => s.cls === 'prep' && s.value === 'with');
        if (isWith && marks.groupOf[i] < 0 && marks.groupOf[i + 1] < 0 && !isPlain(doc.tokens[i - 1].word))
            return true;
    }
    return false;
}
const isPlain = ({ senses }) => senses.some(s => s.cls === 'noun' || s.cls === 'masdar');
// First with the parties as they stand, then with what the grammar leaves out, and last with both sides in one place.
function fillVerb(clauses, patterns, noun, clause, predicate, discourse, many, rules) {
    // «التي تفاوضت معهم»: those who do it together do it with somebody else
    const together = !clause.pronouns.some(p => p.role === 'with') && !isWithStrangers(clauses, clause);
    const withNoun = patterns.filter(p => p.noun !== null && (together || p.pair[0] !== 'subject' || p.pair.length > 1));
    // «استضافت اجتماعا»: the object is the contact itself, so that no party is
    const hosts = noun !== null &&
        clause.nouns.some(slot => slot.at === noun.at && slot.role === 'object') &&
        !clause.slots.some(slot => slot.role === 'object' && slot.at < noun.at);
    const without = patterns.filter(p => p.noun === null && !(hosts && p.pair.includes('object')) && (together || p.pair.length > 1));
    const own = withoutAttached(clauses, clause);
    const { subject, object } = coreWith(predicate, discourse, many);
    const said = predicate.subject && many.length === 0 ? sideOf(predicate.subject.group.members) : subject;
    const venue = (who) => noun?.kind === 'talks' ? { venue: sideByVenue(clauses, clause, who, discourse.about, rules) } : {};
    const left = { subject, ...(object && { object }), ...venue(subject) };
    const tryWith = (given, fits) => {
        const ids = many.flatMap(m => m.ids);
        const places = withMany(clausePlaces(clause, discourse, given), many);
        return (fill(withNoun.filter(fits), noun?.kind ?? null, places, ids) ??
            fill(without.filter(fits), null, withMany(clausePlaces(own, discourse, given), many), ids));
    };
    const any = () => true;
    if (predicate.readings.some(r => r.pronoun !== '') || whoSaysI(predicate, discourse))
        return tryWith(left, any);
    return (tryWith({ subject: said, ...venue(said) }, p => p.pair.length === 2) ??
        tryWith(left, p => p.pair.length === 2) ??
        tryWith({ subject: said }, any));
}
// «التقى قادة عراقيون الوزير»: where they who are told as many do it, he who stands behind them is the object
function coreWith(predicate, discourse, many) {
    const doers = sideOfMany(many, 'subject');
    const core = coreOf(predicate, discourse);
    if (doers.length === 0)
        return core;
    const behind = predicate.subject !== null && predicate.clause.slots.includes(predicate.subject);
    return { subject: doers, object: behind ? sideOf(predicate.subject.group.members) : core.object };
}
const conversations = new Set(['call', 'talks', 'meeting']);
function kindOf(filled, noun, around, phone) {
    const { pattern } = filled;
    if (pattern.noun !== null)
        return noun.kind;
    if (pattern.kind !== 'talks')
        return pattern.kind;
    if (phone)
        return 'call';
    return around ? noun.kind : 'talks';
}
// «أجرى اتصالا», «بحث A خلال اتصال هاتفي مع B»: the noun tells it, but «تحدث هاتفيا … في أول اتصال» the verb
function triggerOf(clauses, verb, noun, { pattern }, within) {
    const byNoun = pattern.noun !== null || (within && pattern.kind === 'talks' && !hasPhone(clauses, verb, noun.at));
    const at = byNoun ? noun.at : verb;
    return [at, at + 1];
}
// «اجتمع عبر تقنية الاتصال المرئي»: what says how is no contact of its own, but «التقاه خلال زيارته» tells of a visit too
function takeManner(clauses, clause, taken) {
    for (const { at, role } of clause.nouns) {
        if ((saysHow(clause, at) || role === 'inner') && nounAt(clauses, at, clause.to)?.kind !== 'visit')
            taken.add(at);
    }
}
// «جلسة مباحثات»: a contact noun takes the one that it rules with it.
function take(clauses, clause, at, taken) {
    taken.add(at);
    for (const slot of clause.nouns)
        if (slot.at === at + 1 || (slot.role === 'genitive' && slot.at > at))
            taken.add(slot.at);
    takeManner(clauses, clause, taken);
}
// «ثم توجه إلى الرياض»: nothing stands between the verb and where it leads
function leadsSomewhere({ doc, marks }, { at, clause }) {
    let i = at + 1;
    while (i < clause.to && marks.timeOf[i] >= 0)
        i++;
    return i < clause.to && (marks.groupOf[i] >= 0 || doc.tokens[i].word.senses.some(s => s.cls === 'prep'));
}
// What two agree on is new, «أوراق اعتماد» are no meeting else.
function fitsNoun(clauses, clause, { agreed, of, over }, noun, rules) {
    if (over)
        return noun !== null && isOverAt(clauses, noun.at, rules);
    // «اتفقا لدى لقائهما على»: not on that do they agree
    if (agreed)
        return noun !== null && isNew(clauses, noun.at) && !isBeside(clause, noun.at) && !isOfOthers(clauses, noun.at);
    return of === null || (noun !== null && senseOf(clauses.doc.tokens[noun.at].word, contactNounClass)?.value === of);
}
const isBeside = ({ nouns }, at) => nouns.some(slot => slot.at === at && besides.has(slot.role));
// «اتفق الوزيران على لقاء بين رئيسي الأركان»: others will meet
function isOfOthers({ doc, marks }, noun) {
    for (let i = noun + 1; i <= noun + betweenReach; i++) {
        if (!doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'between' && s.pronoun === ''))
            continue;
        const group = marks.groups[marks.groupAt[i + 1] ?? -1];
        return !group?.members.every(m => m.how === 'dual');
    }
    return false;
}
// how far behind a contact «بين» may stand: «لقاء قمة ثان بين»
const betweenReach = 3;
const besides = new Set(['at', 'during', 'in', 'after', 'before', 'through']);
// «اتصال وصفته مصادر بأنه مهم، جرى بين الرئيسين»: the noun that was left for what is said of it
function farAntecedent(clauses, clause, at, patterns) {
    if (clause.nouns.length > 0 || !clause.slots.some(({ role }) => role === 'between'))
        return null;
    return patterns.some(({ noun, pair }) => noun !== null && pair[0] === 'between') ? newBefore(clauses, at) : null;
}
// «أنهى رئاسته باتفاق وربما زيارة لطهران»: another noun is what the verb is about
function isFar({ doc, marks }, verb, noun) {
    if (noun === null || noun.at < verb)
        return false;
    for (let i = verb + 1; i < noun.at; i++)
        if (marks.groupOf[i] < 0 && marks.timeOf[i] < 0 && isPlain(doc.tokens[i].word))
            return true;
    return false;
}
// «بعد زيارة», «في ختام زيارة»
function isOverAt({ doc }, at, { ends }) {
    const { senses } = doc.tokens[at - 1].word;
    return senses.some(s => (s.cls === 'prep' && s.value === 'after') || ends.has(s.value));
}
// «أوفد إلى باماكو»
const isStraight = ({ doc }, at, role) => doc.tokens[at + 1]?.word.senses.some(s => s.cls === 'prep' && s.value === role) ?? false;
// the last token of the verb with its subject and «هاتفيا»
function endOfSubject({ doc }, { at, subject }) {
    const end = subject !== null && subject.at > at ? subject.group.to - 1 : at;
    return doc.tokens[end + 1]?.word.senses.some(s => s.cls === 'phone') ? end + 1 : end;
}
// «بحثت الفرق عن ناجين»
const isSearch = ({ doc }, at, { search }) => doc.tokens.slice(at + 1, at + 1 + aboutReach).some(({ word }) => search.has(word.folded));
// how far after a verb «عن» may stand that says of what it speaks
const aboutReach = 2;
// «بحث القادة صراعات سوريا والعراق», «وصلت أمس طائرة»: who does it stands right after the verb, and is nobody known
function isTakenByNoun({ doc, marks, rules }, at, { crowds }, travels) {
    let i = at + 1;
    while (marks.timeOf[i] >= 0)
        i++;
    const next = doc.tokens[i];
    if (!next || next.kind !== TokenKind.word || marks.groupOf[i] >= 0)
        return false;
    const { folded, senses } = next.word;
    if (senses.length === 0 || crowds.has(folded))
        return true;
    const nominative = !rules.oblique.some(ending => folded.endsWith(ending));
    // «ووصل صداها إلى المدن»: one travels to no person, so that his noun is none he travels to
    const names = senses.some(s => s.cls === 'noun' && (s.definite || (nominative && s.pronoun === '') || (travels && s.pronoun !== '')));
    return names && senses.every(s => s.prep === '' && !standing.has(s.cls));
}
// «وصل إلى المدينة، والتقى الرئيس المصري والرئيس اليمني»: they may be whom he met who is not named
const isChained = ({ readings }, { goesOn, chained }) => chained && !goesOn && readings.every(r => r.verb.number === 's') && readings.some(r => r.conj !== '');
// words that may stand after a verb and are nobody's name
const standing = new Set([
    'contact-noun',
    'adj',
    'prep',
    'adverb',
    'delegation',
    'each',
    'phone',
    'other',
    'this',
    'masdar',
]);
// «من زار المغرب»: whoever has
const isOfAnybody = ({ doc, marks }, { at, subject, readings }) => subject === null || (subject.at > at && readings.every(r => r.conj === ''))
    ? (doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '') ??
        false) &&
        marks.timeOf[at - 1] < 0
    : false;
// «إن الحكومة ستستأنف المفاوضات»: who does it stands between «إن» and the verb, and is nobody known
function isTakenBefore({ doc, marks, rules }, { at, readings }) {
    if (!readings.every(r => r.conj === ''))
        return false;
    for (let i = at - 1; i > 0 && i >= at - namedReach; i--) {
        if (marks.groupOf[i] >= 0 || marks.timeOf[i] >= 0)
            return false;
        const { senses } = doc.tokens[i].word;
        // «إن المواد كانت تصل»
        if (i === at - 1 && senses.some(s => s.cls === 'verb' && rules.auxiliaries.has(s.value)))
            continue;
        if (senses.some(s => s.cls === 'that' && s.pronoun === ''))
            return i < at - 1;
        if (!senses.some(s => s.definite) ||
            senses.some(s => s.prep !== '' || s.cls === 'prep' || s.cls === 'contact-noun'))
            return false;
    }
    return false;
}
// how many words may stand between «إن» and its verb
const namedReach = 4;
// «وفدا من الكونغرس برئاسة النائب»: he who leads it, and whose it is
function ledIn({ clause: { led, slots }, subject }) {
    const bodies = sideOf(led.flatMap(({ group }) => group.members));
    const behind = [...(subject ? [subject] : []), ...slots].find(({ at }) => led.length > 0 && at > led[0].at);
    const leader = sideOf(behind?.group.members.slice(0, 1) ?? []);
    return bodies.length === 1 && leader.length === 1 ? [{ leader: leader[0], of: bodies[0] }] : [];
}
// «قدم أوراق اعتماده إلى وزارة الخارجية»: he met nobody who is told
// … and «زار السفير مصنعا في جدة»: an ambassador lives where he is
function mayMeet({ pattern: { of, kind, pair } }, { sides }, { about }) {
    if (kind === 'visit' && pair[1] === 'in' && sides[0].some(id => about.rankOf(id) === 'ambassador'))
        return false;
    return of === null || sides.flat().every(isPerson);
}
// «ناقشا الملف»
const isTopical = ({ readings }, { pattern }, { discussing }) => pattern.noun === null && readings.some(r => discussing.has(r.value));
// «أجرى مع ولي العهد اتصالا برئيس الوزراء»: both call the third
function joinCallers(draft, { pattern }, { slots }) {
    if (draft.kind !== 'call' || pattern.pair[0] !== 'subject' || pattern.pair[1] !== 'by')
        return;
    const beside = sideOf(slots.filter(({ role }) => role === 'with').flatMap(({ group }) => group.members));
    const others = beside.filter(id => isPerson(id) && !draft.sides.flat().includes(id));
    if (draft.sides[0].length > 0)
        draft.sides[0] = [...draft.sides[0], ...others];
}
/** The contact noun with which a verb tells a contact. */
function nounOf(clauses, { at, clause, readings }, patterns) {
    const relative = isRelative(clauses, at) || readings.some(r => r.pronoun !== '');
    return (objectNoun(clauses, clause) ??
        (relative || clause.nouns.length === 0 ? antecedent(clauses, at) : null) ??
        farAntecedent(clauses, clause, at, patterns));
}
// «وقد زار كلا من الصين وتركيا»: things do not visit, so that he of whom the sentence before spoke does
const goesOnAlone = (predicate, discourse) => discourse.fresh &&
    !discourse.goesOn &&
    predicate.subject === null &&
    coreOf(predicate, discourse).subject.length === 1;
// «وصل إلى عمان وسيلتقي قيادات في المعارضة»: where the sentence goes on with its subject, they who stand behind the verb are met
function metBy(predicate, many, { goesOn }) {
    const joined = goesOn && predicate.subject === null && predicate.readings.every(r => r.conj !== '');
    const alone = joined && predicate.readings.every(r => r.verb.number !== 'p');
    return alone ? many.map(told => (told.role === 'subject' ? { ...told, role: 'object' } : told)) : many;
}
// «تحدثا آخر مرة في مايو»: what is counted is a conversation of theirs, and no speech
function isOnceMore({ doc, predicates }, predicate, { befallen }) {
    const { at, sentence, clause } = predicate;
    const before = predicates.findLast(p => p.at < at && p.sentence === sentence);
    // «سبق للرئيسين أن تحدثا»
    if (before?.readings.some(r => befallen.has(r.value)))
        return true;
    const { from, to } = clause;
    for (let i = from; i < to; i++)
        if (doc.tokens[i].word.senses.some(s => s.cls === 'occasion'))
            return true;
    return false;
}
/** Which patterns of a verb its sentence allows. */
function mayFit(clauses, predicate, patterns, { said, alone, phone }, rules, discourse) {
    const { at, clause, subject } = predicate;
    const search = isSearch(clauses, at, rules);
    return patterns.filter(p => (said || p.kind !== 'visit' || (p.toPeople && goesOnAlone(predicate, discourse))) &&
        !(search && p.kind === 'talks') &&
        !(p.pair.length === 1 && (isChained(predicate, discourse) || isOfUnknownName(clauses, predicate))) &&
        (phone || !p.phone || isOnceMore(clauses, predicate, rules)) &&
        !(alone && p.pair.length === 1 && p.pair[0] === 'subject') &&
        (!p.straight || isStraight(clauses, at, p.pair[1])) &&
        (!p.beside || isStraight(clauses, endOfSubject(clauses, predicate), p.pair[1])) &&
        (!p.delegation || clause.delegation) &&
        !(p.unless && isStraight(clauses, at, p.unless)) &&
        !(p.passive && subject !== null && clause.slots.includes(subject)));
}
/** The contact that a verb tells, if it tells one; the contact nouns that it takes up go into `taken`. */
export function verbDraft(clauses, predicate, rules, discourse, taken) {
    if (!rules.hasVerb(clauses.doc.tokens[predicate.at].word) || isOfAnybody(clauses, predicate))
        return null;
    const all = predicate.readings.flatMap(reading => rules.byVerb.get(reading.value) ?? []);
    // things arrive and go as well as people: who travels must be said, in this sentence at least
    const { clause, at } = predicate;
    const phone = hasPhone(clauses, at, clause.to);
    const travels = all.length > 0 && all.every(p => p.kind === 'visit');
    const alone = isTakenByNoun(clauses, at, rules, travels) || isTakenBefore(clauses, predicate);
    const many = metBy(predicate, manyIn(clauses, clause, discourse.about, rules), discourse);
    const doers = sideOfMany(many, 'subject').length > 0;
    if (alone && !doers && (predicate.subject === null || clause.slots.includes(predicate.subject)))
        return null;
    const said = (predicate.subject !== null && !alone) ||
        doers ||
        predicate.pronounSubject ||
        whoSaysI(predicate, discourse) !== null ||
        befallenBefore(predicate, discourse) !== null ||
        (discourse.goesOn && !alone && leadsSomewhere(clauses, predicate));
    const patterns = mayFit(clauses, predicate, all, { said, alone, phone }, rules, discourse);
    if (patterns.length === 0)
        return null;
    const noun = nounOf(clauses, predicate, patterns);
    const fitting = patterns.filter(p => fitsNoun(clauses, clause, p, noun, rules) && !(p.near && isFar(clauses, at, noun)));
    const fillFor = (who) => fillVerb(clauses, fitting, noun, clause, alone ? { ...predicate, mayOmitSubject: false } : predicate, discourse, who, rules);
    const filled = (alone && doers ? null : fillFor([])) ?? (many.length > 0 ? fillFor(many) : null);
    if (!filled)
        return null;
    const byNoun = filled.pattern.noun !== null;
    const around = !byNoun && noun !== null && saysHow(clause, noun.at) && conversations.has(noun.kind);
    // «اتفقا في اتصال هاتفي على عقد لقاء» tells of the call too
    if (filled.pattern.agreed)
        taken.add(noun.at);
    else if (byNoun || around)
        take(clauses, clause, noun.at, taken);
    else if (conversations.has(filled.pattern.kind))
        takeManner(clauses, clause, taken);
    const kind = kindOf(filled, noun, around, phone);
    const draft = draftOf(filled, kind, phone || kind !== 'talks', {
        sentence: predicate.sentence,
        trigger: triggerOf(clauses, at, noun, filled, around && kind === 'call'),
        from: Math.min(at, noun?.at ?? at),
        to: clause.to,
        predicate,
    });
    joinCallers(draft, filled, clause);
    return mayMeet(filled, draft, discourse)
        ? { ...draft, sent: clause.sent, led: ledIn(predicate), topical: isTopical(predicate, filled, rules) }
        : null;
}
