import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, groupAt, infoAt, isComma, isWrittenOn, quoteAt, type Source } from './context.js'
import { longer } from './frame-objects.js'
import { phraseFrom } from './source-phrase.js'
import type { Walk } from './walk.js'

// «المتحدث الأمني بوزارة الداخلية أن», «الاتحاد العماني لكرة اليد أن», «الزائرة وفاء أن»: all that stands between a subject and his words belongs to him.

const longest = 7

const isArticled = (context: Context, k: number): boolean => {
  const { article } = context.rules
  const word = foldedAt(context, k)
  return word.startsWith(article) || word.slice(1).startsWith(article)
}

const isWord = ({ doc, marks }: Context, k: number): boolean =>
  doc.tokens[k]!.kind === TokenKind.word && marks.timeOf[k]! < 0

// who is spoken to: «لبوتين», «لرويترز»; «لإسرائيل»
const listeners: ReadonlySet<string> = new Set(['person', 'outlet', 'office'])

// «بالميناء», «للصيادين», «لكرة اليد»; not «للصحافيين», «لبوتين», «في بيان»
function beginsComplement(context: Context, k: number): boolean {
  const { written, article, tellers } = context.rules
  const group = groupAt(context, k)
  if (group)
    return (
      group.prep !== '' &&
      group.members.every(m => !listeners.has(m.kind) && !(m.kind === 'state' && group.prep === written.for))
    )
  const { source, talk, prep } = infoAt(context, k)
  if (prep || talk || source?.kind === 'media' || source?.kind === 'paper') return false
  if (source && tellers.has(context.rules.fold(source.lemma))) return false
  const { senses, folded } = context.doc.tokens[k]!.word
  if (folded.startsWith(written.for + written.for) || folded.startsWith(written.by + article))
    return senses.length === 0 || senses.some(s => s.prep !== '')
  // «لكرة اليد»
  const next = k + 1 < context.doc.tokens.length && foldedAt(context, k + 1).startsWith(article)
  // «بوزارة المالية»
  if (source?.kind === 'bodies' && source.prep !== '') return next || source.definite
  return next && senses.some(s => s.prep === written.for && s.cls === 'noun' && !s.definite && s.pronoun === '')
}

function goesOn(context: Context, k: number): boolean {
  const group = groupAt(context, k)
  if (group) return group.prep === '' && group.members.every(m => m.kind !== 'person' && m.kind !== 'outlet')
  const { prep, talk, according, adverb, hits } = infoAt(context, k)
  if (prep || talk || according !== null || adverb || hits.some(h => h.form === 'participle')) return false
  return isArticled(context, k) && !context.doc.tokens[k]!.word.senses.some(s => s.cls === 'verb')
}

// «المتحدث الأمني»
function pastAdjectives(context: Context, from: number, limit: number): number {
  let k = from
  while (k < limit && isWord(context, k) && !groupAt(context, k) && isQuality(context, k)) k++
  return k
}

const isQuality = (context: Context, k: number): boolean =>
  foldedAt(context, k).startsWith(context.rules.article) &&
  // «الوزارة المستهلكين»
  !context.rules.agreement.isNounAlone(context.doc.tokens[k]!.word) &&
  (senseOf(context.doc.tokens[k]!.word, 'adj') ?? senseOf(context.doc.tokens[k]!.word, 'nisba'))?.definite === true

// «لشرطة منطقة مكة المكرمة», «في مجلس النواب اللبناني», «باسم الشرطة الكينية»: a body whom the subject belongs to; -1 for none
function pastBody(context: Context, k: number, limit: number): number {
  const { rules, marks } = context
  const { source, prep } = infoAt(context, k)
  const written = source?.kind === 'bodies' && source.prep !== '' && groupAt(context, k) === null
  if (written) return phraseFrom(context, k, limit, 'bodies').to
  if (!rules.withinName.has(foldedAt(context, k)) || prep?.pronoun || k + 1 >= limit || marks.timeOf[k + 1]! >= 0)
    return -1
  const group = groupAt(context, k + 1)
  if (group) return group.prep === '' && group.members.every(m => bodies.has(m.kind)) ? group.to : -1
  return infoAt(context, k + 1).source?.kind === 'bodies' ? phraseFrom(context, k + 1, limit, 'bodies').to : -1
}

const bodies = new Set(['body', 'group', 'state'])

// «بالميناء», «لكرة اليد»
function pastThing(context: Context, from: number, limit: number): number {
  if (!beginsComplement(context, from)) return -1
  let k = groupAt(context, from)?.to ?? from + 1
  while (
    k < Math.min(limit, from + longest) &&
    isWord(context, k) &&
    infoAt(context, k).that === null &&
    goesOn(context, k)
  )
    k = groupAt(context, k)?.to ?? k + 1
  return k
}

// «مصادر بالبرلمان في لجنة النفط»
const atMost = 3

/** The end of what belongs to a subject from `after` on, adjectives and bodies; -1 where nothing does. */
export function complementEnd(context: Context, after: number, limit: number): number {
  let k = pastAdjectives(context, after, limit)
  for (let n = 0; n < atMost && k < limit && isWord(context, k); n++) {
    const to = Math.max(pastBody(context, k, limit), pastThing(context, k, limit))
    if (to < 0) break
    k = to
  }
  return k > after ? k : -1
}

// «الزائرة وفاء»: one name before the words
const isNamed = (context: Context, { kind }: Source, k: number): boolean =>
  kind === 'person' &&
  isWord(context, k) &&
  !isWrittenOn(context, k) &&
  context.marks.groupOf[k]! < 0 &&
  (senseOf(context.doc.tokens[k]!.word, 'given-name') ?? senseOf(context.doc.tokens[k]!.word, 'maybe-given-name'))
    ?.conj === ''

/** Whom no table knows, and no name of his own. */
export const mayGoOn = ({ kind, entity, plural }: Source): boolean =>
  kind !== 'outlet' &&
  kind !== 'other' &&
  (entity === null || entity.includes('/~') || entity.startsWith('body:~')) &&
  !(plural && kind === 'person')

// «أن …», «، أن …», «: …», «"…"»
function opens(context: Context, k: number, limit: number): boolean {
  const at = isComma(context, k) ? k + 1 : k
  return (
    at < limit &&
    (infoAt(context, at).that?.conj === '' || foldedAt(context, at) === ':' || quoteAt(context, at)?.closed === true)
  )
}

// «لـ», «في» within the complement, where the words may begin by it
function mayOpen({ doc, infos, rules }: Context, from: number, to: number, preps: ReadonlySet<string>): boolean {
  const { by, for: forWhom } = rules.written
  const written = [preps.has('by') ? by : null, preps.has('for') ? forWhom : null]
  for (let k = from; k < to; k++) {
    if (preps.has(infos[k]!.prep?.value ?? '')) return true
    if (doc.tokens[k]!.word.senses.some(s => s.prep !== '' && written.includes(s.prep))) return true
  }
  return false
}

const isBody = (context: Context, k: number): boolean =>
  groupAt(context, k) !== null || infoAt(context, k).source?.kind === 'bodies'

export function withComplement({ context, frame, limit }: Walk, source: Source): Source {
  if (frame.hit.form !== 'verb' || source.from < frame.at || source.to >= limit || !mayGoOn(source)) return source
  if (isNamed(context, source, source.to) && opens(context, source.to + 1, limit))
    return longer(source, source.to + 1, context)
  const to = complementEnd(context, source.to, limit)
  if (to < 0) return source
  // «كشفت مصادر بوزارة المالية تفاصيل …»
  const { cue } = frame.hit
  const ofBody = source.kind === 'unnamed' && cue.object && isBody(context, source.to)
  // «الهيئة العامة للنقل عن …»: where nothing that stands before may open the words as well
  const prep = to < limit ? infoAt(context, to).prep : null
  const turns =
    prep !== null && !prep.pronoun && cue.preps.has(prep.value) && !mayOpen(context, source.to, to, cue.preps)
  return ofBody || turns || opens(context, to, limit) ? longer(source, to, context) : source
}
