import { senseOf } from '../../arabic/lexicon.js';
import { hasBareGivenName } from '../mentions/given.js';
import { isNoSubject } from './agreement.js';
import { peek } from './content.js';
import { foldedAt, groupAt, infoAt, isComma } from './context.js';
import { manyOf } from './crowds.js';
import { readFrame } from './frame.js';
import { meant } from './memory.js';
import { sourceAt, sourceOfGroup } from './sources.js';
import { genderOf, isAuxiliary, isWhoever, verbAt, wishBefore } from './subjects.js';
import { namedBy, nameFrom } from './titled.js';
// «ماكرون، الذي حض على …», «عدد من الأطباء الذين أكدوا أن …», «راشد الشردان، الذي بدوره أشار إلى أن …»
const sourceWords = 9;
const subjectWords = 6;
const speaks = new Set(['person', 'body', 'outlet', 'unnamed']);
/** «وكان المحللون الماليون توقعوا أن …»: who stands between an auxiliary and the cue at `at`. */
export function afterAuxiliary({ context, from }, at, hit) {
    if (hit.sense.conj !== '')
        return null;
    for (let k = at - 2; k >= Math.max(from, at - 1 - subjectWords); k--) {
        if (!isAuxiliary(context, k))
            continue;
        // «وكان البنك قد نفى …»
        const end = senseOf(context.doc.tokens[at - 1].word, 'may') ? at - 1 : at;
        const source = end > k + 1 ? sourceAt(context, k + 1, end) : null;
        return source?.to === end && speaks.has(source.kind)
            ? { ...meant(source, context), gender: genderOf(hit.sense) }
            : null;
    }
    return null;
}
/** «وتود الوزارة أن تشكر الصحيفة على …»: who stands between the wish and its «أن». */
export function wisherBefore({ context, from }, at, { sense }) {
    const wish = infoAt(context, at - 1)?.that ? wishBefore(context, at, from) : -1;
    const source = wish >= 0 && wish + 1 < at - 1 ? sourceAt(context, wish + 1, at - 1) : null;
    return source?.to === at - 1 && speaks.has(source.kind)
        ? { ...meant(source, context), gender: genderOf(sense) }
        : null;
}
/** «هناك من يرى أن …»: he whom nothing names. */
export function whoeverBefore({ context, from }, at, { cue, sense }) {
    const he = isWhoever(context, at, from) && (cue.kind === 'say' || cue.kind === 'view') && sense.conj === '';
    return he ? { ...manyOf(context, at - 2, at), gender: genderOf(sense), plural: sense.verb?.number === 'p' } : null;
}
/** «دراسة أجرتها جامعة كذا، نشرت أمس، قالت إن …»: who opens the sentence, with what is told of him between. */
export function subjectLed({ context, from, drafts }, { at, hit, opening }) {
    if (opening?.how !== 'that' || drafts.length > 0 || hit.sense.verb?.aspect !== 'past')
        return null;
    const start = infoAt(context, from).opens || infoAt(context, from).clause ? from + 1 : from;
    const source = start < at ? sourceAt(context, start, at) : null;
    if (!source || !led.has(source.kind) || source.to >= at || infoAt(context, source.from).source?.definite)
        return null;
    const told = infoAt(context, source.to).finite;
    const head = context.doc.tokens[source.from].word.senses.find(s => s.cls === 'source')?.entry;
    const agrees = head?.number === 's' && head.gender === hit.sense.verb.gender;
    return told && agrees ? { ...meant(source, context), gender: genderOf(hit.sense) } : null;
}
/** «نور التي كانت تروي قصتها للطالبات قالت إنهم …»: a given name that opens the sentence, with what is told of her between. */
export function subjectTold({ context, from, drafts }, { at, hit, opening }) {
    if (opening?.how !== 'that' || drafts.length > 0 || hit.sense.conj !== '' || hit.sense.verb?.aspect !== 'past')
        return null;
    const { tokens } = context.doc;
    if (groupAt(context, from) || !hasBareGivenName(tokens[from].word))
        return null;
    const to = Math.max(from + 1, nameFrom(context, from, at));
    if (to >= at || senseOf(tokens[to].word, 'which') === undefined)
        return null;
    const he = { ...manyOf(context, from, to), plural: false, kind: 'person', role: 'official' };
    return { ...(to > from + 1 ? namedBy(context, he, from, to) : he), gender: genderOf(hit.sense) };
}
const earlierWords = 8;
// «وسبق لوسائل إعلام إسبانية أن ذكرت أن …»
export function subjectBefore({ context, from }, { at, hit }) {
    if (at - 1 <= from || infoAt(context, at - 1).that?.pronoun !== '')
        return null;
    const { earlier, written } = context.rules;
    for (let k = at - 3; k >= Math.max(from, at - earlierWords); k--) {
        if (!context.doc.tokens[k].word.senses.some(s => s.cls === 'verb' && earlier.has(s.value)))
            continue;
        const source = sourceAt(context, k + 1, at, written.for);
        return source?.to === at - 1 && speaks.has(source.kind)
            ? { ...meant(source, context), gender: genderOf(hit.sense) }
            : null;
    }
    return null;
}
const leadWords = 30;
// «أحد الوزراء من دولة حليفة، وصف …», «البنك الأهلي، أحد أكبر مصارف البلاد، دعا عملاءه إلى …»: who opens the sentence, up to a comma before his verb
export function subjectAcross({ context, from, drafts, start }, { at, hit, opening }) {
    if (!opening || drafts.length > 0 || start !== from || at - from > leadWords || !isComma(context, at - 1))
        return null;
    if (hit.form !== 'verb' || hit.sense.conj !== '' || hit.sense.verb?.number !== 's')
        return null;
    if (opening.how === 'noun' && infoAt(context, opening.at).prep === null)
        return null;
    const source = infoAt(context, from).prep ? null : sourceAt(context, from, at);
    if (!source || !speaks.has(source.kind) || isNoSubject(context, hit, from))
        return null;
    for (let k = source.to; k < at; k++)
        if (infoAt(context, k).verbOnly && !senseOf(context.doc.tokens[k - 1].word, 'which'))
            return null;
    return { ...meant(source, context), gender: genderOf(hit.sense) };
}
const led = new Set(['paper', 'unnamed', 'body']);
/** The longest source that ends right before token `to`, of those that fit. */
export function sourceBefore(context, from, to, reach, fits = () => true) {
    let found = null;
    for (let k = to - 1; k >= Math.max(from, to - reach); k--) {
        const source = sourceAt(context, k, to);
        if (source?.to === to && fits(source))
            found = source;
    }
    return found;
}
function ofWhom(context, from, end, hit) {
    const index = end > from ? context.marks.groupOf[end - 1] : -1;
    if (isNisbaOf(context, from, end - 1))
        return null;
    const source = index >= 0 ? sourceOfGroup(context.marks.groups[index], context) : crowdBefore(context, from, end, hit);
    return source && { ...source, gender: genderOf(hit.sense) };
}
// «الثوابت السعودية التي تؤكد …»: an adjective
const isNisbaOf = (context, from, k) => k > from &&
    senseOf(context.doc.tokens[k].word, 'nisba')?.definite === true &&
    context.marks.groupOf[k - 1] < 0 &&
    foldedAt(context, k - 1).startsWith(context.rules.article);
const bodyWords = 3;
// only many who speak as one, or one of many: what else stands before a relative clause may belong to a longer phrase
function crowdBefore(context, from, end, hit) {
    const { sense } = hit;
    // «الذي قال …», with which a text begins
    if (end <= from || infoAt(context, end - 1).prep)
        return null;
    const source = sourceBefore(context, from, end, sourceWords);
    // «الوزارة التي أكدت أن …»
    if (source?.kind === 'body' && source.to - source.from <= bodyWords && !isNoSubject(context, hit, source.from))
        return source;
    if (sense.verb.gender === 'f')
        return null;
    if (source?.kind !== 'unnamed' && source?.kind !== 'person')
        return null;
    const { source: noun, counts } = infoAt(context, source.from);
    return noun || counts ? source : null;
}
// «الذي بدوره أشار», «الذي أيضا قال»
function verbOf(context, i, limit) {
    let k = i + 1;
    while (k < limit && k - i <= 2 && isBetween(context, k))
        k++;
    return k;
}
function isBetween(context, k) {
    const { adverb, hits } = infoAt(context, k);
    return context.rules.turns.has(foldedAt(context, k)) || (adverb && hits.length === 0);
}
function ownFrame(context, at, hit, limit) {
    const frame = readFrame(context, at, hit, null, limit);
    return frame.opening ? frame : null;
}
// «المخرج بايتون ريد الذي قال لـ"الغد": …»
const isQuoted = ({ opening, hit }, { kind }) => kind === 'person' &&
    hit.cue.kind !== 'view' &&
    (opening?.how === 'colon' || (opening?.how === 'quote' && hit.cue.kind !== 'deed'));
export function relativeAt(state, i) {
    const { context, limit, from } = state;
    if (!senseOf(context.doc.tokens[i].word, 'which') || i + 1 >= limit || groupAt(context, i))
        return null;
    const at = verbOf(context, i, limit);
    const hit = at < limit ? verbAt(context, at, at) : null;
    if (hit?.sense.conj !== '' || hit.sense.pronoun)
        return null;
    const own = peek(context, () => readFrame(context, at, hit, null, limit)).subject;
    if (context.rules.meanwhileThat.has(foldedAt(context, i - 1)))
        return own && own.from > at && speaks.has(own.kind) ? ownFrame(context, at, hit, limit) : null;
    const subject = ofWhom(context, from, isComma(context, i - 1) ? i - 1 : i, hit);
    if (!subject || subject.kind === 'other' || subject.kind === 'outlet')
        return null;
    // «…، مهاجم الفريق ميسي، الذين يقولون …»: those are others
    if (hit.sense.verb.number === 'p' && subject.kind === 'person' && !subject.plural)
        return null;
    // «الدولار الذي قال خبراء إنه …»: whoever else says it stands right behind the verb
    const frame = readFrame(context, at, hit, own?.from === at + 1 ? own : subject, limit);
    if (frame.opening?.how === 'that' || isQuoted(frame, subject))
        return frame;
    // «الذي تساءل عن …»
    const byPrep = frame.opening?.how === 'noun' && infoAt(context, frame.opening.at).prep !== null;
    return byPrep || (frame.opening?.how === 'noun' && hit.cue.kind !== 'view') ? frame : null;
}
