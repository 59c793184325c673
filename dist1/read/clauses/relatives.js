import { wordFlag } from '../../arabic/facts.js';
import { senseOf } from '../../arabic/lexicon.js';
// Clauses that go on behind a relative clause: «يلتقي كارتر، الذي وصل أمس، رئيس الوزراء».
// how long a relative clause may be that a clause goes on after, in tokens
const relativeLength = 15;
// how far behind a verb that measures the length may stand
const measureReach = 2;
const isRelative = wordFlag((word) => senseOf(word, 'which') !== undefined);
const isComma = (doc, i, rules) => doc.tokens[i] !== undefined && rules.isComma(doc.tokens[i].word);
// «خلال زيارته التي تستغرق يومين محادثات مع نظيره»: behind the length of a visit the clause goes on; -1 where none is told.
function pastMeasure(doc, verb, limit, marks, rules) {
    if (!doc.tokens[verb]?.word.senses.some(s => s.cls === 'verb' && rules.measuring.has(s.value)))
        return -1;
    let i = verb + 1;
    while (i < limit && i <= verb + measureReach && marks.timeOf[i] < 0)
        i++;
    if (i >= limit || marks.timeOf[i] < 0)
        return -1;
    while (i < limit && marks.timeOf[i] >= 0)
        i++;
    return i;
}
const isWith = wordFlag(({ senses }) => senses.some(s => s.cls === 'prep' && s.value === 'with' && s.conj === '' && s.pronoun === ''));
const others = new Set(['with', 'by', 'between', 'object']);
/** Whether somebody whom a clause still waits for stands at `i`: its object right behind its subject, or him with whom it was. */
function isAwaited(doc, i, which, marks, clause, hasSubject) {
    if (clause.slots.some(({ role }) => others.has(role)))
        return false;
    const withSomebody = isWith(doc.tokens[i].word);
    const group = marks.groups[marks.groupAt[withSomebody ? i + 1 : i] ?? -1];
    if (!group || group.conj || group.prep !== '')
        return false;
    if (!group.members.every(({ kind }) => kind === 'person' || kind === 'office'))
        return false;
    const [only] = clause.slots;
    return (withSomebody || (!hasSubject && clause.slots.length === 1 && only.role === 'subject' && only.group.to === which));
}
const plain = new Set(['noun', 'masdar', 'prep', 'contact-noun']);
// «يلتقي الوزير الذي وصل صباحا إلى المطار رئيس الحكومة»: whom nobody visits, and no word rules, he is the object of the verb before.
function pastTravel(doc, i, limit, marks, rules, clause) {
    const { travelling, oblique } = rules;
    if (!doc.tokens[i + 1]?.word.senses.some(s => s.cls === 'verb' && s.conj === '' && travelling.has(s.value)))
        return i;
    for (let k = i + 2; k < Math.min(limit, i + relativeLength); k++) {
        const { word } = doc.tokens[k];
        if (senseOf(word, 'which') || senseOf(word, 'that') || isComma(doc, k, rules))
            return i;
        if (marks.groupAt[k] < 0)
            continue;
        const before = doc.tokens[k - 1].word;
        const ruled = marks.groupOf[k - 1] < 0 && before.senses.some(s => plain.has(s.cls) && !s.definite && s.pronoun === '');
        const adverb = oblique.some(ending => before.folded.endsWith(ending));
        if ((!ruled || adverb || marks.timeOf[k - 1] >= 0) && isAwaited(doc, k, i, marks, clause, false))
            return k;
    }
    return i;
}
// «استقبل الملك الذي قدم التعازي، ثم الأمير»: the next after him
function isNext(doc, i, marks, { slots }) {
    const group = marks.groups[marks.groupAt[i + 1] ?? -1];
    const then = doc.tokens[i] !== undefined && senseOf(doc.tokens[i].word, 'then') !== undefined;
    if (!then || group?.prep !== '' || !slots.some(({ role }) => others.has(role)))
        return false;
    return group.members.every(({ kind }) => kind === 'person' || kind === 'office');
}
/** The token at which a clause goes on behind the relative clause that begins at `i`; `i` itself where none does. */
export function pastRelative(doc, i, limit, marks, rules, clause, hasSubject) {
    if (!isRelative(doc.tokens[i].word))
        return i;
    const measured = pastMeasure(doc, i + 1, limit, marks, rules);
    if (measured > i)
        return measured;
    const travelled = hasSubject ? i : pastTravel(doc, i, limit, marks, rules, clause);
    if (travelled > i)
        return travelled;
    // a relative clause between two commas only says more of the party before it
    const between = i > 1 && isComma(doc, i - 1, rules) && marks.groupOf[i - 2] >= 0;
    for (let k = i + 1; k < Math.min(limit - 1, i + relativeLength); k++) {
        if (!isComma(doc, k, rules) || (!between && marks.groupOf[k] >= 0))
            continue;
        if (isNext(doc, k + 1, marks, clause))
            return k + 1;
        return between || isAwaited(doc, k + 1, i, marks, clause, hasSubject) ? k + 1 : i;
    }
    return i;
}
// «، الذي يزور بكين، محادثات مع نظيره»: with the comma behind it a relative clause between two is over, unless a list goes on.
export function relativeEnd(doc, sentence, verb, marks, rules) {
    const at = isRelative(doc.tokens[verb - 1].word) ? verb - 1 : -1;
    if (at - 2 < sentence.from || !isComma(doc, at - 1, rules) || marks.groupOf[at - 2] < 0)
        return sentence.to;
    for (let k = verb + 1; k < Math.min(sentence.to - 1, at + relativeLength); k++)
        if (isComma(doc, k, rules))
            return doc.tokens[k + 1].word.senses.some(s => s.conj !== '') ? sentence.to : k;
    return sentence.to;
}
