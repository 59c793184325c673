import { senseOf } from '../../arabic/lexicon.js';
import { addressParties, nobody } from './addressees.js';
import { foldedAt, groupAt, infoAt, isComma, linkOf, quoteAt, spanOf } from './context.js';
import { toldCue } from './cue.js';
import { readFrame } from './frame.js';
import { handOn, know, meant, rememberPaper } from './memory.js';
import { outletOnly, talkAt, writtenAt } from './onward.js';
import { documentAt, paperAt } from './papers.js';
import { sourceBefore } from './relative.js';
import { sourceAt, sourceOfGroup } from './sources.js';
import { sure } from './speaker.js';
import { subjectOf, verbAt } from './subjects.js';
// «جاء في بيان لـ …», «ورد في التقرير», «جاء في البند الخامس»
function namedPaper(state, at) {
    const { context, limit } = state;
    const paper = paperAt(context, at, limit);
    const own = sourceAt(context, at, limit);
    if (!paper)
        return own?.kind === 'other'
            ? { body: { ...own, kind: 'paper', role: 'document' }, to: own.to, by: own.name }
            : null;
    const body = paper.body
        ? meant(paper.body, context)
        : (hisPaper(state, at) ?? (own && meant({ ...own, again: true }, context)));
    if (!body)
        return null;
    if (paper.body)
        rememberPaper(at, body, context);
    return { body, to: Math.max(paper.to, at + 1), by: documentAt(context, at) };
}
// «وجاء فيه …», «رسالة، جاء فيها: …»
function samePaper(state, at) {
    const last = state.context.memory.papers.at(-1);
    const body = last?.body ?? mainOrNull(state, at);
    return body && { body, to: at, by: last?.span ?? null };
}
export function toldBy(state, i) {
    const { context, limit } = state;
    const inIt = i + 1 < limit ? infoAt(context, i + 1).prep : null;
    if (!infoAt(context, i).told || i + 2 >= limit || inIt?.value !== 'in')
        return null;
    const before = i > state.from ? context.doc.tokens[i - 1].word : null;
    if (before && (senseOf(before, 'not') || senseOf(before, 'which')))
        return null;
    const paper = inIt.pronoun ? samePaper(state, i + 2) : namedPaper(state, i + 2);
    if (!paper)
        return null;
    const sense = context.doc.tokens[i].word.senses.find(s => s.cls === 'verb');
    const hit = { cue: toldCue, form: 'verb', sense };
    const frame = readFrame(context, i, hit, { ...paper.body, gender: null }, limit, paper.to);
    // «جاء في المرتبة الثانية: ألمانيا»: what is no paper must be quoted
    const known = infoAt(context, i + 2).source?.kind === 'paper' || inIt.pronoun !== '';
    if (!known &&
        frame.opening?.how !== 'quote' &&
        !(frame.opening?.how === 'colon' && quoteAt(context, frame.opening.at + 1)))
        return null;
    return { ...frame, paper: true, by: paper.by };
}
const followsWithin = 20;
/** «صدر عن X البيان الآتي: "…"», «أصدرت X بيانا جاء فيه» is another matter. */
export function issuedWords({ context, limit }, i) {
    if (!infoAt(context, i).issues || i + 2 >= limit)
        return null;
    const body = sourceAt(context, infoAt(context, i + 1).prep?.value === 'about' ? i + 2 : i + 1, limit);
    if (!body || !sure.has(body.kind))
        return null;
    for (let k = body.to; k + 1 < Math.min(limit, body.to + followsWithin); k++) {
        if (!context.rules.following.has(foldedAt(context, k)) || foldedAt(context, k + 1) !== ':')
            continue;
        const sense = context.doc.tokens[i].word.senses.find(s => s.cls === 'verb');
        if (!sense)
            return null;
        const subject = { ...meant(body, context), gender: null };
        const frame = readFrame(context, i, { cue: toldCue, form: 'verb', sense }, subject, limit, k + 1);
        return { ...frame, paper: true, by: documentAt(context, k - 1) };
    }
    return null;
}
const writerWithin = 14;
// «رسالة من رئيس الشركة مفادها أن …»
function writerBefore(context, i, from) {
    for (let k = i - 1; k >= Math.max(from, i - writerWithin); k--) {
        if (infoAt(context, k).source?.kind !== 'paper')
            continue;
        const prep = infoAt(context, k + 1).prep;
        const source = prep?.value === 'from' && prep.pronoun === '' && k + 2 < i ? sourceAt(context, k + 2, i) : null;
        return source && sure.has(source.kind) ? { ...meant(source, context), gender: null } : null;
    }
    return null;
}
/** «خبرا مفاده أن …» */
export function carriedAt({ context, limit, from }, i) {
    if (!context.rules.carriers.has(foldedAt(context, i)) || i + 1 >= limit || !infoAt(context, i + 1).that)
        return null;
    const sense = infoAt(context, i + 1).that;
    const hit = sense && { cue: toldCue, form: 'masdar', sense: { ...sense, verb: null } };
    return hit && readFrame(context, i, hit, writerBefore(context, i, from), limit);
}
// «جاء في تغريدته»: his who spoke last, or of whom the sentence before tells
function hisPaper({ context, index, first }, at) {
    if (!infoAt(context, at).source?.pronoun)
        return null;
    const said = context.memory.said.at(-1);
    if (said && index - said.sentence <= 2)
        return said.source;
    const before = first.get(index - 1);
    return before ? subjectOf(before, context, context.doc.sentences[index - 1].to) : null;
}
const issuedWithin = 7;
// «غير أن مكتبه أصدر بيانا»
const nearWords = 6;
// «أصدر مكتبه بيانا», «نشرت صحيفة الغد مقالا لفلان»: the paper is known before it speaks
export function issuedAt(state, i) {
    const { context, limit } = state;
    const behind = sourceAt(context, i + 1, limit);
    const found = behind && behind.kind !== 'paper' ? behind : sourceBefore(context, state.from, i, nearWords);
    if (!found || !sure.has(found.kind))
        return;
    const body = meant(found, context);
    if (body.kind === 'outlet') {
        printedBy(state, i, body);
        return;
    }
    for (let k = Math.max(body.to, i + 1); k < Math.min(limit, Math.max(body.to, i + 1) + issuedWithin); k++) {
        if (infoAt(context, k).source?.kind === 'paper')
            rememberPaper(k, body, context);
    }
}
// «نشرت صحيفة الغد الأردنية مقالا للواء المتقاعد فلان»
function printedBy({ context, limit }, verb, outlet) {
    let at = outlet.to;
    while (at < limit && senseOf(context.doc.tokens[at].word, 'nisba'))
        at++;
    const { source, talk } = at < limit ? infoAt(context, at) : { source: null, talk: null };
    if (source?.kind !== 'paper' && !talk)
        return;
    know(outlet, context);
    const owner = ownerAfter(context, at + 1, limit);
    const relays = [linkOf(outlet, spanOf(context, verb, verb + 1))];
    if (!owner) {
        rememberPaper(at, outlet, context);
        return;
    }
    know(owner, context);
    handOn(owner, relays, verb, context);
    rememberPaper(at, owner, context, relays);
}
const ownerWithin = 3;
// «مقالا للواء المتقاعد فلان», «مقابلة خاصة مع فلان»
function ownerAfter(context, from, limit) {
    for (let k = from; k < Math.min(limit, from + ownerWithin); k++) {
        const { prep } = infoAt(context, k);
        const written = writtenAt(context, k);
        const owner = written === context.rules.written.for
            ? sourceAt(context, k, limit, written)
            : prep?.value === 'with' && prep.pronoun === ''
                ? sourceAt(context, k + 1, limit)
                : null;
        if (owner)
            return owner.kind === 'person' || owner.kind === 'unnamed' ? meant(owner, context) : null;
    }
    return null;
}
// «في تصريح لوكالة تاس، …», «في بيان صادر عن …، …» before the cue
export function leadPhrase(state, i) {
    const { context, limit } = state;
    const { prep } = infoAt(context, i);
    if (!prep || prep.pronoun || (prep.value !== 'in' && prep.value !== 'during') || i + 1 >= limit)
        return null;
    const talk = talkAt(context, i + 1, limit);
    if (talk) {
        state.before.push(linkOf(talk, spanOf(context, i, i + 2)));
        know(talk, context);
        return talk.to;
    }
    const place = printedIn(context, i + 1, limit);
    if (place) {
        state.before.push(linkOf(place, spanOf(context, i, i + 1)));
        know(place, context);
        return place.to;
    }
    const paper = paperAt(context, i + 1, limit);
    if (!paper)
        return null;
    const found = paper.body && meant(paper.body, context);
    const body = found?.kind === 'outlet' ? null : found;
    if (found)
        state.before.push(linkOf(found, spanOf(context, i, i + 2)));
    if (found?.kind !== 'outlet')
        state.paper = documentAt(context, i + 1);
    rememberPaper(i + 1, body ?? mainOrNull(state, i), context);
    return pastReceiver(state, Math.max(paper.to, i + 2));
}
/** «وفي بيان للنقابة، فإن هذه الخطوة …»: the words of the paper, without a verb. */
export function wordsOfPaper(state, i) {
    const { context, limit, from } = state;
    const { prep } = infoAt(context, i);
    if (i !== from || prep?.value !== 'in' || prep.pronoun || i + 1 >= limit)
        return null;
    const paper = paperAt(context, i + 1, limit);
    const that = paper ? (isComma(context, paper.to) ? paper.to + 1 : paper.to) : limit;
    const sense = that < limit ? infoAt(context, that).that : null;
    if (!paper?.body || !sense || !context.rules.thereupon.has(sense.conj))
        return null;
    const subject = { ...meant(paper.body, context), gender: null };
    rememberPaper(i + 1, subject, context);
    const hit = { cue: toldCue, form: 'masdar', sense: { ...sense, verb: null } };
    const frame = readFrame(context, i + 1, hit, subject, that);
    return { ...frame, subject, opening: { how: 'that', at: that, that }, paper: true, by: documentAt(context, i + 1) };
}
// «في رسالة إلى نظيره التونسي، …»
function pastReceiver(state, k) {
    const { context, limit } = state;
    if (k + 1 >= limit || infoAt(context, k).prep?.value !== 'to')
        return k;
    const group = groupAt(context, k + 1);
    if (!group)
        return k;
    state.addressed = nobody();
    addressParties(state.addressed, context, k + 1, group.to);
    return group.to;
}
// «في صحيفة الغد كتب فلان …»
function printedIn(context, at, limit) {
    const outlet = groupAt(context, at)?.members.some(({ kind }) => kind === 'outlet') ?? false;
    if (!outlet && infoAt(context, at).source?.kind !== 'media' && !quoteAt(context, at))
        return null;
    const source = outletOnly(sourceAt(context, at, limit), context);
    if (!source || source.to >= limit)
        return null;
    const hit = verbAt(context, source.to, source.to);
    return hit && hit.sense.conj === '' && hit.cue.kind !== 'view' ? source : null;
}
const mainOrNull = ({ context, index, first }, i) => {
    const predicate = first.get(index);
    if (!predicate || predicate.at >= i)
        return null;
    const group = predicate.subject?.group;
    return group ? sourceOfGroup(group, context) : sourceAt(context, predicate.at + 1, i);
};
