import { senseOf } from '../../arabic/lexicon.js'
import type { Link, Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import type { Quote } from '../clauses/index.js'
import { contentEnd, peek, trimEnd } from './content.js'
import { type Context, foldedAt, groupAt, infoAt, isComma, quoteAt, spanOf } from './context.js'
import { readFrame } from './frame.js'
import { wholeQuote } from './frame-quotes.js'
import { goesOnBy, handedOn, joinLinks } from './links.js'
import { know, remember } from './memory.js'
import { modeOf } from './mode.js'
import { type According, linksOf } from './phrases.js'
import { ofQuote, plainContent } from './said-words.js'
import { maySpeak } from './speaker.js'
import { type Content, type Draft, type State, take } from './state.js'
import { subjectFirst, verbAt } from './subjects.js'
import type { Frame } from './walk.js'

function besideStatement(
  state: State,
  beside: According,
  content: Content,
  by = handedOn(beside.source!, state.context, state.index, 'says'),
): Draft {
  const { context, index } = state
  const spans = content.parts.map(([from, to]): Span => spanOf(context, from, to))
  const chain = joinLinks(state.before, by, linksOf(beside))
  const relays = chain.slice(state.before.length, -1)
  remember({ source: beside.source!, relays, medium: [], before: [], sentence: index, paper: beside.paper }, context)
  const places = [beside.cue, ...spans]
  const last = chain.at(-1)!
  return {
    end: content.end,
    rests: { paper: beside.paper, hearsay: false },
    statement: {
      id: '',
      span: [Math.min(...places.map(p => p[0])), Math.max(...places.map(p => p[1]))],
      cue: beside.cue,
      act: beside.act,
      speaker: last.entity,
      addressees: [],
      content: spans,
      mode: content.mode,
      denied: false,
      chain,
      anonymous: last.role === 'unnamed',
      rule: 'statements/according',
    },
  }
}

// whether a statement of its own begins at `k`
function cueFollows(state: State, k: number): boolean {
  const { context, limit } = state
  if (k >= limit) return false
  return peek(context, () => {
    const before = subjectFirst(context, k, limit)
    if (before) return tells(readFrame(context, before.at, before.hit, before.subject, limit), context)
    // «وبحسب رويترز فقد أوضح فلان أن …»
    const filled = context.rules.fillers.has(foldedAt(context, k)) && k + 1 < limit
    const at = filled ? k + 1 : k
    const hit = verbAt(context, at, at)
    const frame = hit && readFrame(context, at, hit, null, limit)
    return frame !== null && tells(frame, context) && !(filled && frame.subject === null)
  })
}

// «وفقا لأوباما، تبلغ الميزانية بأكملها 30 مليارا»: what has such a subject tells no words
const tells = (frame: Frame, context: Context): boolean =>
  frame.opening !== null && (frame.subject === null || maySpeak(frame.subject, frame, context))

export const isEmptyBefore = ({ context, start }: State, i: number): boolean => {
  for (let k = start; k < i; k++) {
    const token = context.doc.tokens[k]!
    if (
      token.kind === TokenKind.word &&
      !senseOf(token.word, 'other') &&
      !senseOf(token.word, 'clause') &&
      !senseOf(token.word, 'prep') &&
      context.marks.timeOf[k]! < 0
    )
      return false
  }
  return true
}

// «قال المصدر إن …، وبحسبه فإن …»: what comes is told by it, and not what stands before
const isAnotherOf = (context: Context, i: number, next: number): boolean =>
  context.doc.tokens[i]!.word.senses.some(s => s.conj !== '') &&
  next < context.doc.tokens.length &&
  context.rules.thereupon.has(infoAt(context, next).that?.conj ?? '')

export function takeAccording(state: State, i: number, beside: According): number {
  const { context, limit } = state
  if (!beside.source) return hisSaying(state, i, beside)
  if (beside.tongue && state.drafts.length === 0) return beside.to
  const next = pastSource(context, beside.to, limit)
  const last = state.drafts.at(-1)
  if (last && i - last.end <= 1 && !isAnotherOf(context, i, next)) {
    const links = linksOf(beside)
    last.statement.chain = beside.relayed
      ? joinLinks(last.statement.chain, links)
      : joinLinks(links, last.statement.chain)
    const speaker = last.statement.chain.at(-1)!
    last.statement.speaker = speaker.entity
    last.statement.anonymous = speaker.role === 'unnamed'
    know(beside.source, context)
    state.start = next
    return beside.to
  }
  if (cueFollows(state, next)) {
    if (beside.relayed) state.after.push(...linksOf(beside))
    else state.before.push(...linksOf(beside))
    state.paper = beside.paper ?? state.paper
    know(beside.source, context)
    state.begin = true
    return next
  }
  const leads = i - state.start <= 2 && isEmptyBefore(state, i)
  if (leads) {
    const content = behind(context, next, limit)
    const short = content.mode !== 'direct' && content.parts[0]![1] - content.parts[0]![0] < 3
    if (short || isBareRest(context, next, limit)) return takeOrphan(state, beside, next)
    return take(state, besideStatement(state, beside, content))
  }
  // «نشر موقع أكسيوس تقريرا، استنادا إلى مسؤول»: what rests on him is another's
  if (beside.rests) {
    know(beside.source, context)
    return beside.to
  }
  return trailing(state, i, beside, next)
}

const restWords = 6

// «طبقا للمحامي الموكل بالدفاع عنهم.»: nothing but what is told of him
function isBareRest(context: Context, next: number, limit: number): boolean {
  if (limit - next > restWords) return false
  for (let k = next; k < limit; k++) {
    const { finite, that } = infoAt(context, k)
    if (finite || that || quoteAt(context, k) || foldedAt(context, k) === ':') return false
  }
  return true
}

// … and so he says what the sentence before tells
function takeOrphan(state: State, beside: According, next: number): number {
  const { context, index } = state
  const before = index > 0 ? context.doc.sentences[index - 1]! : null
  const named =
    beside.source!.kind === 'person' || beside.source!.kind === 'outlet' || beside.source!.kind === 'unnamed'
  if (!before || !named || state.drafts.length > 0 || !isBareRest(context, next, state.limit)) return beside.to
  if (context.memory.said.some(said => said.sentence === index - 1)) return beside.to
  const from = firstWord(context, before.from, before.to)
  const to = trimEnd(context, from, before.to)
  if (to - from < 3) return beside.to
  const content: Content = { parts: [[from, to]], mode: modeOf(context, from, to), end: state.limit }
  return take(state, besideStatement(state, beside, content))
}

// «وفق ديبلوماسي غربي: «…»»: nothing but his own words
function wholeQuoted(context: Context, content: Content): Content {
  const [from, to] = content.parts[0]!
  const quote = from < to ? quoteAt(context, from) : null
  return quote?.closed && quote.close === to - 1 ? ofQuote(quote, content.end) : content
}

// «نقلا عن رويترز: «…»»
// «وبحسب X، "…".»: nothing but the quotation
function quoteToEnd(context: Context, next: number, limit: number): Quote | null {
  const quote = quoteAt(context, next)
  const after = quote && quote.close + 1 < limit ? context.doc.tokens[quote.close + 1]! : null
  if (!quote?.closed || (after && (after.kind === TokenKind.word || isComma(context, quote.close + 1)))) return null
  return quote
}

const thereWithin = 6

// «وبحسب المنظمة في تقرير فإن …»: what stands before «فإن» tells where she said it
function pastWhere(context: Context, next: number, limit: number): number {
  if (infoAt(context, next).prep?.value !== 'in') return next
  for (let k = next + 1; k < Math.min(limit, next + thereWithin); k++) {
    const { that, finite } = infoAt(context, k)
    if (context.rules.thereupon.has(that?.conj ?? '')) return k
    if (that || finite) return next
  }
  return next
}

function behind(context: Context, from: number, limit: number): Content {
  const next = pastWhere(context, from, limit)
  const colon = foldedAt(context, next) === ':'
  const quote = colon ? quoteAt(context, next + 1) : null
  if (quote) return ofQuote(quote)
  const whole = infoAt(context, next).that ? wholeQuote(context, next) : quoteToEnd(context, next, limit)
  if (whole) return ofQuote(whole)
  return colon && next + 1 < limit
    ? { ...plainContent(context, next + 1, limit, null), mode: 'direct' }
    : wholeQuoted(context, plainContent(context, next, limit, null))
}

const tailWords = 9

// «بحسب ما كتبه X في مقال، …», «بحسب X، التي نقلت عن Y، …»: what is told of the source goes up to a comma
export function pastSource(context: Context, to: number, limit: number): number {
  const comma = isComma(context, to)
  const from = comma ? to + 1 : to
  if (from >= limit || (comma && !senseOf(context.doc.tokens[from]!.word, 'which'))) return from
  for (let k = from; k < Math.min(limit, from + tailWords); k++) {
    if (isComma(context, k)) return k + 1
    const { that, finite, hits } = infoAt(context, k)
    const begins = hits.some(h => h.form === 'verb') || context.rules.fillers.has(foldedAt(context, k - 1))
    if (that || (!comma && finite && begins)) return from
  }
  return from
}

// «على حد قولها»: the last who spoke
function hisSaying(state: State, i: number, beside: According): number {
  const said = state.context.memory.said.at(-1)
  if (state.drafts.length > 0 || !said || state.index - said.sentence > 2) return beside.to
  const by = goesOnBy(said, state.index)
  const next = isComma(state.context, beside.to) ? beside.to + 1 : beside.to
  // «وعلى حد قوله، …»
  if (i - state.start <= 2 && isEmptyBefore(state, i)) {
    if (state.limit - next < 3) return beside.to
    return take(
      state,
      besideStatement(state, { ...beside, source: said.source }, behind(state.context, next, state.limit)),
    )
  }
  return trailing(state, i, { ...beside, source: said.source }, beside.to, by)
}

function trailing(state: State, i: number, beside: According, next: number, by?: Link[]): number {
  const { context, limit } = state
  const to = trimEnd(context, state.start, i)
  const from = firstWord(context, state.start, to)
  const rest = next < limit ? contentEnd(context, next, limit, null) : next
  const restTo = next < limit ? trimEnd(context, next, rest) : next
  const goesOn = isComma(context, next - 1) && !tellsOfSource(context, next)
  const more: [number, number][] = goesOn && restTo - next >= 2 && rest >= limit - 1 ? [[next, restTo]] : []
  // «وتناول اللقاء، وفق بيان للرئاسة، سبل …»
  const begun = more.length > 0 && to - from === 2 && infoAt(context, from).finite
  if (to - from < 3 && !begun) return beside.to
  const parts: [number, number][] = [[from, to], ...more]
  const end = more.length > 0 ? rest : beside.to
  return take(state, besideStatement(state, beside, { parts, mode: modeOf(context, from, to), end }, by))
}

// «…، بحسب X، مساعدة الوزير», «…، نقلته وكالة Y»
function tellsOfSource(context: Context, i: number): boolean {
  if (i >= context.doc.tokens.length) return false
  const { source } = infoAt(context, i)
  const { word } = context.doc.tokens[i]!
  return (
    source !== null ||
    groupAt(context, i) !== null ||
    senseOf(word, 'which') !== undefined ||
    word.senses.some(s => s.cls === 'verb' && s.verb!.object !== null)
  )
}

export function firstWord({ doc }: Context, from: number, to: number): number {
  let k = from
  while (k < to && (doc.tokens[k]!.kind === TokenKind.punct || doc.tokens[k]!.kind === TokenKind.break)) k++
  return k
}
