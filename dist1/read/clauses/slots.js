import { connectives } from '../../arabic/connectives.js';
import { wordFact, wordFlag } from '../../arabic/facts.js';
import { senseOf } from '../../arabic/lexicon.js';
import { pronounMeaning } from '../../arabic/pronouns.js';
import { TokenKind } from '../../text/tokens.js';
import { isBeforeItsVerb, isScare } from './marks.js';
import { pastRelative } from './relatives.js';
/** The place of him with whom a noun has what it says: «علاقاتها مع تايوان». He was not met. */
export const accompanying = 'with of a noun';
// A word that holds the sentence together is never a verb, though its letters may be a verb's: «على», «قد», «بعد».
const closed = new Set([...connectives, 'phone', 'delegation', 'each']);
const nominal = new Set([
    'noun',
    'adj',
    'adverb',
    'masdar',
    'contact-noun',
    'given-name',
    'active-participle',
    'passive-participle',
    'number/num',
]);
const before = new Set(['that', 'which', 'clause', 'not', 'may', 'will', 'question', 'then']);
const mayBeFinite = wordFlag(({ senses }) => senses.some(s => s.cls === 'verb' && s.verb.aspect !== 'imperative'));
const verbWord = wordFact(({ senses }) => {
    const verb = senses.find(s => s.cls === 'verb' && s.verb.aspect !== 'imperative');
    if (!verb)
        return null;
    const nouns = senses.filter(s => nominal.has(s.cls));
    const whole = nouns.some(s => s.conj === '');
    return { verb, noun: nouns.length > 0, whole, closed: senses.some(s => closed.has(s.cls)) };
});
/** The finite reading of the word at `i`, where it can be a verb at all. */
export const finiteVerb = (doc, i, marks) => {
    const token = doc.tokens[i];
    if (!token || !mayBeFinite(token.word))
        return undefined;
    const { verb, noun, whole, closed } = verbWord(token.word);
    if (closed && !leadsToAbout(doc, i, marks))
        return undefined;
    // «ألماني» is no «they hurt me»
    if (verb.pronoun !== '' && token.word.senses.some(s => s.cls === 'nisba' && s.conj === verb.conj))
        return undefined;
    if (boundsNumber(doc, i))
        return undefined;
    // «ستين ألف جندي»
    if (isNumber(doc, i) && isNumber(doc, i - 1))
        return undefined;
    // «فيصل» is a name before it is «ف + يصل»
    if (whole && verb.conj !== '')
        return undefined;
    return noun && !standsAsVerb(doc, i, verb, marks) ? undefined : verb;
};
const isNumber = (doc, i) => doc.tokens[i] !== undefined &&
    (doc.tokens[i].kind === TokenKind.number || senseOf(doc.tokens[i].word, 'number/num') !== undefined);
// «ما لا يقل عن 60 مدنيا», «لا يزيد على عشرين»: no clause of its own
const boundsNumber = (doc, i) => isNumber(doc, i + 2) &&
    doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'not') === true &&
    doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'prep') === true;
// «عبر عن», «عبر الوزير عن»: no preposition stands before «عن», nor opens what goes on with it.
const leadsToAbout = (doc, i, marks) => {
    const party = marks.groupAt[i + 1] ?? -1;
    const next = party >= 0 && marks.groups[party].prep === '' ? marks.groups[party].to : i + 1;
    return (doc.tokens[next]?.word.senses.some(s => s.cls === 'prep' && s.value === 'about' && s.conj === '' && s.prep === '') ?? false);
};
// What may be a noun as well is a verb at the beginning of a clause, after a particle, or before a name: «بحث الوزير», but not «في بحث الوزير».
function standsAsVerb(doc, i, verb, marks) {
    const previous = doc.tokens[i - 1];
    // «التقى بري تباعا سفراء»: what says how is no verb of two
    if (verb.verb.number === 'd')
        return (!doc.tokens[i].word.senses.some(s => s.cls === 'adverb') &&
            (previous?.word.senses.some(s => doubly.has(s.cls)) ?? false));
    if (verb.conj !== '' ||
        verb.verb.future ||
        !previous ||
        previous.kind === TokenKind.punct ||
        previous.kind === TokenKind.break)
        return true;
    // «ماكي سال», «جاك لو», «حمد جابر العلي»: what else the last word of a name may be counts for nothing
    if (endsPerson(i - 1, marks) && isBareParty(doc, i - 1, marks))
        return true;
    if (previous.word.senses.some(s => before.has(s.cls)))
        return !isNounBehindThat(doc, i, verb);
    if (tellsOfContact(doc, i, verb, marks) || tellsWhoCame(doc, i, verb, marks))
        return true;
    // «قال آمر الكتيبة»: behind a verb stands who does it; but «رجي», «أسعد» may be names
    if (previous.word.senses.length > 0 && previous.word.senses.every(s => s.cls === 'verb'))
        return false;
    if (previous.word.senses.some(s => s.cls === 'prep'))
        return false;
    // «في مقر إقامته»: whose the place is, and not that she put it up
    if (verb.pronoun !== '' && isRuledNoun(doc, i - 1))
        return false;
    // «في وقت سابق»: after a noun an adjective
    if (previous.word.senses.some(s => s.cls === 'noun') && doc.tokens[i].word.senses.some(s => s.cls === 'adj'))
        return false;
    if (isBareParty(doc, i - 1, marks) || (marks.timeOf[i - 1] >= 0 && i > 0))
        return true;
    // «قادة دول الخليج»: behind a noun what is many is no verb
    if (isManyBehindNoun(doc, i))
        return false;
    return (previous.word.senses.some(s => s.cls === 'names' || s.cls === 'nisba') ||
        doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'names' && s.prep === '') === true);
}
// how far behind its verb he may be named who held a contact, or with whom it was: «مباحثات أجراها في بكين الوزير», «أجراها مع الوزير»
const holderReach = 3;
// «بعد لقاء عقده الوزير»: behind a contact without article, a verb whose object it is
function tellsOfContact(doc, i, { verb, pronoun }, marks) {
    if (pronoun === '' || verb.aspect !== 'past' || verb.person !== 3)
        return false;
    const noun = senseOf(doc.tokens[i - 1].word, 'contact-noun');
    if (!noun || noun.definite || noun.pronoun !== '')
        return false;
    for (let k = i + 1; k <= i + holderReach; k++) {
        const group = marks.groups[marks.groupAt[k] ?? -1];
        if (group?.prep === '' && group.members.some(({ kind }) => kind === 'person' || kind === 'office'))
            return doc.tokens[k - 1].word.senses.every(s => s.cls !== 'prep' || s.value === 'with');
        const passed = group !== undefined || marks.timeOf[k] >= 0;
        if (!passed && !doc.tokens[k]?.word.senses.some(s => s.cls === 'prep'))
            return false;
    }
    return false;
}
// «اجتماع ثلاثي ضم الوزراء»: … and one behind which they stand who came
function tellsWhoCame(doc, i, { verb, pronoun }, marks) {
    if (pronoun !== '' || verb.aspect !== 'past' || verb.person !== 3 || verb.number !== 's')
        return false;
    const group = marks.groups[marks.groupAt[i + 1] ?? -1];
    if (group?.prep !== '' || !group.members.some(({ kind }) => kind === 'person' || kind === 'office'))
        return false;
    let noun = i - 1;
    while (noun > 0 &&
        marks.groupOf[noun] < 0 &&
        doc.tokens[noun].word.senses.some(s => s.cls === 'adj' && !s.definite))
        noun--;
    const sense = senseOf(doc.tokens[noun].word, 'contact-noun');
    return sense !== undefined && !sense.definite && sense.pronoun === '';
}
// «الرئيسان تحدثا», «وكان الجانبان قد تباحثا», «إذ تحدثا آخر مرة»
const doubly = new Set(['names', 'nisba', 'may', 'clause']);
// «على أن رفع العقوبات سيوفر أموالا»: a verbal noun of which another verb tells; «بعد أن رفع» is a verb
function isNounBehindThat(doc, i, { verb, pronoun }) {
    const { senses } = doc.tokens[i].word;
    if (verb.aspect !== 'past' || pronoun !== '' || !senses.some(s => s.cls === 'masdar'))
        return false;
    if (!doc.tokens[i - 1].word.senses.some(s => s.cls === 'that' && s.pronoun === ''))
        return false;
    if (doc.tokens[i - 2]?.word.senses.some(s => s.cls === 'prep' && timely.has(s.value)))
        return false;
    if (!doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'noun' && s.definite && s.prep === ''))
        return false;
    for (let k = i + 2; k < Math.min(i + toldReach, doc.tokens.length); k++) {
        const { kind, word } = doc.tokens[k];
        if (kind !== TokenKind.word && word.folded !== '"')
            return false;
        if (word.senses.some(s => before.has(s.cls)))
            return word.senses.some(s => s.cls === 'not' || s.cls === 'will');
        if (word.senses.length > 0 && word.senses.every(s => s.cls === 'verb' && s.conj === ''))
            return true;
    }
    return false;
}
const timely = new Set(['after', 'before', 'to', 'until', 'from']);
// how far behind a verbal noun the verb may stand that tells of it
const toldReach = 12;
const isManyBehindNoun = (doc, i) => doc.tokens[i].word.senses.some(s => s.cls === 'noun' && s.entry?.number === 'p' && s.conj === '' && s.pronoun === '') &&
    doc.tokens[i - 1].word.senses.some(s => nounLike.has(s.cls) && s.entry?.number === 'p' && !s.definite && s.pronoun === '');
const nounLike = new Set(['noun', 'active-participle']);
// A noun without article that a preposition rules waits for its genitive.
const isRuledNoun = (doc, i) => doc.tokens[i].word.senses.some(s => s.cls === 'noun' &&
    !s.definite &&
    s.pronoun === '' &&
    // «بمقر إقامته»
    (s.prep !== '' || (doc.tokens[i - 1]?.word.senses.some(p => p.cls === 'prep') ?? false)));
const endsPerson = (i, { groups, groupOf }) => groups[groupOf[i]]?.members.at(-1)?.kind === 'person';
// «خادم الحرمين بحث مع»: who stands before the word with no preposition may be its subject.
function isBareParty(doc, i, marks) {
    const index = marks.groupOf[i];
    const group = index >= 0 ? marks.groups[index] : null;
    return (group !== null &&
        group.prep === '' &&
        group.to === i + 1 &&
        !(doc.tokens[group.from - 1]?.word.senses.some(s => s.cls === 'prep') ?? false));
}
// «زيارة تستغرق يوما إلى عمان», «اتصال هاتفي جرى بين»: a verb right after a contact noun tells of it, and what follows still belongs to the noun.
function describesNoun(doc, i, marks, rules) {
    const isNoun = (at) => senseOf(doc.tokens[at].word, rules.nounClass) !== undefined;
    // «زيارة لم يعلن عنها»
    let noun = i > 1 && senseOf(doc.tokens[i - 1].word, 'not') ? i - 2 : i - 1;
    while (noun > 0 &&
        noun > i - 4 &&
        !isNoun(noun) &&
        (senseOf(doc.tokens[noun].word, 'phone') || isAdjective(doc.tokens[noun].word)))
        noun--;
    if (i < 1 || finiteVerb(doc, i, marks)?.conj !== '')
        return false;
    return isNoun(noun);
}
// «… والبيت الأبيض يوجه رسالة»
function opensWithSubject(doc, i, marks) {
    const index = marks.groupAt[i];
    const group = index >= 0 ? marks.groups[index] : null;
    return group?.conj === true && group.prep === '' && group.members.length === 1 && isBeforeItsVerb(doc, group.to);
}
const openers = new Set(['that', 'clause', 'which']);
const opensAlways = wordFlag(({ senses }) => senses.some(s => openers.has(s.cls)));
const isThen = wordFlag((word) => senseOf(word, 'then') !== undefined);
/** Whether a new clause begins at `i`, so that what follows belongs to it. */
function opensClause(doc, i, marks, rules) {
    const token = doc.tokens[i];
    if (token.kind === TokenKind.break)
        return true;
    if (token.kind === TokenKind.punct)
        return rules.isStop(token.word);
    if (marks.timeOf[i] >= 0)
        return false;
    if (marks.groupOf[i] >= 0)
        return opensWithSubject(doc, i, marks);
    if (opensAlways(token.word))
        return !boundsNumber(doc, i + 2);
    if (rules.isRather(token.word))
        return true;
    if (isThen(token.word))
        return (marks.groupOf[i + 1] ?? -1) < 0 && finiteVerb(doc, i + 1, marks) !== undefined;
    return mayBeFinite(token.word) && finiteVerb(doc, i, marks) !== undefined && !describesNoun(doc, i, marks, rules);
}
/** The token after a quotation or bracket that begins at `i`; `i` itself where none begins. */
function pastQuote(i, marks) {
    const index = marks.quoteOf[i];
    const quote = index >= 0 ? marks.quotes[index] : undefined;
    if (!quote || quote.open !== i || isScare(quote))
        return i;
    return quote.close + 1;
}
const transparent = new Set(['then', 'other', 'may', 'phone', 'agent', 'prep', 'adverb', 'that']);
const adjectival = new Set(['adj', 'active-participle', 'passive-participle', 'nisba']);
const isAdjective = (word) => word.senses.some(s => adjectival.has(s.cls)) && !word.senses.some(s => s.cls === 'noun' || s.cls === 'masdar');
// «بقصر الرئاسة وزير خارجية لاتفيا»: a noun with its article rules nothing. «للقاء» may have one or not.
const isDefinite = (word) => word.senses.length > 0 && word.senses.every(s => s.definite);
// «بمقر رئاسة الجمهورية وزير الخارجية»: that the word opens names elsewhere counts for nothing before somebody with a title
const isDefiniteBeside = wordFlag(({ senses }) => {
    const own = senses.filter(s => s.cls !== 'names');
    return own.length > 0 && own.every(s => s.definite);
});
const isTitled = ({ members: [first] }) => first !== undefined && (first.kind === 'office' || (first.kind === 'person' && first.head[0] > first.span[0]));
/** Whether a party at `i` stands bare after a word that rules it: «مستقبل سوريا» is no object. */
function isGenitive(doc, i, from, marks) {
    // «مرتزقة مجموعة "فاغنر"»
    const last = marks.quotes[marks.quoteOf[i - 1] ?? -1]?.open === i - 1 ? i - 2 : i - 1;
    const before = doc.tokens[last];
    if (last < from || !before || before.kind !== TokenKind.word)
        return false;
    if (marks.groupOf[last] >= 0 || marks.timeOf[last] >= 0)
        return false;
    // «وزير خارجية بنغلاديش توحيد ميا ووزيرة خارجية موزمبيق»: behind the rest of a name that nobody knows a list goes on
    if (before.word.senses.length === 0 && marks.groups[marks.groupAt[i]].conj)
        return false;
    if (before.word.senses.some(s => transparent.has(s.cls) || s.pronoun !== '') ||
        isDefinite(before.word) ||
        (isDefiniteBeside(before.word) && isTitled(marks.groups[marks.groupAt[i]])) ||
        isAdjective(before.word))
        return false;
    return !finiteVerb(doc, last, marks);
}
const isOfDelegation = (doc, i, { members }, { clause }) => clause.delegation &&
    i > clause.from &&
    senseOf(doc.tokens[i - 1].word, 'delegation') !== undefined &&
    members.every(m => m.kind === 'body' || m.kind === 'group');
const isNounOf = (doc, i, lemmas) => doc.tokens[i]?.word.senses.some(s => lemmas.has(s.value) && !s.verb) ?? false;
// «نائب المستشارة», «مدير مكتب الرئيس»
const isBehindAide = (doc, i, { aides, bureaus }) => isNounOf(doc, i - 1, aides) || (isNounOf(doc, i - 1, bureaus) && isNounOf(doc, i - 2, aides));
// «بين الحكومة ومتمردي الحركة»
const isBehindStanding = (doc, i, { standing }, { clause: { slots } }) => slots.at(-1)?.role === 'between' &&
    doc.tokens[i - 1].word.senses.some(s => s.conj !== '' && standing.has(s.value) && !s.verb && !s.definite);
// behind these a bare noun is the object, and who is joined to it too
const besideObject = new Set(['subject', 'in', 'at', 'on', 'during']);
// «خلال استقباله», «لدى لقائه»; but «وكان في استقباله» its host is the subject
const isBehindOwn = (doc, i, { nounClass }) => (doc.tokens[i - 1]?.word.senses.some(s => s.cls === nounClass && s.pronoun !== '') ?? false) &&
    (doc.tokens[i - 2]?.word.senses.some(s => s.cls === 'prep' && meanwhile.has(s.value)) ?? false);
const meanwhile = new Set(['during', 'at', 'after', 'before']);
function takeParty(doc, i, marks, rules, scan, hasSubject) {
    const group = marks.groups[marks.groupAt[i]];
    const { clause } = scan;
    scan.noun = null;
    const clitic = rules.cliticRoles.get(group.prep);
    let role;
    if (clitic)
        role = clitic;
    else if (scan.prep)
        role = scan.prep;
    // «وصل وفد الحركة»
    else if (isOfDelegation(doc, i, group, scan))
        role = scan.sent ?? 'object';
    else if (isBehindStanding(doc, i, rules, scan))
        role = 'between';
    else if (isGenitive(doc, i, clause.from, marks))
        role = isSomebody(group) && isBehindAide(doc, i, rules) ? 'inner' : 'genitive';
    else
        role = hasSubject || clause.slots.some(s => s.role === 'subject') ? 'object' : 'subject';
    // «التقى نظيره ثم رئيس الوزراء»
    if (!clitic && !scan.prep && clause.slots.length > 0 && senseOf(doc.tokens[i - 1].word, 'then'))
        role = clause.slots.at(-1).role;
    // «بحث والمستشار الألماني»: right behind the verb «and» joins to its subject, which stands before it
    if (!clitic && !scan.prep && group.conj && i === clause.from && clause.slots.length === 0)
        role = 'with';
    // «مع X … وY» far apart: a second bare party after a preposition goes on with it; «استقبل الملك العلماء ورئيس الوزراء»: but not behind an object
    const last = clause.slots.at(-1);
    if (role === 'object' && group.conj && last && !(scan.bareAt > last.at && besideObject.has(last.role)))
        role = last.role;
    // «جاء ذلك خلال استقباله الوزير», «التقى نظيره غداة لقائه الملك»: his object, and not the verb's
    if ((role === 'subject' || role === 'object') && i - 1 > clause.from && isBehindOwn(doc, i, rules))
        role = 'inner';
    clause.slots.push({ role, group, at: i });
    scan.prep = null;
}
/** Reads on from token `from` until its clause ends. `hasSubject`: the subject stands before. */
export function clauseFrom(doc, sentence, from, marks, rules, hasSubject, end = sentence.to) {
    const scan = {
        clause: {
            from,
            to: from,
            slots: [],
            nouns: [],
            pronouns: [],
            delegation: false,
            sent: false,
            led: [],
            relatives: [],
        },
        prep: null,
        noun: null,
        construct: false,
        sent: null,
        sentAt: 0,
        owned: false,
        bareAt: -1,
        many: null,
    };
    const within = marks.quoteOf[from - 1] ?? -1;
    const limit = within >= 0 && !isScare(marks.quotes[within]) ? Math.min(end, marks.quotes[within].close) : end;
    let i = from;
    while (i < limit) {
        const past = marks.aside[i] > i ? marks.aside[i] : pastQuote(i, marks);
        if (past > i) {
            i = past;
            continue;
        }
        const resumed = pastRelative(doc, i, limit, marks, rules, scan.clause, hasSubject);
        if (resumed > i) {
            scan.clause.relatives.push([i, resumed]);
            i = resumed;
            continue;
        }
        if (opensClause(doc, i, marks, rules))
            break;
        i = takeToken(doc, i, marks, rules, scan, hasSubject);
    }
    scan.clause.to = Math.min(i, limit);
    return scan.clause;
}
// A party in brackets after a party says who that is: «سورية (النظام السوري)».
const isAside = (doc, i, marks) => doc.tokens[i - 1]?.word.folded === '(' && i > 1 && marks.groupOf[i - 2] >= 0;
function takeToken(doc, i, marks, rules, scan, hasSubject) {
    const group = marks.groupAt[i];
    if (group >= 0) {
        if (!isAside(doc, i, marks))
            takeParty(doc, i, marks, rules, scan, hasSubject);
        return marks.groups[group].to;
    }
    const token = doc.tokens[i];
    if (token.kind !== TokenKind.word || marks.timeOf[i] >= 0) {
        if (rules.isComma(token.word))
            scan.noun = null;
        // «والتقى في اليوم نفسه نظيره»: the preposition of a time is nobody's
        if (marks.timeOf[i] >= 0 && doc.tokens[i - 1]?.word.senses.some(s => s.cls === 'prep'))
            scan.prep = null;
        return i + 1;
    }
    if (isBeside(doc, i, marks, rules, scan.clause)) {
        scan.prep = scan.clause.slots.at(-1).role;
        return i + 2;
    }
    if (scan.many && rules.namely.has(token.word.folded) && namesNext(doc, i + 1, marks))
        scan.prep = scan.many;
    else
        takeWord(doc, i, marks, rules, scan, hasSubject);
    return i + 1;
}
const isSomebody = ({ members }) => members.every(m => m.kind === 'person' || m.kind === 'office');
const hasPrep = ({ word }, value) => word.senses.some(s => s.cls === 'prep' && s.value === value && s.pronoun === '');
/** «…، إلى جانب وزير الصحة», «إضافة إلى نظيره»: he who is added stands where the last one did. */
function isBeside(doc, i, marks, { besides }, { slots }) {
    const [one, other] = [doc.tokens[i], doc.tokens[i + 1]];
    const last = slots.at(-1);
    if (!other || !last || !namesNext(doc, i + 2, marks))
        return false;
    const prep = besides.get(one.word.folded);
    const after = besides.get(other.word.folded);
    if (!(prep !== undefined && hasPrep(other, prep)) && !(after !== undefined && hasPrep(one, after)))
        return false;
    const added = marks.groups[marks.groupAt[i + 2] ?? -1];
    return added !== undefined && isSomebody(added) && isSomebody(last.group);
}
const isFrom = (doc, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '') ?? false;
const meansEach = wordFlag((word) => senseOf(word, 'each') !== undefined);
// «بكل من», «وهم كل من»
const isEach = (doc, i, marks) => doc.tokens[i] !== undefined &&
    meansEach(doc.tokens[i].word) &&
    isFrom(doc, i + 1) &&
    (marks.groupAt[i + 2] ?? -1) >= 0;
/** Whether somebody is named at `i`, alone or as one of several. */
const namesNext = (doc, i, marks) => {
    const at = isEach(doc, i, marks) ? i + 2 : i;
    return (marks.groupAt[at] ?? -1) >= 0 && marks.groups[marks.groupAt[at]].prep === '';
};
// «بكل من X وY», «كلا من X وY»: each of them stands where the word does
function takeEach(doc, i, rules, scan, hasSubject) {
    const { word } = doc.tokens[i];
    const { prep } = senseOf(word, 'each');
    const first = !hasSubject && i === scan.clause.from && isNominative(word, rules);
    scan.prep = rules.cliticRoles.get(prep) ?? scan.prep ?? (first ? 'subject' : 'object');
}
const placed = new Set(['contact-noun', 'agent', 'delegation', 'each', 'headed', 'prep']);
const isPlaced = wordFlag(({ senses }) => senses.some(s => placed.has(s.cls)));
// «اتصل به», «استقبال الملك له»
function takeClitic({ folded }, i, { cliticRoles }, { clause }) {
    const role = folded.length < cliticPronounLength ? cliticRoles.get(folded[0] ?? '') : undefined;
    if (role && pronounMeaning(folded.slice(1)))
        clause.pronouns.push({ role, pronoun: folded.slice(1), at: i });
}
// «ل» and «هما»
const cliticPronounLength = 5;
function takeWord(doc, i, marks, rules, scan, hasSubject) {
    const { word } = doc.tokens[i];
    if (!isPlaced(word)) {
        takeClitic(word, i, rules, scan);
        takeOther(word, i, rules, scan, hasSubject);
        return;
    }
    if (isEach(doc, i, marks)) {
        takeEach(doc, i, rules, scan, hasSubject);
        return;
    }
    if (isFrom(doc, i) && isEach(doc, i - 1, marks))
        return;
    const noun = senseOf(word, rules.nounClass);
    if (noun) {
        // «على هامش القمة», «جولة مفاوضات», but not «عقب اللقاء مكالمة»
        const ruled = isPlainNoun(doc, i - 1) && !doc.tokens[i - 1].word.senses.some(s => s.definite) ? 'inner' : null;
        const role = rules.cliticRoles.get(noun.prep) ?? scan.prep ?? (scan.construct ? 'genitive' : (ruled ?? 'object'));
        scan.clause.nouns.push({ role, sense: noun, at: i });
        scan.prep = null;
        scan.noun = null;
        // «على هامش القمة لقاء ثنائي»: what has its article rules nothing
        scan.construct = !noun.definite;
        return;
    }
    // «من قبل الرئيس», «من طرف الوزير»
    if (scan.prep === 'from' && senseOf(word, 'agent')) {
        scan.prep = 'agent';
        return;
    }
    // «بين وفود من إسرائيل وحماس», «مع كل من»
    if (senseOf(word, 'delegation')) {
        scan.clause.delegation = true;
        scan.clause.sent ||=
            !hasSubject && i === scan.clause.from && (isNominative(word, rules) || isTwo(doc, i, marks, rules));
        scan.sent = scan.clause.sent ? 'subject' : scan.prep;
        scan.sentAt = i;
        return;
    }
    // «وفدا من الكونغرس برئاسة النائب»: who leads a delegation stands in its place
    if (scan.clause.delegation && senseOf(word, 'headed')) {
        scan.clause.led = scan.clause.slots.filter(slot => slot.at > scan.sentAt);
        scan.clause.slots = scan.clause.slots.filter(slot => slot.at < scan.sentAt);
        scan.prep = scan.sent ?? 'object';
        return;
    }
    const prep = senseOf(word, 'prep');
    if (prep)
        takePrep(doc, i, prep, marks, rules, scan);
    else
        takeOther(word, i, rules, scan, hasSubject);
}
// «وفدا الحكومة والحركة»: before its genitive «وفدا» is two, as the subject
const isTwo = (doc, i, marks, { two }) => marks.groupAt[i + 1] >= 0 &&
    marks.groups[marks.groupAt[i + 1]].members.length === 2 &&
    !two.some(ending => doc.tokens[i].word.folded.endsWith(ending));
// «أجرى وفد من الحركة زيارة», but «استقبل وفدا من الحركة»
const isNominative = ({ folded, senses }, { oblique }) => !oblique.some(ending => folded.endsWith(ending)) && senses.every(s => s.prep === '');
const isPlainNoun = (doc, i) => doc.tokens[i]?.word.senses.some(s => s.cls === 'noun' && s.pronoun === '') ?? false;
const areStates = ({ groups, groupAt }, i) => (groupAt[i] ?? -1) >= 0 &&
    groups[groupAt[i]].members.length > 1 &&
    groups[groupAt[i]].members.every(({ kind }) => kind === 'state');
const other = new Set(['after', 'before']);
const isBareNounOf = (doc, k, { nounClass }) => doc.tokens[k].word.senses.some(s => s.cls === nounClass && s.prep === '');
// «التقى نظيره بعد محادثات مع الرئيس»: of another contact
const isOfAnother = (doc, k, rules) => isBareNounOf(doc, k, rules) &&
    (doc.tokens[k - 1]?.word.senses.some(s => s.cls === 'prep' && other.has(s.value)) ?? false);
// «بحث العلاقات الثنائية مع نظيره»: with him he spoke of them, where it says with nobody else
const isSharedWith = (doc, i, noun, marks, { shared }, { slots }) => {
    const next = marks.groups[marks.groupAt[isEach(doc, i + 1, marks) ? i + 3 : i + 1] ?? -1];
    return (isNounOf(doc, noun, shared) &&
        next !== undefined &&
        isSomebody(next) &&
        slots.every(({ role, group }) => (role === 'subject' ? isSomebody(group) : role === 'in' || role === 'by')));
};
// «حدود تركيا مع سوريا», «خلال مؤتمر صحفي مشترك مع نظيره»
function isAccompanied(doc, i, marks, rules, clause) {
    const { from } = clause;
    let k = i - 1;
    const isBeside = (at) => marks.groupOf[at] >= 0 || doc.tokens[at].word.senses.some(s => adjectival.has(s.cls));
    while (k > from && isBeside(k) && !isBareNounOf(doc, k, rules))
        k--;
    // «بعد محادثات أجراها مع الرئيس»
    if (describesNoun(doc, k, marks, rules))
        k--;
    if (k > from && isOfAnother(doc, k, rules))
        return true;
    return k >= from && isNounOf(doc, k, rules.accompanied) && !isSharedWith(doc, i, k, marks, rules, clause);
}
function takePrep(doc, i, prep, marks, rules, scan) {
    scan.construct = false;
    if (scan.clause.delegation && prep.value === 'from') {
        scan.prep ??= scan.sent ?? 'object';
        return;
    }
    // «بين وزراء المالية في مصر والأردن»
    if (scan.noun === 'between' && prep.value === 'in' && areStates(marks, i + 1)) {
        scan.prep = 'between';
        return;
    }
    const inner = scan.clause.nouns.length > 0 && scan.noun !== null && !placing.has(scan.noun);
    if (prep.pronoun)
        scan.clause.pronouns.push({ role: inner ? 'inner' : prep.value, pronoun: prep.pronoun, at: i });
    // «بمبادرة من الجانب الإيراني»
    if (senseOf(doc.tokens[i - 1].word, 'initiative')) {
        scan.prep = 'initiative';
        return;
    }
    const own = prep.value === 'with' && isAccompanied(doc, i, marks, rules, scan.clause);
    scan.prep = prep.pronoun ? null : own ? accompanying : inner && attaching.has(prep.value) ? 'inner' : prep.value;
    if (!attaching.has(prep.value))
        scan.noun = null;
}
// «اتصالا لبحث العلاقات مع إيران»: what follows a plain noun after the contact noun belongs to that noun …
const attaching = new Set(['with', 'between', 'from', 'to']);
// … but not where the noun only says where: «لقاء في مقر الوزارة مع نظيره».
const placing = new Set(['in', 'at', 'on', 'during', 'after', 'before', 'through']);
const isTransparent = wordFlag(({ senses }) => senses.some(s => transparent.has(s.cls) || s.cls === 'this'));
const isNoun = wordFlag(({ senses }) => senses.some(s => plainNouns.has(s.cls)));
const plainNouns = new Set(['noun', 'masdar']);
const isOwned = wordFlag(({ senses }) => senses.some(s => s.cls === 'noun' && s.pronoun !== ''));
// the places of those whom one meets, and whom a list may name one by one
const listable = new Set(['subject', 'object', 'with', 'by', 'from', 'to', 'for', 'between']);
function takeOther(word, i, rules, scan, hasSubject) {
    if (isTransparent(word))
        return;
    const plain = isNoun(word) ? word.senses.find(s => plainNouns.has(s.cls)) : undefined;
    if (plain && !(scan.construct && plain.prep === '' && !plain.definite)) {
        // «في قصره العلماء»: behind a noun that has its owner another stands by itself
        const apart = scan.owned && plain.definite && plain.pronoun === '' && plain.conj === '';
        scan.noun = rules.cliticRoles.get(plain.prep) ?? scan.prep ?? (apart ? null : scan.noun) ?? 'bare';
        if (scan.noun === 'bare')
            scan.bareAt = i;
        const bare = hasSubject || scan.clause.slots.some(s => s.role === 'subject') ? 'object' : 'subject';
        const place = scan.noun === 'bare' ? bare : scan.noun;
        if (listable.has(place))
            scan.many = place;
        scan.construct = false;
    }
    scan.owned = isOwned(word);
    scan.prep = null;
}
const skippable = (doc, i, marks, rules) => {
    const token = doc.tokens[i];
    if (marks.timeOf[i] >= 0)
        return true;
    if (token.kind === TokenKind.punct)
        return rules.isComma(token.word) || isBracket(token.word.folded);
    if (token.kind !== TokenKind.word)
        return false;
    return isPassedOver(token.word) || isAuxiliary(doc, i, rules);
};
const passedOver = new Set(['may', 'not', 'will', 'other']);
const isPassedOver = wordFlag(({ senses }) => senses.some(s => passedOver.has(s.cls)));
const isBracket = (mark) => mark === '(' || mark === ')' || mark === '"' || mark === '«' || mark === '»';
const isAuxiliary = (doc, i, rules) => doc.tokens[i].word.senses.some(s => s.cls === 'verb' && rules.auxiliaries.has(s.value));
// «وزير الدفاع الذي يزور طهران»; with a pronoun on the verb («الذي استقبله بوتين») the party is its object, and the pronoun says so.
function relativeSubject(doc, sentence, verb, marks, rules) {
    let i = verb - 1;
    while (i > sentence.from && i > verb - relativeGap && isAuxiliaryOrParticle(doc, i, rules))
        i--;
    if (i <= sentence.from || !senseOf(doc.tokens[i].word, 'which') || finiteVerb(doc, verb, marks)?.pronoun)
        return null;
    if (rules.commas.has(doc.tokens[i - 1].word.folded))
        i--;
    const index = marks.groupOf[i - 1];
    return index >= 0
        ? {
            role: 'subject',
            group: { ...marks.groups[index], members: marks.groups[index].members.slice(-1) },
            at: marks.groups[index].from,
        }
        : null;
}
// «الذي من المقرر أن يتوجه»
const relativeGap = 6;
const between = new Set(['may', 'not', 'that', 'prep', 'adj', 'active-participle', 'passive-participle']);
const isAuxiliaryOrParticle = (doc, i, rules) => isAuxiliary(doc, i, rules) || doc.tokens[i].word.senses.some(s => between.has(s.cls));
/** Where «من المقرر أن» begins before its verb, so that who stands before it is the verb's subject: «أما الوزير فمن المنتظر أن يصل»; the verb itself where it is not said. */
function pastExpectation(doc, verb, marks) {
    const [from, participle, that] = [verb - 3, verb - 2, verb - 1].map(i => doc.tokens[i]?.word.senses ?? []);
    const isExpected = that.some(s => s.cls === 'that' && s.pronoun === '') &&
        participle.some(s => s.definite && (s.cls === 'passive-participle' || s.cls === 'adj' || s.cls === 'noun')) &&
        from.some(s => s.cls === 'prep' && s.value === 'from' && s.pronoun === '');
    return isExpected && (marks.groupOf[verb - 4] ?? -1) >= 0 ? verb - 3 : verb;
}
/** A party that stands before its verb as the subject: «بوتين يجري», «أن الرئيس … أجرى», «وكان الوزير قد تلقى». */
export function subjectBefore(doc, sentence, verb, marks, rules) {
    const relative = relativeSubject(doc, sentence, verb, marks, rules);
    if (relative)
        return relative;
    let i = pastExpectation(doc, verb, marks) - 1;
    let skipped = 0;
    while (i >= sentence.from &&
        marks.groupOf[i] < 0 &&
        skipped < 8 &&
        (marks.aside[i] >= 0 || skippable(doc, i, marks, rules))) {
        i = marks.aside[i] >= 0 && marks.aside[i] < i ? marks.aside[i] - 1 : i - 1;
        skipped++;
    }
    if (i < sentence.from)
        return null;
    const index = marks.groupOf[i];
    if (index < 0)
        return null;
    const group = marks.groups[index];
    const begins = opensWithSubject(doc, group.from, marks) || mayBeginClause(doc, sentence, group.from - 1, marks, rules);
    if (group.prep !== '' || !begins)
        return null;
    return { role: 'subject', group, at: group.from };
}
// Before a subject stands the beginning of a sentence, a mark, «أن», «الذي», or an auxiliary; «بوتين يزور طهران وماكرون يستقبل السيسي» joins it.
function mayBeginClause(doc, sentence, i, marks, rules) {
    let at = i;
    while (at >= sentence.from && marks.timeOf[at] >= 0)
        at--;
    // «وفي يوم الخميس الملك سلمان استقبل …»
    if (at < i && at >= sentence.from && senseOf(doc.tokens[at].word, 'prep'))
        at--;
    if (at < sentence.from)
        return true;
    const token = doc.tokens[at];
    if (token.kind === TokenKind.punct || token.kind === TokenKind.break)
        return true;
    if (token.kind !== TokenKind.word)
        return false;
    const { word } = token;
    if (senseOf(word, 'that') || senseOf(word, 'clause') || isAuxiliary(doc, at, rules))
        return true;
    return senseOf(word, 'other') !== undefined || senseOf(word, 'may') !== undefined;
}
