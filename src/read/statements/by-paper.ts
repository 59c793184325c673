import { senseOf } from '../../arabic/lexicon.js'
import { infoAt, linkOf, type Source, spanOf } from './context.js'
import { readFrame } from './frame.js'
import { know, meant, rememberPaper } from './memory.js'
import { documentAt, paperAt, talkAt } from './phrases.js'
import { sourceAt, sourceOfGroup } from './sources.js'
import { sure } from './speaker.js'
import type { State } from './state.js'
import type { Frame } from './walk.js'

// «جاء في بيان لـ …», «ورد في التقرير»
export function toldBy(state: State, i: number): Frame | null {
  const { context, limit } = state
  if (!infoAt(context, i).told || i + 2 >= limit || infoAt(context, i + 1).prep?.value !== 'in') return null
  if (
    i > state.from &&
    (senseOf(context.doc.tokens[i - 1]!.word, 'not') || senseOf(context.doc.tokens[i - 1]!.word, 'which'))
  )
    return null
  const paper = paperAt(context, i + 2, limit)
  if (!paper) return null
  const own = sourceAt(context, i + 2, limit)
  const body = paper.body ? meant(paper.body, context) : own && meant({ ...own, again: true }, context)
  if (!body) return null
  if (paper.body) rememberPaper(i + 2, body, context)
  const cue = {
    lemma: 'told',
    act: 'say',
    kind: 'say' as const,
    that: true,
    preps: new Set<string>(),
    object: false,
    more: false,
    relay: null,
    silent: false,
    denied: false,
    nouns: [],
    via: null,
    thing: false,
    evenNot: false,
    byAct: null,
    alone: false,
  }
  const sense = context.doc.tokens[i]!.word.senses.find(s => s.cls === 'verb')!
  return {
    ...readFrame(context, i, { cue, form: 'verb', sense }, { ...body, gender: null }, limit, Math.max(paper.to, i + 3)),
    paper: true,
    by: documentAt(context, i + 2),
  }
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
