import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, infoAt, quoteAt } from './context.js'
import type { State } from './state.js'
import { isWished, saysInIt } from './subjects.js'
import type { Frame } from './walk.js'

// Verbs of speech without a subject that are not his who spoke last.

// «ويوضح أن …»: such a verb is nobody's but his who has just spoken; «يذكر أن …» is said of itself
const goesOnAlone = ({ hit, opening }: Frame, { memory }: Context, index: number): boolean =>
  hit.cue.alone && opening !== null && opening.how !== 'noun' && index - (memory.said.at(-1)?.sentence ?? -9) <= 1

// «بعد أن أعلنت إفلاسها»: who did so is told before, and did not speak here
const isAfterThat = ({ at, hit }: Frame, context: Context): boolean =>
  at > 1 &&
  hit.form === 'verb' &&
  hit.sense.conj === '' &&
  infoAt(context, at - 1).that !== null &&
  hit.sense.verb?.aspect === 'past' &&
  infoAt(context, at - 2).prep?.value === 'after'

const nounClasses = new Set([
  'noun',
  'adj',
  'nisba',
  'active-participle',
  'passive-participle',
  'plover-noun',
  'source',
])

// «اعتقال كوري جنوبي هدد بـ…»: a verb right after a noun without the article tells of that noun; «في تصريح صحفي أكد» does not
function qualifiesNoun({ at, hit }: Frame, context: Context, from: number): boolean {
  // «كلمة قال فيها», but «ورقة كتب فيها»
  if (hit.form !== 'verb' || hit.sense.conj !== '' || (saysInIt(context, at) && hit.cue.act !== 'write')) return false
  let k = at - 1
  for (; k >= from && isBareNoun(context, k); k--)
    if (infoAt(context, k).talk || infoAt(context, k).source?.kind === 'paper') return false
  if (k === at - 1) return false
  return (
    k < from ||
    // «عليها سهم يشير إلى …»
    !(infoAt(context, k).prep?.pronoun === '' || infoAt(context, k).source?.kind === 'paper' || infoAt(context, k).talk)
  )
}

function isBareNoun(context: Context, k: number): boolean {
  const { word, kind } = context.doc.tokens[k]!
  const { stop, prep, clause, adverb, opens, according } = infoAt(context, k)
  if (kind !== TokenKind.word || context.marks.timeOf[k]! >= 0) return false
  if (context.marks.groupOf[k]! >= 0 && !word.senses.some(s => s.cls === 'nisba')) return false
  if (stop || prep || clause || adverb || opens || according !== null) return false
  if (word.folded.startsWith(context.rules.article)) return false
  return (
    word.senses.some(s => nounClasses.has(s.cls) && s.prep === '' && s.pronoun === '') &&
    !word.senses.some(s => s.cls === 'verb')
  )
}

// «وأعلن عن مقتل جندي»: it was announced, where many have spoken before
const isAnnounced = ({ at, hit, opening }: Frame, { memory }: Context): boolean =>
  hit.cue.act === 'announce' &&
  hit.sense.verb?.aspect === 'past' &&
  hit.sense.verb.gender === 'm' &&
  hit.sense.verb.number === 's' &&
  opening?.how === 'noun' &&
  opening.at === at + 1 &&
  memory.said.at(-1)?.source.plural === true

// «يعتبر», «يذكر أن»: a present that may as well be passive, where nobody speaks yet
function isImpersonal({ at, opening, hit: { cue, sense } }: Frame, { context, from, drafts }: State): boolean {
  if (at > from && infoAt(context, at - 1).that && isWished(context, at, from)) return false
  // «أما X، فيرى أن …»
  if (context.rules.thereupon.has(sense.conj) && context.rules.topics.has(foldedAt(context, from))) return false
  if (opening?.how === 'colon' && quoteAt(context, opening.at + 1)) return false
  return sense.verb?.aspect === 'present' && sense.verb.voice !== 'active' && !cue.more && drafts.length === 0
}

/** Whether a verb without a subject is nobody's word, or a clause about somebody else. */
export const isNobodys = (frame: Frame, state: State): boolean =>
  (isImpersonal(frame, state) && !goesOnAlone(frame, state.context, state.index)) ||
  qualifiesNoun(frame, state.context, state.from) ||
  isAfterThat(frame, state.context) ||
  isAnnounced(frame, state.context)
