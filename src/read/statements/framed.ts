import { senseOf } from '../../arabic/lexicon.js'
import type { Link, Span } from '../../model/records.js'
import { type Addressed, addresseesOf, addressParties, nobody } from './addressees.js'
import { pastSource } from './beside.js'
import { type Context, foldedAt, groupAt, infoAt, isComma, linkOf, spanOf, speechAt } from './context.js'
import type { Rests, Told } from './evidence.js'
import { readFrame } from './frame.js'
import { isLightNoun } from './frame-objects.js'
import { isMedium, joinLinks } from './links.js'
import { know, remember } from './memory.js'
import { inFull } from './named-before.js'
import { accordingAt, linksOf } from './phrases.js'
import { isNoWord, isPrayer } from './prayers.js'
import { contentOf, plainContent } from './said-words.js'
import { maySpeak, type Speaker, speakerOf, sure } from './speaker.js'
import { type Content, type Draft, type State, take } from './state.js'
import { genderOf, subjectFirst, verbAt } from './subjects.js'
import type { Frame } from './walk.js'
import { quoteBefore, toldBefore } from './words-before.js'

const broughtBy = (context: Context, i: number): string | undefined =>
  infoAt(context, i).hits.find(h => h.form === 'masdar' && h.sense.pronoun !== '')?.cue.act

// «أعرب عن إدانته», «نوه بالجهود»: the noun, or the preposition, tells what the speaker does
function actOf(context: Context, { hit, opening }: Frame): string {
  const { cue } = hit
  // «نقلت رويترز عن الوزير تأكيده أن …»
  if (opening?.how === 'that' && cue.act === 'relay') return broughtBy(context, opening.that - 1) ?? cue.act
  if (opening?.how !== 'noun') return cue.act
  const { by } = context.rules.written
  const next = context.doc.tokens[opening.at]!.word
  if (cue.byAct !== null && next.folded.startsWith(by) && next.senses.some(s => s.prep === by)) return cue.byAct
  // «وختم بالتحذير من حرب»
  const noun = cue.kind === 'quote' ? infoAt(context, opening.at - 1).hits.find(h => h.form === 'masdar') : undefined
  if (noun) return noun.cue.act
  if (cue.act !== 'express' && !(cue.light && !infoAt(context, opening.at).prep)) return cue.act
  const at = infoAt(context, opening.at).prep ? opening.at + 1 : opening.at
  return infoAt(context, at).hits.find(h => h.form === 'masdar')?.cue.act ?? cue.act
}

// «وفي رسالة إلى نظيره، كتب أن …»
function addressedBy({ addressed, context, limit }: State, frame: Frame): Addressed {
  if (frame.addressed.ids.length > 0 || frame.addressed.pronoun !== null) return frame.addressed
  if (frame.hit.cue.light && frame.opening?.how === 'noun') return thankedAt(context, frame.opening.at, limit)
  return addressed ?? frame.addressed
}

const thankedWithin = 6

// «تقدم بالشكر إلى الوسطاء في قطر ومصر»
function thankedAt(context: Context, from: number, limit: number): Addressed {
  const told = nobody()
  let to = false
  for (let k = from; k < Math.min(limit, from + thankedWithin) && !isComma(context, k); k++) {
    const group = groupAt(context, k)
    to ||= infoAt(context, k).prep?.value === 'to' || group?.prep === context.rules.written.for
    if (!group || !to) continue
    addressParties(told, context, group.from, group.to)
    return told
  }
  return told
}

function makeStatement(state: State, frame: Frame, speaker: Speaker, content: Content, outer: Link[]): Told {
  const { context } = state
  const cue = spanOf(context, frame.at, frame.at + 1)
  const ends = frame.after.length > 0 ? [linkOf(speaker.source, cue), ...frame.after] : [linkOf(speaker.source, cue)]
  const chain = joinLinks(outer, state.before, frame.before, speaker.relays, ends, state.after)
  const spans = content.parts.map(([from, to]): Span => spanOf(context, from, to))
  const places = [cue, ...spans]
  return {
    id: '',
    span: [Math.min(...places.map(p => p[0])), Math.max(...places.map(p => p[1]))],
    cue,
    act: actOf(context, frame),
    speaker: chain.at(-1)!.entity,
    addressees: addresseesOf(addressedBy(state, frame), frame.hit, frame.at, speaker.source, context),
    content: spans,
    mode: content.mode,
    denied: frame.hit.cue.denied || isUntrue(context, content),
    chain,
    anonymous: chain.at(-1)!.role === 'unnamed',
    rule: `statements/${frame.hit.cue.lemma}/${frame.hit.form}/${frame.opening?.how ?? 'before'}`,
  }
}

// «قالت الوزارة إنه لا صحة لما نشر»
function isUntrue(context: Context, { parts: [first] }: Content): boolean {
  const { doc, rules } = context
  let k = first![0]
  while (k < first![1] && (infoAt(context, k).that || infoAt(context, k).prep)) k++
  return (
    k + 1 < first![1] && senseOf(doc.tokens[k]!.word, 'not') !== undefined && rules.untrue.has(foldedAt(context, k + 1))
  )
}

/** The statement inside another's words: «أن بوتين شدد على …», «أنه وفقا للكرملين قال بوتين». */
function nestedIn(
  state: State,
  that: number,
  outer: Link[],
): { draft: Draft | null; from: number; links: Link[] } | null {
  const { context, limit } = state
  let k = isComma(context, that + 1) ? that + 2 : that + 1
  const links: Link[] = []
  // «أنه، وفقا لمسؤولين، …»
  const beside = k < limit ? accordingAt(context, isComma(context, k) ? k + 1 : k, limit) : null
  if (beside?.source) {
    links.push(...linksOf(beside))
    know(beside.source, context)
    k = pastSource(context, beside.to, limit)
  }
  if (k >= limit) return null
  const inner = innerFrame(state, k)
  const draft = inner && statementFrom(state, inner, joinLinks(outer, links))
  if (draft) return { draft, from: k, links }
  return links.length > 0 ? { draft: null, from: k, links } : null
}

// «أن الرياض أبلغت واشنطن رفضها»: told by the outer speaker as what happened
const isTold = ({ hit, opening }: Frame): boolean =>
  opening?.how !== 'noun' || (hit.cue.act !== 'tell' && hit.cue.act !== 'ask')

function innerFrame({ context, limit }: State, k: number): Frame | null {
  const speech = speechAt(context, k)
  const before = subjectFirst(context, k, limit)
  if (before) {
    const told =
      before.hit.cue.kind !== 'deed' &&
      sure.has(before.subject.kind) &&
      speechAt(context, before.at) === speech &&
      !before.subject.plural
    const frame = told ? readFrame(context, before.at, before.hit, before.subject, limit) : null
    return frame?.opening && isTold(frame) && (before.hit.cue.kind === 'say' || frame.opening.how === 'that')
      ? frame
      : null
  }
  const hit = verbAt(context, k, k)
  if (hit?.cue.kind !== 'say' || hit.sense.conj !== '') return null
  // «إنه أبلغ بايدن …»: who stands behind the verb is told by it
  if (hit.cue.whom && infoAt(context, k - 1).that?.pronoun) return null
  const frame = readFrame(context, k, hit, null, limit)
  return frame.opening && isTold(frame) && frame.subject && sure.has(frame.subject.kind) ? frame : null
}

// «بمقال نشرته «الشرق الأوسط»»: where it stood, and nothing that was said
function isName(context: Context, { parts }: Content): boolean {
  const [from, to] = parts[0]!
  const group = groupAt(context, from)
  return group !== null && group.to >= to
}

/** The statement that a frame tells, remembered; null where it tells none. */
function statementFrom(state: State, frame: Frame, outer: Link[] = []): Draft | null {
  const { context, limit, index } = state
  const opening = frame.opening
  if (!opening || isPrayer(context, frame, limit) || isNoWord(context, frame) || !isLightNoun(context, frame))
    return null
  const speaker = speakerOf(state, frame)
  if (!speaker || !maySpeak(speaker.source, frame, context)) return null
  const paper = frame.by ?? state.paper ?? speaker.paper
  const rests: Rests = { paper, hearsay: false }
  remember(
    {
      source: speaker.source,
      relays: [...outer, ...state.before.filter(l => !isMedium(l)), ...speaker.kept],
      medium: [...state.before, ...frame.before, ...speaker.medium].filter(isMedium),
      before: joinLinks(outer, state.before, frame.before, speaker.relays),
      sentence: index,
      paper,
      nested: outer.length > 0,
    },
    context,
  )
  if (opening.how === 'that' && !frame.hit.cue.denied) {
    const cue = spanOf(context, frame.at, frame.at + 1)
    const chain = joinLinks(
      outer,
      state.before,
      frame.before,
      speaker.relays,
      [linkOf(speaker.source, cue)],
      frame.after,
    )
    const held = { before: state.before, after: state.after, paper: state.paper }
    state.before = []
    state.after = []
    state.paper = paper
    const nested = nestedIn(state, opening.that, chain)
    if (nested?.draft) return nested.draft
    Object.assign(state, held)
    if (nested) {
      const content = plainContent(context, nested.from, limit, null)
      return {
        statement: makeStatement(
          state,
          { ...frame, after: [...frame.after, ...nested.links] },
          speaker,
          content,
          outer,
        ),
        rests,
        end: content.end,
      }
    }
  }
  const content = contentOf(context, frame, limit, speaker.source)
  if (content.parts.some(([from, to]) => to <= from) || isName(context, content)) return null
  return { statement: makeStatement(state, frame, speaker, content, outer), rests, end: content.end }
}

export function takeFrame(state: State, frame: Frame): number {
  const before = quoteBefore(state, frame)
  if (before) return takeSaid(state, frame, before)
  const draft = statementFrom(state, frame)
  if (draft) return take(state, draft)
  const told = toldBefore(state, frame)
  return told ? takeSaid(state, frame, told) : frame.at + 1
}

/** The statement of a frame whose words stand before it. */
export function takeSaid(state: State, frame: Frame, content: Content): number {
  const { context, index } = state
  const source = inFull({ ...frame.subject!, gender: genderOf(frame.hit.sense) }, context)
  const paper = frame.by
  const medium = frame.before.filter(isMedium)
  remember({ source, relays: [], medium, before: [], sentence: index, paper }, context)
  const speaker: Speaker = { source, relays: [], kept: [], medium: [], paper }
  const rests: Rests = { paper, hearsay: false }
  return take(state, { statement: makeStatement(state, frame, speaker, content, []), rests, end: content.end })
}
