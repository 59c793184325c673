import { tokenAt } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import type { Span } from '../../model/records.js'
import { firstWord } from './beside.js'
import { trimEnd } from './content.js'
import { type Context, foldedAt, infoAt, isComma } from './context.js'
import { toldCue } from './cue.js'
import { readFrame } from './frame.js'
import { meant } from './memory.js'
import { modeOf } from './mode.js'
import { documentAt, paperAt } from './papers.js'
import { sure } from './speaker.js'
import type { Content, State } from './state.js'
import { isAuxiliary, verbAt } from './subjects.js'
import type { Frame } from './walk.js'
import type { Hit } from './word-info.js'

// Words that stand before and are only pointed at: «… . أعلن ذلك X للصحفيين», «…، وهو ما أكده X», «… . جاء ذلك في بيان للوزارة».

export interface Pointed {
  frame: Frame
  content: Content
}

const tells = new Set([
  'say',
  'stress',
  'explain',
  'announce',
  'reveal',
  'deny',
  'admit',
  'claim',
  'tell',
  'point out',
  'write',
])

const fewestWords = 3
const leadWords = 5

const mayPoint = ({ cue, form, sense }: Hit): boolean =>
  form === 'verb' &&
  tells.has(cue.act) &&
  cue.kind !== 'deed' &&
  sense.verb?.person === 3 &&
  sense.verb.aspect !== 'imperative' &&
  sense.verb.voice !== 'passive'

/** The token behind «ذلك», «بذلك», «عن ذلك» where it stands at `i`; else -1. */
function pastThis(context: Context, i: number, limit: number): number {
  const { saidThis } = context.rules
  if (i < limit && saidThis.has(foldedAt(context, i))) return i + 1
  const about = i + 1 < limit && infoAt(context, i).prep?.pronoun === ''
  return about && saidThis.has(foldedAt(context, i + 1)) ? i + 2 : -1
}

// nothing but when and from which side it is told stands before the verb: «وفي وقت لاحق أكد ذلك X»
function isFirst({ context, from, drafts }: State, i: number): boolean {
  if (drafts.length > 0 || i - from > leadWords) return false
  for (let k = from; k < i; k++) {
    const { verbOnly, that, source } = infoAt(context, k)
    if (that || source || (verbOnly && !isAuxiliary(context, k))) return false
  }
  return true
}

const tokensOf = ({ doc }: Context, spans: readonly Span[]): Content['parts'] =>
  spans.map(([start, end]) => [tokenAt(doc, start), tokenAt(doc, end - 1) + 1])

/** The content of one statement that the sentence before ends with, else the whole sentence; null where it is a headline. */
function sentenceBefore({ context, index }: State): Content['parts'] | null {
  const { doc, memory, headlinePart } = context
  const before = doc.sentences[index - 1]
  if (!before || before.part === headlinePart) return null
  const to = trimEnd(context, before.from, before.to)
  const from = firstWord(context, before.from, to)
  if (to - from < fewestWords) return null
  const told = memory.contents.filter(({ sentence }) => sentence === index - 1)
  const only = told.length === 1 ? tokensOf(context, told[0]!.content) : null
  return only && only.at(-1)![1] >= to - 1 ? only : [[from, to]]
}

// «وهو ما», «وهذا ما», «الأمر الذي»: the first token of what points, else -1
function pointerAt({ context, from }: State, i: number): number {
  const relative = senseOf(context.doc.tokens[i - 1]!.word, 'which') !== undefined
  return relative && i - 2 >= from && context.rules.pointers.has(foldedAt(context, i - 2)) ? i - 2 : -1
}

/** What stands before the pointer, in its own sentence or the one before. */
function partsBefore(state: State, pointer: number): Content['parts'] | null {
  const { context, from, drafts, start } = state
  if (pointer === from) return sentenceBefore(state)
  const last = drafts.at(-1)
  if (!isComma(context, pointer - 1) && last?.end !== pointer) return null
  if (last) return tokensOf(context, last.statement.content)
  const to = trimEnd(context, start, pointer)
  const first = firstWord(context, start, to)
  return to - first < fewestWords ? null : [[first, to]]
}

const contentOf = ({ context }: State, parts: Content['parts'], end: number): Content => ({
  parts,
  mode: modeOf(context, parts[0]![0], parts.at(-1)![1]),
  end,
})

const endOf = ({ subject, at }: Frame): number => Math.max(subject?.to ?? 0, at + 1)

function framed(state: State, i: number, hit: Hit, from: number): Frame | null {
  const frame = readFrame(state.context, i, hit, null, state.limit, from)
  const { subject, opening } = frame
  return opening === null && subject !== null && subject.from > i && sure.has(subject.kind) ? frame : null
}

// «أعلن ذلك X», «صرح بذلك X»
function thisSaid(state: State, i: number): Pointed | null {
  const { context, limit } = state
  const past = pastThis(context, i + 1, limit)
  const hit = past < 0 || !isFirst(state, i) ? null : verbAt(context, i, state.from)
  if (!hit || !mayPoint(hit) || hit.sense.verb!.object) return null
  const parts = sentenceBefore(state)
  const frame = parts && framed(state, i, hit, past)
  return frame && { frame, content: contentOf(state, parts, endOf(frame)) }
}

// «…، وهو ما أكده X»
function whatSaid(state: State, i: number): Pointed | null {
  const hit =
    i - 2 < state.from ? undefined : infoAt(state.context, i).hits.find(h => mayPoint(h) && h.sense.verb!.object)
  // «وقال A إن …، وهو ما نفاه B»: a denial has no words of its own
  const denies = hit?.cue.denied === true && state.drafts.length > 0
  const pointer = hit && !denies ? pointerAt(state, i) : -1
  const parts = pointer < 0 ? null : partsBefore(state, pointer)
  const frame = parts && framed(state, i, hit!, i + 1)
  return frame && { frame, content: contentOf(state, parts, endOf(frame)) }
}

// «جاء ذلك في بيان للوزارة», of a body that has not just spoken
function inPaper(state: State, i: number): Pointed | null {
  const { context, limit, index } = state
  const past = infoAt(context, i).told && isFirst(state, i) ? pastThis(context, i + 1, limit) : -1
  const inIt = past >= 0 && past + 1 < limit ? infoAt(context, past).prep : null
  if (inIt?.value !== 'in' || inIt.pronoun || context.memory.said.at(-1)?.sentence === index - 1) return null
  const paper = paperAt(context, past + 1, limit)
  const sense = context.doc.tokens[i]!.word.senses.find(s => s.cls === 'verb')
  const parts = paper?.body && sense && sure.has(paper.body.kind) ? sentenceBefore(state) : null
  if (!parts) return null
  const hit: Hit = { cue: toldCue, form: 'verb', sense: sense! }
  const body = { ...meant(paper!.body!, context), gender: null }
  const frame = readFrame(context, i, hit, body, limit, paper!.to)
  if (frame.opening !== null) return null
  return {
    frame: { ...frame, paper: true, by: documentAt(context, past + 1) },
    content: contentOf(state, parts, Math.max(paper!.to, i + 1)),
  }
}

/** The statement whose words stand before the verb at `i`, which only points at them. */
export function pointedBack(state: State, i: number): Pointed | null {
  const { hits, told } = infoAt(state.context, i)
  if (hits.length === 0 && !told) return null
  return thisSaid(state, i) ?? whatSaid(state, i) ?? inPaper(state, i)
}
