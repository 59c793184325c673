import { senseOf } from '../../arabic/lexicon.js'
import { type Context, foldedAt, groupAt, infoAt, isComma, type Source } from './context.js'
import { readFrame } from './frame.js'
import { meant } from './memory.js'
import { sourceAt } from './sources.js'
import { sure } from './speaker.js'
import type { State } from './state.js'
import type { Frame } from './walk.js'
import type { Hit } from './word-info.js'

// «بعد قول الحكومة إنها …», «إعلان الوزارة أن …», «تأكيدات الأمين العام بأن …»: a noun of saying, who says it, and «أن».

const told = new Set(['say', 'view'])

// «تم إبلاغ السكان بأن …»: they are told it, by nobody knows whom
const isDone = ({ doc, rules }: Context, i: number): boolean =>
  i > 0 &&
  doc.tokens[i - 1]!.word.senses.some(({ conj }) => rules.done.has(doc.tokens[i - 1]!.word.folded.slice(conj.length)))

const saysByNoun = ({ form, sense, cue }: Hit): boolean =>
  form === 'masdar' && !sense.definite && sense.pronoun === '' && cue.that && told.has(cue.kind) && cue.act !== 'ask'

// who says it stands right behind the noun, and «أن» behind him
function subjectBehind(context: Context, i: number, limit: number): Source | null {
  const next = i + 1
  if (next >= limit) return null
  const noun =
    groupAt(context, next) || infoAt(context, next).source || foldedAt(context, next).startsWith(context.rules.article)
  const source = noun ? sourceAt(context, next, limit) : null
  if (!source || !sure.has(source.kind)) return null
  let k = source.to
  while (k < limit && (context.marks.timeOf[k]! >= 0 || isComma(context, k))) k++
  const { that } = k < limit ? infoAt(context, k) : { that: null }
  if (that?.conj !== '') return null
  const head = senseOf(context.doc.tokens[next]!.word, 'source')
  const gender = head?.entry?.number === 's' ? head.entry.gender : null
  return { ...meant(source, context), gender: gender === 'm' || gender === 'f' ? gender : null }
}

// «تأكيد الحكومة أن الأسعار ستنخفض لم يقنع أحدا»: where the noun is the subject, its verb ends the words
function verbOfNoun({ context, limit, from }: State, i: number, that: number): number {
  if (i !== from) return limit
  for (let k = limit - 1; k > that + 2; k--) {
    if (quoteRuns(context, k)) continue
    const { senses } = context.doc.tokens[k]!.word
    const not = senses.some(s => s.cls === 'not' && s.conj === '') && infoAt(context, k + 1).finite
    if (not || senses.some(s => s.cls === 'verb' && s.conj === '' && s.verb!.object !== null && s.verb!.person === 3))
      return k
  }
  return limit
}

const quoteRuns = ({ marks }: Context, k: number): boolean => marks.quoteOf[k]! >= 0

export interface SaidByNoun {
  frame: Frame
  /** where its words end at the latest */
  limit: number
}

export function saidByNoun(state: State, i: number): SaidByNoun | null {
  const { context, limit } = state
  const hit = infoAt(context, i).hits.find(saysByNoun)
  const subject = hit && !isDone(context, i) ? subjectBehind(context, i, limit) : null
  if (!hit || !subject) return null
  const frame = readFrame(context, i, { ...hit, sense: { ...hit.sense, verb: null } }, subject, limit, subject.to)
  return frame.opening?.how === 'that' ? { frame, limit: verbOfNoun(state, i, frame.opening.that) } : null
}
