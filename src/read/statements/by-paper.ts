import { senseOf } from '../../arabic/lexicon.js'
import { type Context, infoAt, linkOf, type Source, spanOf } from './context.js'
import { readFrame } from './frame.js'
import { handOn, know, meant, rememberPaper } from './memory.js'
import { outletOnly, talkAt, writtenAt } from './onward.js'
import { documentAt, paperAt } from './papers.js'
import { sourceAt, sourceOfGroup } from './sources.js'
import { sure } from './speaker.js'
import type { State } from './state.js'
import { verbAt } from './subjects.js'
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
  }
  const sense = context.doc.tokens[i]!.word.senses.find(s => s.cls === 'verb')!
  return {
    ...readFrame(context, i, { cue, form: 'verb', sense }, { ...body, gender: null }, limit, Math.max(paper.to, i + 3)),
    paper: true,
    by: documentAt(context, i + 2),
  }
}

const issuedWithin = 7

// «أصدر مكتبه بيانا», «نشرت صحيفة الغد مقالا لفلان»: the paper is known before it speaks
export function issuedAt(state: State, i: number): void {
  const { context, limit } = state
  const found = sourceAt(context, i + 1, limit)
  if (!found || !sure.has(found.kind)) return
  const body = meant(found, context)
  if (body.kind === 'outlet') {
    printedBy(state, i, body)
    return
  }
  for (let k = body.to; k < Math.min(limit, body.to + issuedWithin); k++) {
    if (infoAt(context, k).source?.kind === 'paper') rememberPaper(k, body, context)
  }
}

// «نشرت صحيفة الغد الأردنية مقالا للواء المتقاعد فلان»
function printedBy({ context, limit }: State, verb: number, outlet: Source): void {
  let at = outlet.to
  while (at < limit && senseOf(context.doc.tokens[at]!.word, 'nisba')) at++
  const { source, talk } = at < limit ? infoAt(context, at) : { source: null, talk: null }
  if (source?.kind !== 'paper' && !talk) return
  know(outlet, context)
  const owner = ownerAfter(context, at + 1, limit)
  const relays = [linkOf(outlet, spanOf(context, verb, verb + 1))]
  if (!owner) {
    rememberPaper(at, outlet, context)
    return
  }
  know(owner, context)
  handOn(owner, relays, verb, context)
  rememberPaper(at, owner, context, relays)
}

const ownerWithin = 3

// «مقالا للواء المتقاعد فلان», «مقابلة خاصة مع فلان»
function ownerAfter(context: Context, from: number, limit: number): Source | null {
  for (let k = from; k < Math.min(limit, from + ownerWithin); k++) {
    const { prep } = infoAt(context, k)
    const written = writtenAt(context, k)
    const owner =
      written === context.rules.written.for
        ? sourceAt(context, k, limit, written)
        : prep?.value === 'with' && prep.pronoun === ''
          ? sourceAt(context, k + 1, limit)
          : null
    if (owner) return owner.kind === 'person' || owner.kind === 'unnamed' ? meant(owner, context) : null
  }
  return null
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
  const place = printedIn(context, i + 1, limit)
  if (place) {
    state.before.push(linkOf(place, spanOf(context, i, i + 1)))
    know(place, context)
    return place.to
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

// «في صحيفة الغد كتب فلان …»
function printedIn(context: Context, at: number, limit: number): Source | null {
  const source = outletOnly(sourceAt(context, at, limit), context)
  if (!source || source.to >= limit) return null
  const hit = verbAt(context, source.to, source.to)
  return hit && hit.sense.conj === '' && hit.cue.kind === 'say' ? source : null
}

const mainOrNull = ({ context, index, first }: State, i: number): Source | null => {
  const predicate = first.get(index)
  if (!predicate || predicate.at >= i) return null
  const group = predicate.subject?.group
  return group ? sourceOfGroup(group, context) : sourceAt(context, predicate.at + 1, i)
}
