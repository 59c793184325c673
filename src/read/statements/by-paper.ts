import { senseOf } from '../../arabic/lexicon.js'
import type { Span } from '../../model/records.js'
import { foldedAt, infoAt, linkOf, quoteAt, type Source, spanOf } from './context.js'
import { readFrame } from './frame.js'
import { type Hit, toldCue } from './knowledge.js'
import { know, meant, rememberPaper } from './memory.js'
import { documentAt, paperAt, talkAt } from './phrases.js'
import { sourceAt, sourceOfGroup } from './sources.js'
import { sure } from './speaker.js'
import type { State } from './state.js'
import type { Frame } from './walk.js'

interface Paper {
  body: Source
  to: number
  by: Span | null
}

// «جاء في بيان لـ …», «ورد في التقرير», «جاء في البند الخامس»
function namedPaper(state: State, at: number): Paper | null {
  const { context, limit } = state
  const paper = paperAt(context, at, limit)
  const own = sourceAt(context, at, limit)
  if (!paper)
    return own?.kind === 'other'
      ? { body: { ...own, kind: 'paper', role: 'document' }, to: own.to, by: own.name }
      : null
  const body = paper.body ? meant(paper.body, context) : own && meant({ ...own, again: true }, context)
  if (!body) return null
  if (paper.body) rememberPaper(at, body, context)
  return { body, to: Math.max(paper.to, at + 1), by: documentAt(context, at) }
}

// «وجاء فيه …», «رسالة، جاء فيها: …»
function samePaper(state: State, at: number): Paper | null {
  const last = state.context.memory.papers.at(-1)
  const body = last?.body ?? mainOrNull(state, at)
  return body && { body, to: at, by: last?.span ?? null }
}

export function toldBy(state: State, i: number): Frame | null {
  const { context, limit } = state
  const inIt = i + 1 < limit ? infoAt(context, i + 1).prep : null
  if (!infoAt(context, i).told || i + 2 >= limit || inIt?.value !== 'in') return null
  const before = i > state.from ? context.doc.tokens[i - 1]!.word : null
  if (before && (senseOf(before, 'not') || senseOf(before, 'which'))) return null
  const paper = inIt.pronoun ? samePaper(state, i + 2) : namedPaper(state, i + 2)
  if (!paper) return null
  const sense = context.doc.tokens[i]!.word.senses.find(s => s.cls === 'verb')!
  const hit: Hit = { cue: toldCue, form: 'verb', sense }
  const frame = readFrame(context, i, hit, { ...paper.body, gender: null }, limit, paper.to)
  // «جاء في المرتبة الثانية: ألمانيا»: what is no paper must be quoted
  const known = infoAt(context, i + 2).source?.kind === 'paper' || inIt.pronoun !== ''
  if (
    !known &&
    frame.opening?.how !== 'quote' &&
    !(frame.opening?.how === 'colon' && quoteAt(context, frame.opening.at + 1))
  )
    return null
  return { ...frame, paper: true, by: paper.by }
}

/** «خبرا مفاده أن …» */
export function carriedAt({ context, limit }: State, i: number): Frame | null {
  if (!context.rules.carriers.has(foldedAt(context, i)) || i + 1 >= limit || !infoAt(context, i + 1).that) return null
  const [sense] = context.doc.tokens[i]!.word.senses
  return sense
    ? readFrame(context, i, { cue: toldCue, form: 'masdar', sense: { ...sense, verb: null } }, null, limit)
    : null
}

// «أصدر مكتبه بيانا»: the paper is known before it speaks
export function issuedAt(state: State, i: number): void {
  const { context, limit } = state
  const body = sourceAt(context, i + 1, limit)
  if (!body || !sure.has(body.kind) || body.kind === 'outlet') return
  for (let k = body.to; k < Math.min(limit, body.to + 7); k++) {
    if (infoAt(context, k).source?.kind === 'paper') rememberPaper(k, meant(body, context), context)
  }
}

// «في تصريح لوكالة تاس، …», «في بيان صادر عن …، …» before the cue
export function leadPhrase(state: State, i: number): number | null {
  const { context, limit } = state
  const { prep } = infoAt(context, i)
  if (!prep || prep.pronoun || (prep.value !== 'in' && prep.value !== 'during') || i + 1 >= limit) return null
  const talk = talkAt(context, i + 1, limit)
  if (talk) {
    state.before.push(linkOf(talk, spanOf(context, i, i + 2)))
    know(talk, context)
    return talk.to
  }
  const paper = paperAt(context, i + 1, limit)
  if (!paper) return null
  const found = paper.body && meant(paper.body, context)
  const body = found?.kind === 'outlet' ? null : found
  if (found) state.before.push(linkOf(found, spanOf(context, i, i + 2)))
  if (found?.kind !== 'outlet') state.paper = documentAt(context, i + 1)
  rememberPaper(i + 1, body ?? mainOrNull(state, i), context)
  return Math.max(paper.to, i + 2)
}

const mainOrNull = ({ context, index, first }: State, i: number): Source | null => {
  const predicate = first.get(index)
  if (!predicate || predicate.at >= i) return null
  const group = predicate.subject?.group
  return group ? sourceOfGroup(group, context) : sourceAt(context, predicate.at + 1, i)
}
