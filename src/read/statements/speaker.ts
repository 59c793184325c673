import type { Link, Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, infoAt, linkOf, type Source, spanOf } from './context.js'
import { know } from './memory.js'
import type { State } from './state.js'
import { elided, genderOf } from './subjects.js'
import type { Frame } from './walk.js'

const sameAs = (a: Link, b: Link): boolean => (a.entity !== null ? a.entity === b.entity : a.name === b.name)

export function joinLinks(...lists: Link[][]): Link[] {
  const joined: Link[] = []
  for (const link of lists.flat()) {
    const at = joined.findIndex(l => sameAs(l, link))
    if (at >= 0) joined.splice(at, 1)
    joined.push(link)
  }
  return joined
}

const bureau = 'body:office-of/'

// what a bureau's statement is followed by is the word of its owner, as the bureau gives it
function bureauBefore(source: Source, { memory }: Context, index: number): Link[] {
  const last = memory.said.at(-1)
  const owns =
    last && source.entity !== null && last.source.entity === bureau + source.entity && index - last.sentence <= 1
  return owns ? [linkOf(last.source, null)] : []
}

// «وأضاف الرئيس», «وقال المسؤول»: he who spoke last, named again, goes on by way of those who handed on his words
export function handedOn(source: Source, { memory }: Context, index: number): Link[] {
  // «المصدر نفسه»: he who was called so before, though another spoke between
  const last = source.entity === null ? memory.said.findLast(s => isAt(s.source.name, source.name)) : memory.said.at(-1)
  // a body speaks for itself when it speaks again; who was met by an outlet goes on speaking to it
  if (!last || index - last.sentence > (source.entity === null ? 2 : 1) || source.kind === 'body') return []
  return source.entity === null || source.entity === last.source.entity ? last.relays : []
}

const isAt = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1]

// «وأضافت الوزارة …» after «قالت الوزارة في بيان»
function paperOf(source: Source, { memory }: Context, index: number): Span | null {
  const last = memory.said.at(-1)
  const same =
    last && (source.entity === null ? last.source.written === source.written : last.source.entity === source.entity)
  return same && index - last.sentence <= 2 ? last.paper : null
}

export interface Speaker {
  source: Source
  relays: Link[]
  /** what goes on in later sentences */
  kept: Link[]
  /** the document by which he has spoken, where he goes on */
  paper: Span | null
}

// those by way of whom the last of a chain speaks: «نقلت A عن B عن C»
function handingOn({ at, hit, subject, via }: Frame, context: Context): Link[] {
  if (subject) know(subject, context)
  for (const source of via) know(source, context)
  const by = subject && !hit.cue.silent ? [subject, ...via] : via
  return by.map(source => linkOf(source, spanOf(context, at, at + 1)))
}

// «ويوضح أن …»: such a verb is nobody's but his who has just spoken; «يذكر أن …» is said of itself
const goesOnAlone = ({ hit, opening }: Frame, { memory }: Context, index: number): boolean =>
  hit.cue.alone && opening !== null && opening.how !== 'noun' && index - (memory.said.at(-1)?.sentence ?? -9) <= 1

// «بعد أن أعلنت إفلاسها»: who did so is told before, and did not speak here
const isAfterThat = ({ at, hit }: Frame, context: Context): boolean =>
  at > 1 &&
  hit.form === 'verb' &&
  hit.sense.conj === '' &&
  infoAt(context, at - 1).that !== null &&
  ['after', 'before'].includes(infoAt(context, at - 2).prep?.value ?? '')

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
  if (hit.form !== 'verb' || hit.sense.conj !== '') return false
  let k = at - 1
  for (; k >= from && isBareNoun(context, k); k--)
    if (infoAt(context, k).talk || infoAt(context, k).source?.kind === 'paper') return false
  if (k === at - 1) return false
  return (
    k < from || !(infoAt(context, k).prep || infoAt(context, k).source?.kind === 'paper' || infoAt(context, k).talk)
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
    word.senses.some(s => nounClasses.has(s.cls)) &&
    word.senses.every(s => s.prep === '' && s.pronoun === '' && s.cls !== 'verb')
  )
}

export function speakerOf(state: State, frame: Frame): Speaker | null {
  const { context, index } = state
  const { cue } = frame.hit
  if (frame.relay) {
    const relays = handingOn(frame, context)
    return { source: frame.relay, relays, kept: relays, paper: null }
  }
  if (cue.relay === 'to' || (cue.silent && !frame.subject)) return null
  if (frame.subject) {
    const gender = frame.subject.gender ?? genderOf(frame.hit.sense)
    const source = { ...frame.subject, gender }
    const relays = joinLinks(handedOn(source, context, index), bureauBefore(source, context, index))
    return { source, relays, kept: relays, paper: cue.more || frame.paper ? paperOf(source, context, index) : null }
  }
  const { verb } = frame.hit.sense
  const impersonal = verb?.aspect === 'present' && verb.voice !== 'active' && !cue.more && state.drafts.length === 0
  if (impersonal && !goesOnAlone(frame, context, index)) return null
  if (qualifiesNoun(frame, context, state.from) || isAfterThat(frame, context)) return null
  const meantBy = elided(frame, index, state.drafts.length > 0, context, state.first)
  if (!meantBy) return null
  const same = meantBy.said?.sentence === index && state.drafts.length > 0
  const chain = same
    ? state.drafts.at(-1)!.statement.chain.slice(0, -1)
    : ((frame.hit.form === 'participle' ? meantBy.said?.before : meantBy.said?.relays) ?? [])
  return {
    source: { ...meantBy.source, gender: meantBy.source.gender ?? genderOf(frame.hit.sense) },
    relays: chain,
    kept: meantBy.said?.relays ?? [],
    paper: meantBy.said?.paper ?? meantBy.paper,
  }
}

export const sure = new Set(['person', 'body', 'outlet', 'unnamed', 'paper'])

const colonReach = 5

export function maySpeak(source: Source, frame: Frame): boolean {
  const { cue } = frame.hit
  if ((cue.kind as string) === 'paper') return frame.paper
  // «يعتبر الجهاز موديلا …» is nobody's word
  if (
    cue.act === 'consider' &&
    cue.object &&
    frame.opening?.how === 'noun' &&
    source.entity === null &&
    source.kind !== 'person'
  )
    return false
  // «يسألهم عن أحوالهم» tells no words
  const asked = cue.act === 'ask' && cue.kind === 'view' && frame.hit.sense.verb?.object
  if (asked && frame.opening?.how === 'noun') return false
  if (sure.has(source.kind) || cue.thing) return true
  // «مواد مثل الأخشاب التي … سعره: 320»
  if (frame.opening?.how === 'colon' && frame.opening.at - source.to > colonReach) return false
  return cue.kind === 'say' && frame.opening?.how !== 'noun'
}

const stranger = 'person:~'

// «ورد نتنياهو بأن …»: to him who spoke before, where we know him
export function answered({ entity }: Source, frame: Frame, { memory }: Context): string[] {
  const before = frame.hit.cue.act === 'answer' ? memory.said.at(-2) : undefined
  const to = before?.source.kind === 'person' ? before.source.entity : null
  return to === null || to === entity || to.startsWith(stranger) ? [] : [to]
}
