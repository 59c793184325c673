import type { Link, Span } from '../../model/records.js'
import type { Context, Source } from './context.js'
import { bureauBefore, goesOnBy, handedOn, handingOn, isMedium, joinLinks } from './links.js'
import { isNobodys } from './no-speaker.js'
import type { State } from './state.js'
import { elided, genderOf } from './subjects.js'
import type { Frame } from './walk.js'

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
  /** the outlet to which he goes on speaking */
  medium: Link[]
  /** the document by which he has spoken, where he goes on */
  paper: Span | null
}

const goesOn = ({ hit: { cue }, opening }: Frame): 'adds' | 'says' | 'does' =>
  cue.more ? 'adds' : cue.kind === 'say' || opening?.how === 'that' ? 'says' : 'does'

// «ونقلت عن مصدر عسكري أن …»: the paper of the sentence before
function unsaidHander(state: State, frame: Frame): Source | null {
  const { context, index, drafts } = state
  const { cue, form, sense } = frame.hit
  const begun = drafts.length > 0
  if (form !== 'verb' || cue.silent || (genderOf(sense) !== 'f' && !begun)) return null
  const meantBy = elided(frame, index, begun, context, state.first)
  if (!meantBy || (meantBy.said && index - meantBy.said.sentence > 1)) return null
  return begun || meantBy.source.kind === 'outlet' || meantBy.source.kind === 'unnamed' ? meantBy.source : null
}

export function speakerOf(state: State, frame: Frame): Speaker | null {
  const { context, index } = state
  const { cue } = frame.hit
  if (frame.relay) {
    const relays = handingOn(frame, frame.subject ?? unsaidHander(state, frame), context)
    return { source: frame.relay, relays, kept: relays, medium: [], paper: null }
  }
  if (cue.relay === 'to' || (cue.silent && !frame.subject)) return null
  if (frame.subject) {
    const gender = frame.subject.gender ?? genderOf(frame.hit.sense)
    const source = { ...frame.subject, gender }
    const relays = joinLinks(handedOn(source, context, index, goesOn(frame)), bureauBefore(source, context, index))
    return {
      source,
      relays,
      kept: relays,
      medium: [],
      paper: cue.more || frame.paper ? paperOf(source, context, index) : null,
    }
  }
  if (isNobodys(frame, state)) return null
  const meantBy = elided(frame, index, state.drafts.length > 0, context, state.first)
  if (!meantBy) return null
  const same = meantBy.said?.sentence === index && state.drafts.length > 0
  const chain = same
    ? state.drafts.at(-1)!.statement.chain.slice(0, -1)
    : frame.hit.form === 'participle'
      ? (meantBy.said?.before ?? [])
      : meantBy.said
        ? goesOnBy(meantBy.said, index)
        : meantBy.relays
  return {
    source: { ...meantBy.source, gender: meantBy.source.gender ?? genderOf(frame.hit.sense) },
    relays: chain,
    kept: meantBy.said?.relays ?? meantBy.relays,
    medium: chain.filter(isMedium),
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
  // «خصم يبلغ 28 %»
  if (cue.act === 'tell' && frame.opening?.how === 'noun' && frame.hit.sense.verb?.aspect === 'present') return false
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
