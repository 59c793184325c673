import { senseOf } from '../../../arabic/lexicon.js';
import { TokenKind } from '../../../text/tokens.js';
import { isNegation, isRuler, opensNewWords, rulings } from '../ruling.js';
import { isUntrue } from '../untrue.js';
// How far before an event the words may stand that rule it; names and times count as nothing. Contacts look further; here a clause is full of other events.
const reach = 7;
// «هدد الوزير، أفيغدور ليبرمان، باغتياله»: who is named between two commas parts nothing
function beforeApposition({ doc, marks, rules }, i, from) {
    const isComma = (k) => rules.commas.has(doc.tokens[k].word.folded);
    if (!isComma(i) || i <= from || marks.groupOf[i - 1] < 0)
        return i;
    const start = marks.groups[marks.groupOf[i - 1]].from;
    return start - 2 >= from && isComma(start - 1) ? start - 2 : i;
}
function ruled(clauses, at, from, rules) {
    const { doc, marks, rules: clauseRules } = clauses;
    for (let i = at - 1, left = reach; i >= from && left > 0; i--) {
        i = beforeApposition(clauses, i, from);
        const { kind, word } = doc.tokens[i];
        if (kind === TokenKind.break ||
            (kind === TokenKind.punct && (clauseRules.stops.has(word.folded) || clauseRules.commas.has(word.folded))))
            return null;
        if (marks.groupOf[i] >= 0 || marks.timeOf[i] >= 0 || kind !== TokenKind.word)
            continue;
        // «علقت تمويلها بعد اتهام»: what was before is not ruled by what came of it
        if (opensNewWords(clauses, i) || word.senses.some(s => s.cls === 'prep' && s.value === 'after'))
            return null;
        left--;
        const status = rulings.find(s => isRuler(doc, i, rules.status.get(s)));
        // «لم يستبعد» leaves it possible, «لم ينف» denies nothing
        if (status)
            return status === 'denied' && isNegation(doc, i - 1) ? null : status;
    }
    return null;
}
// «رفضت الانصياع واحتجزت رهائن»: a past behind «and» is not ruled by the verb before, unless both hang on «أن»
function goesOn({ doc }, at, verb, from) {
    if (verb !== at)
        return false;
    const own = doc.tokens[at].word.senses.filter(s => s.verb?.pos === 'verb' && s.verb.person === 3);
    if (own.length === 0 || own.some(s => s.conj === '' || s.verb.aspect !== 'past'))
        return false;
    for (let i = from; i < at; i++)
        if (senseOf(doc.tokens[i].word, 'that'))
            return false;
    return true;
}
const intents = ['planned'];
function ruledBetween({ doc }, from, to, rules) {
    for (let i = from; i < to; i++)
        for (const status of intents)
            if (doc.tokens[i].word.senses.some(s => !s.verb && rules.status.get(status).nouns.has(s.value)))
                return status;
    return null;
}
const isPresent = (sense) => sense.verb?.aspect === 'present';
const isLed = (doc, at) => doc.tokens[at - 1]?.word.senses.some(s => s.cls === 'that' && s.value === 'that' && s.pronoun === '') ?? false;
// «على أمل أن تغير موقفها وتتخلى عن حصتها»: what is joined to it stands as it does
function isLedBefore({ doc, predicates }, at) {
    const own = predicates.findIndex(p => p.at === at);
    const [last, next] = [predicates[own - 1], predicates[own]];
    if (!last || last.sentence !== next.sentence || next.readings.every(r => r.conj === ''))
        return false;
    return last.clause.to >= at - 1 && last.readings.every(isPresent) && isLed(doc, last.at);
}
function byTense(clauses, at, headline) {
    const { doc, rules } = clauses;
    const readings = doc.tokens[at].word.senses.filter(s => s.cls === 'verb');
    const before = doc.tokens[at - 1];
    if (isNegation(doc, at - 1))
        return 'denied';
    if (readings.some(r => r.verb.future) || (before && senseOf(before.word, 'will')))
        return 'planned';
    if (readings.length === 0 || !readings.every(isPresent))
        return 'happened';
    if (before && senseOf(before.word, 'may'))
        return 'possible';
    // «أن يفعل», but «إنها تفعل»
    if (isLed(doc, at) || isLedBefore(clauses, at))
        return 'possible';
    if (headline || before?.word.senses.some(s => s.verb?.aspect === 'past' && rules.auxiliaries.has(s.value)))
        return 'happened';
    return 'ongoing';
}
const unhappened = ['denied', 'cancelled'];
/** How the event at token `at` stands, told by the verb at `verb`. `weak`: no verb tells it, it is taken for granted. */
export function statusOf(clauses, at, verb, from, headline, rules, sentence) {
    if (isUntrue(clauses, at, sentence.from, sentence.to, rules.untrue))
        return { status: 'denied', weak: false };
    const ruling = goesOn(clauses, at, verb, from)
        ? null
        : ruled(clauses, verb === null ? at : Math.min(at, verb), from, rules);
    if (ruling)
        return { status: ruling, weak: false };
    // «أعلنت عزمها تنفيذ اعتصام»: what stands between the verb and the noun that it tells
    const between = verb !== null && verb < at ? ruledBetween(clauses, verb + 1, at, rules) : null;
    if (between)
        return { status: between, weak: false };
    // «نفت التوصل إلى اتفاق»: the verb that tells of it rules it itself
    const own = verb !== null && verb < at ? unhappened.find(s => isRuler(clauses.doc, verb, rules.status.get(s))) : null;
    if (own)
        return { status: own, weak: false };
    return verb === null ? { status: 'happened', weak: true } : { status: byTense(clauses, verb, headline), weak: false };
}
