import type { Link, Span } from '../../model/records.js'
import { type Context, foldedAt, infoAt, type Source } from './context.js'
import { bureauBefore, goesOnBy, handedOn, handingOn, isMedium, joinLinks } from './links.js'
import { asNamedFrom, inFull } from './named-before.js'
import { isNobodys } from './no-speaker.js'
import type { State } from './state.js'
import { type Elided, elided, genderOf } from './subjects.js'
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

const unnamedSubject = ({ context, index, from, first, drafts }: State, frame: Frame): Elided | null =>
  elided(frame, index, drafts.at(-1)?.end ?? from, drafts.length > 0, context, first)

// «ونقلت عن مصدر عسكري أن …»: the paper of the sentence before
function unsaidHander(state: State, frame: Frame): Source | null {
  const { index, drafts } = state
  const { cue, form, sense } = frame.hit
  const begun = drafts.length > 0
  if (form !== 'verb' || cue.silent || (genderOf(sense) !== 'f' && !begun)) return null
  const meantBy = unnamedSubject(state, frame)
  if (!meantBy || (meantBy.said && index - meantBy.said.sentence > 1)) return null
  return begun || meantBy.source.kind === 'outlet' || meantBy.source.kind === 'unnamed' ? meantBy.source : null
}

// by way of whom he speaks who is not named again
function chainOf({ index, drafts }: State, frame: Frame, { said, relays }: Elided): Link[] {
  if (said?.sentence === index && drafts.length > 0) return drafts.at(-1)!.statement.chain.slice(0, -1)
  if (frame.hit.form === 'participle') return said?.before ?? []
  return said ? goesOnBy(said, index) : relays
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
    // «جاء في تغريدة للسفيرة»: the verb agrees with the paper
    const gender = frame.paper ? null : (frame.subject.gender ?? genderOf(frame.hit.sense))
    const source = inFull({ ...frame.subject, gender }, context)
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
  const meantBy = unnamedSubject(state, frame)
  if (!meantBy) return null
  const chain = chainOf(state, frame, meantBy)
  const source = asNamedFrom(state.from, frame.at, meantBy.source, context)
  return {
    source: { ...source, gender: meantBy.source.gender ?? genderOf(frame.hit.sense) },
    relays: chain,
    kept: meantBy.said?.relays ?? meantBy.relays,
    medium: chain.filter(isMedium),
    paper: meantBy.said?.paper ?? meantBy.paper,
  }
}

export const sure = new Set(['person', 'body', 'outlet', 'unnamed', 'paper'])

const repeats = new Set(['add', 'comment'])

const colonReach = 5

// «يعتبر الجهاز موديلا …» is nobody's word
const isNobodysView = ({ entity, kind }: Source, { hit: { cue, sense, form }, opening }: Frame): boolean =>
  form === 'verb' &&
  cue.act === 'consider' &&
  cue.object &&
  opening?.how === 'noun' &&
  entity === null &&
  kind !== 'person' &&
  kind !== 'unnamed' &&
  // «قدرت وزارة النقل الخسائر بـ…», but not «تقدر مساحتها الكلية بـ…»
  !(kind === 'body' && sense.verb?.aspect === 'past')

// «يظهر فلان وهو …» is of another verb
const isSeen = ({ kind }: Source, { hit: { cue } }: Frame): boolean =>
  cue.act === 'show' && !cue.byPaper && kind === 'person'

// «أثبتت دراسة أن …», «وجد الباحثون أن …»
const isByPaper = ({ kind, from, entity }: Source, { paper, opening, at }: Frame, context: Context): boolean => {
  if (opening?.how !== 'that') return false
  const { finders, fold } = context.rules
  const head = fold(infoAt(context, from).source?.lemma ?? foldedAt(context, from))
  return kind === 'paper' || paper || (entity === null && from > at && finders.has(head))
}

// «خصم يبلغ 28 %», «وتبلغ المساحة ألف متر مؤجرة إلى متاجر منها «زارا»»
const isReaching = ({ hit: { cue, sense }, opening }: Frame): boolean =>
  cue.act === 'tell' && sense.verb?.aspect === 'present' && (opening?.how === 'noun' || opening?.how === 'quote')

export function maySpeak(source: Source, frame: Frame, context: Context): boolean {
  const { cue } = frame.hit
  if ((cue.kind as string) === 'paper') return frame.paper
  if (cue.byPaper && !isByPaper(source, frame, context)) return false
  if (isSeen(source, frame) || isNobodysView(source, frame)) return false
  // «واتهم بدعم الإرهاب»: he was
  if (cue.act === 'accuse' && cue.preps.has('by') && frame.opening?.how === 'noun' && frame.opening.at === frame.at + 1)
    return frame.hit.form !== 'verb' || frame.hit.sense.verb?.object !== null
  // «يسألهم عن أحوالهم» tells no words
  const asked = cue.act === 'ask' && cue.kind === 'view' && frame.hit.sense.verb?.object
  if (asked && frame.opening?.how === 'noun') return false
  if (isReaching(frame)) return false
  // «وتتمسك الأسر بعاداتها»
  if (cue.act === 'insist' && cue.kind === 'deed' && source.kind === 'unnamed') return false
  // «يلتقي «الحرف» معبرا عن جمال اللغة»
  const quoted =
    source.kind === 'outlet' && source.entity === null && source.to - source.from === source.name.length + 1
  if (quoted && frame.hit.form === 'participle' && frame.opening?.how === 'noun') return false
  if (sure.has(source.kind) || cue.thing) return true
  // «وتابعت الخلية أن …»
  if (cue.kind === 'quote' && repeats.has(cue.act) && frame.opening?.how === 'that') return true
  // «مواد مثل الأخشاب التي … سعره: 320»
  if (frame.opening?.how === 'colon' && frame.subject && frame.opening.at - source.to > colonReach) return false
  return cue.kind === 'say' && frame.opening?.how !== 'noun'
}
