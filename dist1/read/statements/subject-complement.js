import { senseOf } from '../../arabic/lexicon.js';
import { TokenKind } from '../../text/tokens.js';
import { foldedAt, groupAt, infoAt, isWrittenOn } from './context.js';
import { longer } from './frame-objects.js';
// «المتحدث الأمني بوزارة الداخلية أن», «الاتحاد العماني لكرة اليد أن», «الزائرة وفاء أن»: all that stands between a subject and «أن» belongs to him.
const longest = 7;
const isArticled = (context, k) => {
    const { article } = context.rules;
    const word = foldedAt(context, k);
    return word.startsWith(article) || word.slice(1).startsWith(article);
};
const isWord = ({ doc, marks }, k) => doc.tokens[k].kind === TokenKind.word && marks.timeOf[k] < 0;
// «بالميناء», «للصيادين», «لكرة اليد»; not «للصحافيين», «لبوتين», «في بيان»
function beginsComplement(context, k) {
    const { written, article, tellers } = context.rules;
    const group = groupAt(context, k);
    if (group)
        return (group.prep !== '' && group.members.every(m => m.kind !== 'person' && m.kind !== 'outlet' && m.kind !== 'office'));
    const { source, talk, prep } = infoAt(context, k);
    if (prep || talk || source?.kind === 'media' || source?.kind === 'paper')
        return false;
    if (source && tellers.has(context.rules.fold(source.lemma)))
        return false;
    const { senses, folded } = context.doc.tokens[k].word;
    if (folded.startsWith(written.for + written.for) || folded.startsWith(written.by + article))
        return senses.length === 0 || senses.some(s => s.prep !== '');
    // «لكرة اليد»
    const next = k + 1 < context.doc.tokens.length && foldedAt(context, k + 1).startsWith(article);
    // «بوزارة المالية»
    if (source?.kind === 'bodies' && source.prep !== '')
        return next || source.definite;
    return next && senses.some(s => s.prep === written.for && s.cls === 'noun' && !s.definite && s.pronoun === '');
}
function goesOn(context, k) {
    const group = groupAt(context, k);
    if (group)
        return group.prep === '' && group.members.every(m => m.kind !== 'person' && m.kind !== 'outlet');
    const { prep, talk, according, adverb, hits } = infoAt(context, k);
    if (prep || talk || according !== null || adverb || hits.some(h => h.form === 'participle'))
        return false;
    return isArticled(context, k) && !context.doc.tokens[k].word.senses.some(s => s.cls === 'verb');
}
// «المتحدث الأمني»
function pastAdjectives(context, from, limit) {
    let k = from;
    while (k < limit && isWord(context, k) && !groupAt(context, k) && isQuality(context, k))
        k++;
    return k;
}
const isQuality = (context, k) => foldedAt(context, k).startsWith(context.rules.article) &&
    (senseOf(context.doc.tokens[k].word, 'adj') ?? senseOf(context.doc.tokens[k].word, 'nisba'))?.definite === true;
function complementEnd(context, after, limit) {
    const from = pastAdjectives(context, after, limit);
    if (from >= limit || !isWord(context, from) || !beginsComplement(context, from))
        return from > after ? from : -1;
    let k = groupAt(context, from)?.to ?? from + 1;
    while (k < Math.min(limit, from + longest) &&
        isWord(context, k) &&
        infoAt(context, k).that === null &&
        goesOn(context, k))
        k = groupAt(context, k)?.to ?? k + 1;
    return k;
}
// «الزائرة وفاء»: one name before the words
const isNamed = (context, { kind }, k) => kind === 'person' &&
    isWord(context, k) &&
    !isWrittenOn(context, k) &&
    context.marks.groupOf[k] < 0 &&
    (senseOf(context.doc.tokens[k].word, 'given-name') ?? senseOf(context.doc.tokens[k].word, 'maybe-given-name'))
        ?.conj === '';
const mayGoOn = ({ kind, entity, plural }) => (kind === 'person' || kind === 'body' || kind === 'unnamed') &&
    (entity === null || entity.includes('/~')) &&
    !(plural && kind === 'person');
const opens = (context, k, limit) => k < limit && infoAt(context, k).that?.conj === '';
const isBody = (context, k) => groupAt(context, k) !== null || infoAt(context, k).source?.kind === 'bodies';
export function withComplement({ context, frame, limit }, source) {
    if (frame.hit.form !== 'verb' || source.from < frame.at || source.to >= limit || !mayGoOn(source))
        return source;
    if (isNamed(context, source, source.to) && opens(context, source.to + 1, limit))
        return longer(source, source.to + 1, context);
    const to = complementEnd(context, source.to, limit);
    if (to < 0)
        return source;
    // «كشفت مصادر بوزارة المالية تفاصيل …»
    const ofBody = source.kind === 'unnamed' && frame.hit.cue.object && isBody(context, source.to);
    return ofBody || opens(context, to, limit) ? longer(source, to, context) : source;
}
