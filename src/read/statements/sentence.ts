import type { Sentence } from '../../arabic/doc.js'
import { senseOf } from '../../arabic/lexicon.js'
import type { Link, Span, Statement } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { isScare, type Predicate, type Quote } from '../clauses/index.js'
import { addresseesOf } from './addressees.js'
import { contentEnd, peek, trimEnd } from './content.js'
import {
  type Context,
  foldedAt,
  groupAt,
  infoAt,
  isComma,
  linkOf,
  quoteAt,
  type Source,
  spanOf,
  speechAt,
} from './context.js'
import { evidenceOf, type Rests, type Told } from './evidence.js'
import { type Frame, readFrame, wholeQuote } from './frame.js'
import { type Hearsay, hearsayAt, hearsayBeside } from './hearsay.js'
import { know, meant, remember, rememberPaper } from './memory.js'
import { type According, accordingAt, documentAt, linksOf, paperAt, talkAt } from './phrases.js'
import { sourceAt, sourceOfGroup } from './sources.js'
import { elided, genderOf, participleAt, subjectFar, subjectFirst, verbAt } from './subjects.js'

interface Draft {
  statement: Told
  rests: Rests
  end: number
}

interface State {
  context: Context
  index: number
  from: number
  limit: number
  first: ReadonlyMap<number, Predicate>
  drafts: Draft[]
  before: Link[]
  after: Link[]
  /** where the words of a phrase at the end of the sentence would begin */
  start: number
  quote: Quote | null
  begin: boolean
  /** the document that a phrase before the cue names: «في بيان، قال …» */
  paper: Span | null
}

interface Content {
  parts: [number, number][]
  mode: Statement['mode']
  end: number
}

// so many quoted words make an indirect statement a mixed one: fewer where they are its end
const quotedWords = 7
const quotedEnd = 4

function modeOf({ marks }: Context, from: number, to: number): Statement['mode'] {
  for (let i = from; i < to; i++) {
    const index = marks.quoteOf[i]!
    const quote = index >= 0 ? marks.quotes[index]! : null
    const words = quote?.open === i ? quote.close - i - 1 : 0
    if (words >= quotedWords || (words >= quotedEnd && quote!.close >= to - 1)) return 'mixed'
  }
  return 'indirect'
}

const ofQuote = (quote: Quote, end = quote.close + 1): Content => ({
  parts: [[quote.open + 1, quote.close]],
  mode: 'direct',
  end,
})

function plainContent(context: Context, from: number, limit: number, speaker: Source | null): Content {
  const end = contentEnd(context, from, limit, speaker)
  const to = trimEnd(context, from, end)
  return { parts: [[from, to]], mode: modeOf(context, from, to), end }
}

function contentOf(context: Context, { opening, hit }: Frame, limit: number, speaker: Source | null): Content {
  if (opening!.how === 'quote') return ofQuote(opening!.quote)
  if (opening!.how === 'colon') {
    const quote = quoteAt(context, opening!.at + 1)
    if (quote) return ofQuote(quote)
    return { ...plainContent(context, opening!.at + 1, limit, speaker), mode: 'direct' }
  }
  if (opening!.how === 'that') {
    const quote = wholeQuote(context, opening!.that)
    if (quote) return ofQuote(quote)
  }
  const content = plainContent(context, opening!.at, limit, speaker)
  const describes = hit.cue.act === 'describe' && content.mode === 'indirect' && endsQuoted(context, content)
  if (describes) return { ...content, mode: 'mixed' }
  return opening!.how === 'noun' ? fromQuote(context, content) : content
}

// «ندد بـ"محاكمات جائرة"», «توعد بـ"أيام سود" إن لم ترحل»: the speaker's own words come first
function fromQuote(context: Context, content: Content): Content {
  const [from, to] = content.parts[0]!
  const quote = quoteAt(context, from) ?? (from + 1 < to ? quoteAt(context, from + 1) : null)
  if (!quote || quote.close >= to || quote.close - quote.open < 3) return content
  const prep = quote.open === from || infoAt(context, from).prep !== null || foldedAt(context, from).length === 1
  if (!prep) return content
  return quote.close === to - 1 ? { ...ofQuote(quote), end: content.end } : { ...content, mode: 'mixed' }
}

const describingWords = 3

// «وصف المحادثات بأنها "صريحة وصعبة جدا"»: the words are the speaker's own
function endsQuoted({ marks }: Context, { parts }: Content): boolean {
  const [from, to] = parts.at(-1)!
  const quote = marks.quoteOf[to - 1]! >= 0 ? marks.quotes[marks.quoteOf[to - 1]!]! : null
  return quote !== null && quote.close === to - 1 && quote.open > from && quote.close - quote.open > describingWords
}

const sameAs = (a: Link, b: Link): boolean => (a.entity !== null ? a.entity === b.entity : a.name === b.name)

function joinLinks(...lists: Link[][]): Link[] {
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
function handedOn(source: Source, { memory }: Context, index: number): Link[] {
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

interface Speaker {
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

function speakerOf(state: State, frame: Frame): Speaker | null {
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
  if (verb?.aspect === 'present' && verb.voice !== 'active' && !cue.more && state.drafts.length === 0) return null
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

const sure = new Set(['person', 'body', 'outlet', 'unnamed', 'paper'])

function maySpeak(source: Source, frame: Frame): boolean {
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
  if (sure.has(source.kind) || cue.thing) return true
  return cue.kind === 'say' && frame.opening?.how !== 'noun'
}

// «أعرب عن إدانته», «نوه بالجهود»: the noun, or the preposition, tells what the speaker does
function actOf(context: Context, { hit, opening }: Frame): string {
  const { cue } = hit
  if (opening?.how !== 'noun') return cue.act
  const { by } = context.rules.written
  const next = context.doc.tokens[opening.at]!.word
  if (cue.byAct !== null && next.folded.startsWith(by) && next.senses.some(s => s.prep === by)) return cue.byAct
  if (cue.act !== 'express') return cue.act
  const at = infoAt(context, opening.at).prep ? opening.at + 1 : opening.at
  return infoAt(context, at).hits.find(h => h.form === 'masdar')?.cue.act ?? cue.act
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
    addressees: addresseesOf(frame.addressed, frame.hit, frame.at, speaker.source.entity, context),
    content: spans,
    mode: content.mode,
    denied: frame.hit.cue.denied,
    chain,
    anonymous: chain.at(-1)!.role === 'unnamed',
    rule: `statements/${frame.hit.cue.lemma}/${frame.hit.form}/${frame.opening?.how ?? 'before'}`,
  }
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
    k = isComma(context, beside.to) ? beside.to + 1 : beside.to
  }
  if (k >= limit) return null
  const inner = innerFrame(state, k)
  const draft = inner && statementFrom(state, inner, joinLinks(outer, links))
  if (draft) return { draft, from: k, links }
  return links.length > 0 ? { draft: null, from: k, links } : null
}

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
    return frame?.opening && (before.hit.cue.kind === 'say' || frame.opening.how === 'that') ? frame : null
  }
  const hit = verbAt(context, k, k)
  if (hit?.cue.kind !== 'say' || hit.sense.conj !== '') return null
  const frame = readFrame(context, k, hit, null, limit)
  return frame.opening && frame.subject && sure.has(frame.subject.kind) ? frame : null
}

/** The statement that a frame tells, remembered; null where it tells none. */
function statementFrom(state: State, frame: Frame, outer: Link[] = []): Draft | null {
  const { context, limit, index } = state
  const opening = frame.opening
  if (!opening) return null
  const speaker = speakerOf(state, frame)
  if (!speaker || !maySpeak(speaker.source, frame)) return null
  const paper = frame.by ?? state.paper ?? speaker.paper
  const rests: Rests = { paper, hearsay: false }
  remember(
    {
      source: speaker.source,
      relays: [...outer, ...state.before.filter(l => l.role !== 'outlet' && l.role !== 'agency'), ...speaker.kept],
      before: joinLinks(outer, state.before, frame.before, speaker.relays),
      sentence: index,
      paper,
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
  if (content.parts.some(([from, to]) => to <= from)) return null
  return { statement: makeStatement(state, frame, speaker, content, outer), rests, end: content.end }
}

function take(state: State, draft: Draft): number {
  // «قال " "»: between the marks there may be nothing
  if (draft.statement.content.every(([from, to]) => from < to)) state.drafts.push(draft)
  state.before = []
  state.after = []
  state.start = draft.end
  state.begin = true
  state.quote = null
  state.paper = null
  return draft.end
}

function takeFrame(state: State, frame: Frame): number {
  const { context } = state
  const draft = statementFrom(state, frame)
  if (draft) return take(state, draft)
  const quote = state.quote
  const follows =
    quote &&
    frame.opening === null &&
    frame.subject &&
    frame.at - quote.close <= 5 &&
    (frame.hit.cue.kind === 'say' || frame.hit.cue.kind === 'quote') &&
    sure.has(frame.subject.kind)
  if (quote && follows && frame.subject) {
    const speaker: Speaker = {
      source: { ...frame.subject, gender: genderOf(frame.hit.sense) },
      relays: [],
      kept: [],
      paper: frame.by,
    }
    remember({ source: speaker.source, relays: [], before: [], sentence: state.index, paper: frame.by }, context)
    const end = frame.subject.to > frame.at ? frame.subject.to : frame.at + 1
    const rests: Rests = { paper: frame.by, hearsay: false }
    return take(state, { statement: makeStatement(state, frame, speaker, ofQuote(quote), []), rests, end })
  }
  return toldBefore(state, frame) ?? frame.at + 1
}

const toldWords = 4

// «لا صحة للنبأ، قالت الوزارة في بيان.»: the words stand before, without quotation marks
function toldBefore(state: State, frame: Frame): number | null {
  const { context, limit, index, drafts, from } = state
  const { subject, hit, at } = frame
  const plain = hit.cue.act === 'say' && hit.cue.kind === 'say' && hit.form === 'verb' && hit.sense.conj === ''
  if (!plain || !subject || subject.from < at || !sure.has(subject.kind) || frame.opening || drafts.length > 0)
    return null
  if (
    !isComma(context, at - 1) ||
    state.quote ||
    infoAt(context, from).prep ||
    contentEnd(context, at, limit, null) < limit
  )
    return null
  const to = trimEnd(context, from, at - 1)
  if (to - from < toldWords) return null
  const speaker: Speaker = {
    source: { ...subject, gender: genderOf(hit.sense) },
    relays: [],
    kept: [],
    paper: frame.by,
  }
  remember({ source: speaker.source, relays: [], before: [], sentence: index, paper: frame.by }, context)
  const content: Content = { parts: [[from, to]], mode: 'indirect', end: limit }
  const rests: Rests = { paper: frame.by, hearsay: false }
  return take(state, { statement: makeStatement(state, frame, speaker, content, []), rests, end: limit })
}

function besideStatement(state: State, beside: According, content: Content): Draft {
  const { context, index } = state
  const spans = content.parts.map(([from, to]): Span => spanOf(context, from, to))
  const chain = joinLinks(state.before, handedOn(beside.source!, context, index), linksOf(beside))
  const relays = chain.slice(state.before.length, -1)
  remember({ source: beside.source!, relays, before: [], sentence: index, paper: beside.paper }, context)
  const places = [beside.cue, ...spans]
  const last = chain.at(-1)!
  return {
    end: content.end,
    rests: { paper: beside.paper, hearsay: false },
    statement: {
      id: '',
      span: [Math.min(...places.map(p => p[0])), Math.max(...places.map(p => p[1]))],
      cue: beside.cue,
      act: 'say',
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
    if (before) return readFrame(context, before.at, before.hit, before.subject, limit).opening !== null
    const hit = verbAt(context, k, k)
    return hit !== null && readFrame(context, k, hit, null, limit).opening !== null
  })
}

const isEmptyBefore = ({ context, start }: State, i: number): boolean => {
  for (let k = start; k < i; k++) {
    const token = context.doc.tokens[k]!
    if (
      token.kind === TokenKind.word &&
      !senseOf(token.word, 'other') &&
      !senseOf(token.word, 'clause') &&
      !senseOf(token.word, 'prep') &&
      context.marks.timeOf[k]! < 0
    )
      return k > start + 1 && false
  }
  return true
}

function takeAccording(state: State, i: number, beside: According): number {
  const { context, limit } = state
  if (!beside.source) return hisSaying(state, i, beside)
  if (beside.tongue && state.drafts.length === 0) return beside.to
  const next = pastSource(context, beside.to, limit)
  const last = state.drafts.at(-1)
  if (last && i - last.end <= 1) {
    const links = linksOf(beside)
    last.statement.chain = beside.relayed
      ? joinLinks(last.statement.chain, links)
      : joinLinks(links, last.statement.chain)
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
    const content = plainContent(context, next, limit, null)
    if (content.parts[0]![1] - content.parts[0]![0] < 3) return beside.to
    return take(state, besideStatement(state, beside, content))
  }
  return trailing(state, i, beside, next)
}

const tailWords = 9

// «بحسب ما كتبه X في مقال، …», «بحسب X، التي نقلت عن Y، …»: what is told of the source goes up to a comma
function pastSource(context: Context, to: number, limit: number): number {
  const comma = isComma(context, to)
  const from = comma ? to + 1 : to
  if (from >= limit || (comma && !senseOf(context.doc.tokens[from]!.word, 'which'))) return from
  for (let k = from; k < Math.min(limit, from + tailWords); k++) {
    if (isComma(context, k)) return k + 1
    const { that, finite, hits } = infoAt(context, k)
    if (that || (!comma && finite && hits.some(h => h.form === 'verb'))) return from
  }
  return from
}

// «على حد قولها»: the last who spoke
function hisSaying(state: State, i: number, beside: According): number {
  const said = state.context.memory.said.at(-1)
  if (state.drafts.length > 0 || !said || state.index - said.sentence > 2) return beside.to
  return trailing(state, i, { ...beside, source: said.source }, beside.to)
}

function trailing(state: State, i: number, beside: According, next: number): number {
  const { context, limit } = state
  const to = trimEnd(context, state.start, i)
  const from = firstWord(context, state.start, to)
  if (to - from < 3) return beside.to
  const rest = next < limit ? contentEnd(context, next, limit, null) : next
  const restTo = next < limit ? trimEnd(context, next, rest) : next
  const goesOn = isComma(context, next - 1) && !tellsOfSource(context, next)
  const more: [number, number][] = goesOn && restTo - next >= 2 && rest >= limit - 1 ? [[next, restTo]] : []
  const parts: [number, number][] = [[from, to], ...more]
  const end = more.length > 0 ? rest : beside.to
  return take(state, besideStatement(state, beside, { parts, mode: modeOf(context, from, to), end }))
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

function firstWord({ doc }: Context, from: number, to: number): number {
  let k = from
  while (k < to && (doc.tokens[k]!.kind === TokenKind.punct || doc.tokens[k]!.kind === TokenKind.break)) k++
  return k
}

// «جاء في بيان لـ …», «ورد في التقرير»
function toldBy(state: State, i: number): Frame | null {
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

// «أصدر مكتبه بيانا»: the paper is known before it speaks
function issuedAt(state: State, i: number): void {
  const { context, limit } = state
  const body = sourceAt(context, i + 1, limit)
  if (!body || !sure.has(body.kind) || body.kind === 'outlet') return
  for (let k = body.to; k < Math.min(limit, body.to + 7); k++) {
    if (infoAt(context, k).source?.kind === 'paper') rememberPaper(k, meant(body, context), context)
  }
}

// «في تصريح لوكالة تاس، …», «في بيان صادر عن …، …» before the cue
function leadPhrase(state: State, i: number): number | null {
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

// «ماكرون، الذي حض على …»
function relativeAt(state: State, i: number): Frame | null {
  const { context, limit, from } = state
  if (!senseOf(context.doc.tokens[i]!.word, 'which') || i + 1 >= limit) return null
  const hit = verbAt(context, i + 1, i + 1)
  const end = isComma(context, i - 1) ? i - 1 : i
  const index = end > from ? context.marks.groupOf[end - 1]! : -1
  if (!hit || index < 0 || hit.sense.conj !== '' || hit.sense.pronoun) return null
  const subject = { ...sourceOfGroup(context.marks.groups[index]!, context), gender: genderOf(hit.sense) }
  if (subject.kind === 'other' || subject.kind === 'outlet') return null
  const own = peek(context, () => readFrame(context, i + 1, hit, null, limit)).subject
  const frame = readFrame(context, i + 1, hit, own ?? subject, limit)
  return frame.opening?.how === 'that' || (frame.opening?.how === 'noun' && hit.cue.kind !== 'view') ? frame : null
}

function bringerAt({ context, limit, from }: State, i: number): Frame | null {
  const hit = infoAt(context, i).hits.find(
    h => h.form === 'masdar' && h.sense.prep !== '' && context.rules.bringers.has(h.cue.lemma),
  )
  if (!hit || i === from) return null
  const frame = readFrame(context, i, { ...hit, sense: { ...hit.sense, verb: null } }, null, limit)
  return frame.opening && frame.opening.how !== 'noun' ? frame : null
}

// «غابرييل يدعو إلى حل»: a line with no stop at its end, whose verb stands in the present after its subject
const isHeading = ({ context, from, limit }: State, i: number, present: boolean): boolean =>
  present && i === from && context.doc.tokens[limit - 1]!.kind === TokenKind.word

function step(state: State, i: number): number {
  const { context, limit } = state
  const quote = quoteAt(context, i)
  if (quote && (!isScare(quote) || !state.begin)) {
    state.quote = quote
    state.begin = !isScare(quote) && state.begin
    return quote.close + 1
  }
  const { begin } = state
  const token = context.doc.tokens[i]!
  if (token.kind === TokenKind.punct && !quote) {
    state.begin = state.begin || isComma(context, i) || foldedAt(context, i) === '-' || foldedAt(context, i) === '–'
    return i + 1
  }
  state.begin = begin && (infoAt(context, i).opens || context.marks.timeOf[i]! >= 0)
  if (begin) {
    const before = subjectFirst(context, i, limit)
    if (before && isHeading(state, i, before.hit.sense.verb?.aspect === 'present')) return limit
    if (before) return takeFrame(state, readFrame(context, before.at, before.hit, before.subject, limit))
  }
  const group = groupAt(context, i)
  if (group) return group.to
  if (token.kind !== TokenKind.word || context.marks.timeOf[i]! >= 0) return i + 1
  if (infoAt(context, i).idle) return i + 1
  const beside = accordingAt(context, i, limit)
  if (beside) return takeAccording(state, i, beside)
  const besideTo = hearsayBeside(context, i, limit)
  if (besideTo >= 0) return takeHearsayBeside(state, i, besideTo)
  return takeCue(state, i, begin)
}

function withFarSubject({ context, limit }: State, frame: Frame): Frame {
  if (frame.subject || frame.hit.sense.conj !== '') return frame
  const far = subjectFar(context, frame.at)
  return far && (far.kind === 'person' || far.kind === 'body')
    ? readFrame(context, frame.at, frame.hit, far, limit)
    : frame
}

/** What nobody is said to have said: «يقال إن …». */
function untold({ context }: State, cue: Span, content: Content): Draft {
  const spans = content.parts.map(([start, end]): Span => spanOf(context, start, end))
  const places = [cue, ...spans]
  return {
    end: content.end,
    rests: { paper: null, hearsay: true },
    statement: {
      id: '',
      span: [Math.min(...places.map(p => p[0])), Math.max(...places.map(p => p[1]))],
      cue,
      act: 'say',
      speaker: null,
      addressees: [],
      content: spans,
      mode: content.mode,
      denied: false,
      chain: [],
      anonymous: true,
      rule: 'statements/hearsay',
    },
  }
}

// what nobody has said ends where the page goes on with «غير أن …» or with what else is told
function hearsayLimit(context: Context, at: number, limit: number): number {
  for (let k = at + 2; k + 1 < limit; k++) {
    const { clause, hearsay, told } = infoAt(context, k + 1)
    if (isComma(context, k) && (clause || hearsay || told)) return k
  }
  return limit
}

function takeHearsay(state: State, { from, to, at, that }: Hearsay): number {
  const { context, limit } = state
  const quote = that ? wholeQuote(context, at) : null
  const content = quote ? ofQuote(quote) : plainContent(context, at, hearsayLimit(context, at, limit), null)
  return take(state, untold(state, spanOf(context, from, to), content))
}

// «بحسب ما يتردد، …» and «…، حسبما قيل»
function takeHearsayBeside(state: State, i: number, to: number): number {
  const { context, limit, start } = state
  const cue = spanOf(context, i, to)
  const next = to < limit && isComma(context, to) ? to + 1 : to
  if (i - start <= 2 && isEmptyBefore(state, i)) {
    if (limit - next < 3) return to
    return take(state, untold(state, cue, plainContent(context, next, limit, null)))
  }
  const end = trimEnd(context, start, i)
  const first = firstWord(context, start, end)
  if (end - first < 3) return to
  return take(state, untold(state, cue, { parts: [[first, end]], mode: modeOf(context, first, end), end: to }))
}

function takeCue(state: State, i: number, begin: boolean): number {
  const { context, limit, from } = state
  const told = toldBy(state, i)
  if (told) return takeFrame(state, told)
  const hearsay = infoAt(context, i).hearsay ? hearsayAt(context, i, from, limit) : null
  if (hearsay) return takeHearsay(state, hearsay)
  if (infoAt(context, i).issues) issuedAt(state, i)
  const relative = relativeAt(state, i)
  if (relative) return Math.max(takeFrame(state, relative), i + 1)
  const hit = verbAt(context, i, from)
  if (hit) {
    const frame = withFarSubject(state, readFrame(context, i, hit, null, limit))
    const asked = i > from && senseOf(context.doc.tokens[i - 1]!.word, 'which') !== undefined
    // «هذا ما قاله الرئيس: …»
    if (!asked || (frame.opening?.how === 'colon' && frame.subject !== null)) return takeFrame(state, frame)
  }
  const participle = participleAt(context, i)
  if (participle) return takeFrame(state, readFrame(context, i, participle, null, limit))
  const bringer = bringerAt(state, i)
  if (bringer) return takeFrame(state, bringer)
  const lead = leadPhrase(state, i)
  if (lead !== null) {
    state.begin = begin
    return lead
  }
  return i + 1
}

function mayTell({ infos }: Context, { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if (infos[i]!.tells) return true
  return false
}

/** The statements of one sentence, in order. */
export function readSentence(
  sentence: Sentence,
  index: number,
  context: Context,
  first: ReadonlyMap<number, Predicate>,
): Statement[] {
  if (!mayTell(context, sentence)) return []
  const state: State = {
    context,
    index,
    from: sentence.from,
    limit: sentence.to,
    first,
    drafts: [],
    before: [],
    after: [],
    start: sentence.from,
    quote: null,
    begin: true,
    paper: null,
  }
  if (context.rules.thus.has(foldedAt(context, sentence.from)))
    state.quote = context.marks.quotes.findLast(q => q.close < sentence.from && sentence.from - q.close <= 3) ?? null
  let i = sentence.from
  while (i < sentence.to) {
    // a quotation that began in the sentence before
    const speech = speechAt(context, i)
    if (speech >= 0 && context.marks.quotes[speech]!.open < i) {
      i = context.marks.quotes[speech]!.close + 1
      continue
    }
    i = Math.max(step(state, i), i + 1)
  }
  return state.drafts.map(({ statement: { rule, ...told }, rests }) => ({
    ...told,
    evidence: evidenceOf({ ...told, rule }, rests, context),
    rule,
  }))
}
