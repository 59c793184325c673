import { type Sense, senseOf } from '../../arabic/lexicon.js'
import type { Link, Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, infoAt, isComma, isWrittenOn, linkOf, type Source, spanOf } from './context.js'
import { manyOf } from './crowds.js'
import { know, meant } from './memory.js'
import { type Found, onward, outletOnly, talkAt, whoHandsOn, whomTold } from './onward.js'
import { documentAt, paperPhrase } from './papers.js'
import { sourceAt } from './sources.js'
import { reasonEnd } from './unnamed.js'

/** «وفقا لـ X», «بحسب ما أعلن X», «على حد قول X»: who vouches, and what follows. */
export interface According {
  to: number
  source: Source | null
  /** the source is handed on by the words of another: «نقلا عن» */
  relayed: boolean
  /** «على لسان X»: only beside a verb */
  tongue: boolean
  /** «استنادا إلى X»: what the words rest on, not who says them */
  rests: boolean
  cue: Span
  /** what ties the source itself, where another stands before it: «بحسب رويترز نقلا عن X» */
  tie: Span
  /** who hands on what the source says: «الذي نقلت عنه وكالة إيفي قوله» */
  relays: Tied[]
  /** the document by which the source speaks */
  paper: Span | null
  /** what he does by it: «بحسب ما أكده X» */
  act: string
}

interface Tied {
  source: Source
  cue: Span
}

/** The links of such a phrase, outermost first. */
export const linksOf = ({ relays, source, tie }: According): Link[] => [
  ...relays.map(relay => linkOf(relay.source, relay.cue)),
  ...(source ? [linkOf(source, tie)] : []),
]

const near = 7

const isWord = (context: Context, i: number): boolean => context.doc.tokens[i]?.kind === TokenKind.word

/** «على حد قول X», «على لسان X»: the token of the noun before the source, else -1. */
function bySayingAt(context: Context, i: number): number {
  if (infoAt(context, i).prep?.value !== 'on' || !context.rules.bySaying.has(foldedAt(context, i + 1))) return -1
  const next = infoAt(context, i + 2)
  return next.hits.some(h => h.form === 'masdar') || next.adverb || foldedAt(context, i + 1).length > 2 ? i + 1 : -1
}

/** The phrase that names a source beside the sentence, where one begins at `i`, with whom it quotes: «بحسب رويترز نقلا عن X». */
export function accordingAt(context: Context, i: number, limit: number): According | null {
  const first = phraseAt(context, i, limit)
  if (!first?.source) return first
  const on = phraseAt(context, isComma(context, first.to) ? first.to + 1 : first.to, limit)
  if (!on?.source || !on.relayed || on.tongue) return first
  const relays = [...first.relays, { source: first.source, cue: first.tie }, ...on.relays]
  return { ...on, relays, cue: first.cue, relayed: first.relayed, tongue: first.tongue }
}

function phraseAt(context: Context, i: number, limit: number): According | null {
  if (i >= limit || !isWord(context, i)) return null
  const saying = bySayingAt(context, i)
  if (saying >= 0) return sayingPhrase(context, i, saying, limit)
  const kind = infoAt(context, i).according
  // «موزعة على حسب المناطق»
  if (kind === '' && i > 0 && isWrittenOn(context, i - 1)) return null
  if (kind === null) return onWhat(context, i, limit)
  let at = i + 1
  if (at >= limit) return null
  if (kind === 'about') {
    if (infoAt(context, at).prep?.value !== 'about') return null
    return phrase(context, i, at + 1, limit, '', true)
  }
  if (kind === 'to') {
    if (infoAt(context, at).prep?.value !== 'to') return null
    const found = phrase(context, i, at + 1, limit, '', true)
    return found && { ...found, rests: true }
  }
  if (kind === 'verb') return reported(context, i, at, limit)
  if (kind === 'like') return likened(context, i, at, limit)
  const word = foldedAt(context, at)
  if (kind === '' && word === context.rules.what) return reported(context, i, at + 1, limit)
  if (kind === 'for' && word === context.rules.written.for + context.rules.what)
    return reported(context, i, at + 1, limit)
  if (kind === 'for' && word === context.rules.written.for && foldedAt(context, at + 1) === context.rules.what)
    return reported(context, i, ++at + 1, limit)
  // «وفقا إلى X»
  if (kind === 'for' && infoAt(context, at).prep?.value === 'to') return phrase(context, i, at + 1, limit, '', false)
  return phrase(context, i, at, limit, kind === 'for' ? context.rules.written.for : '', false)
}

// «…، كما قال X»: nothing may be opened by the verb
function likened(context: Context, i: number, at: number, limit: number): According | null {
  // «…، كما لاحظ المحللون، …»
  const views = at < limit && infoAt(context, at).hits.some(h => h.form === 'verb' && h.cue.kind === 'view')
  if (!isComma(context, i - 1) || at >= limit || !(views || saysAt(context, at))) return null
  const found = reported(context, i, at, limit)
  if (!found?.source) return null
  let to = found.to
  while (to < limit && context.marks.timeOf[to]! >= 0) to++
  const next = to < limit ? context.doc.tokens[to]! : null
  return next === null || (next.kind !== TokenKind.word && next.word.folded !== ':') ? found : null
}

const saysAt = (context: Context, k: number): boolean => {
  const { hits, told } = infoAt(context, k)
  return told || hits.some(h => h.form === 'verb' && (h.cue.kind === 'say' || h.cue.kind === 'quote'))
}

// «…، على ما قال X», «…، على ما جاء في بيان»
function onWhat(context: Context, i: number, limit: number): According | null {
  if (infoAt(context, i).prep?.value !== 'on' || foldedAt(context, i + 1) !== context.rules.what) return null
  if (i + 2 >= limit || !isComma(context, i - 1) || !saysAt(context, i + 2)) return null
  return reported(context, i, i + 2, limit)
}

// «على حد قوله», «بحسب تعبيره»: he who spoke last
const ofLast = (to: number, cue: Span): According => ({
  to,
  source: null,
  relayed: false,
  tongue: false,
  rests: false,
  act: 'say',
  cue,
  tie: cue,
  relays: [],
  paper: null,
})

function sayingPhrase(context: Context, i: number, at: number, limit: number): According | null {
  // «على حد قوله» names nobody anew
  const tongue = foldedAt(context, at).length > 2
  const after = tongue ? at + 1 : at + 2
  const noun = context.doc.tokens[at + 1]?.word.senses.find(s => s.pronoun !== '')
  if (!tongue && noun) {
    const cue = spanOf(context, i, after)
    return ofLast(after, cue)
  }
  const found = phrase(context, i, after, limit, '', tongue)
  return found && { ...found, tongue }
}

// «رواية X», «تعبيره»
const sayingAt = (context: Context, at: number): Sense | null =>
  context.doc.tokens[at]?.word.senses.find(
    s => s.prep === '' && !s.definite && (s.cls === 'noun' || s.cls === 'masdar') && isSaying(context, at, s),
  ) ?? null

const isSaying = ({ rules, doc }: Context, at: number, { pronoun }: Sense): boolean => {
  const { folded } = doc.tokens[at]!.word
  return rules.sayings.has(pronoun === '' ? folded : folded.slice(0, folded.length - pronoun.length))
}

const isSayingWith = (context: Context, at: number, prep: string): boolean => {
  const word = foldedAt(context, at)
  return word.startsWith(prep) && context.rules.sayings.has(word.slice(prep.length))
}

// «وحسب الأرقام، …», «وبحسب الصحافة الإسرائيلية فإن …»: of nobody who is named
function figuresAt(context: Context, at: number): Source | null {
  const { article, figures, press } = context.rules
  const word = foldedAt(context, at)
  const bare = word.startsWith(article) ? word.slice(article.length) : ''
  if (!figures.has(bare) && !press.has(bare)) return null
  let to = at + 1
  const { tokens } = context.doc
  while (to < tokens.length && senseOf(tokens[to]!.word, 'nisba')?.definite) to++
  const source: Source = { ...manyOf(context, at, to), plural: false }
  return press.has(bare)
    ? { ...source, kind: 'outlet', role: 'outlet' }
    : { ...source, kind: 'paper', role: 'document' }
}

function phrase(
  context: Context,
  i: number,
  at: number,
  limit: number,
  prep: string,
  relayed: boolean,
): According | null {
  const saying = prep === '' && !relayed ? sayingAt(context, at) : null
  if (saying?.pronoun) {
    const cue = spanOf(context, i, at + 1)
    return ofLast(at + 1, cue)
  }
  if (saying) return phrase(context, i, at + 1, limit, prep, relayed)
  // «وفقا لتقديرات الهيئة»
  const said = relayed || !isSayingWith(context, at, prep) ? null : phrase(context, i, at + 1, limit, '', relayed)
  if (said) return said
  // «نقلا عن تلك المصادر»
  if (prep === '' && at + 1 < limit && senseOf(context.doc.tokens[at]!.word, 'this')) at++
  const paper = paperPhrase(context, at, limit)
  const plain = paper ?? sourceAt(context, at, limit, prep)
  const source = plain?.kind === 'other' ? (figuresAt(context, at) ?? plain) : (plain ?? figuresAt(context, at))
  if (!source) return null
  const { to, sources } = onward(context, source, limit, { quoting: false, commas: relayed })
  const found = sources.at(-1)!
  if (found.kind === 'other') return null
  const after = whoHandsOn(context, to, limit) ?? toldBehind(context, { ...found, to }, limit)
  const cue = spanOf(context, i, at)
  return {
    to: after?.to ?? pastTail(context, { ...found, to }, limit),
    source: found,
    relayed,
    tongue: false,
    rests: false,
    act: 'say',
    cue,
    tie: cue,
    relays: [...(after ? [after.source] : []), ...sources.slice(0, -1)].map(by => ({ source: by, cue })),
    paper: paper && documentAt(context, at),
  }
}

// «بحسب وثائق اطلعت عليها، …», «الجهاز المركزي للتعبئة العامة، …»: what is told of the source, up to the comma
function pastTail(context: Context, { to, kind }: Source, limit: number): number {
  const reason = kind === 'unnamed' && to < limit ? reasonEnd(context, to, limit) : -1
  if (reason >= 0) return reason
  const relative = to < limit && (kind === 'unnamed' || kind === 'paper') && infoAt(context, to).verbOnly
  for (let k = to; k < Math.min(limit, to + near); k++) {
    if (isComma(context, k)) return k
    const info = infoAt(context, k)
    if (!isWord(context, k) || info.that || info.hits.length > 0 || (info.finite && !(relative && k === to))) return to
  }
  return to
}

// «ما كتبه X في صحيفة الغد»
function writtenIn(context: Context, verb: number, at: number, limit: number): Found | null {
  const prep = at + 1 < limit ? infoAt(context, at).prep : null
  if (prep?.value !== 'in' || prep.pronoun || !infoAt(context, verb).hits.some(h => h.cue.act === 'write')) return null
  const source = outletOnly(sourceAt(context, at + 1, limit), context)
  return source && { to: source.to, source }
}

// «كما أفاد السفير فلان في حديث لإذاعة محلية»
function talkBehind(context: Context, at: number, limit: number): Found | null {
  if (at + 1 >= limit || infoAt(context, at).prep?.value !== 'in' || infoAt(context, at).prep!.pronoun) return null
  const source = talkAt(context, at + 1, limit)
  return source && { to: source.to, source }
}

// «كما قال لـ«الشرق الأوسط» فلان», «كما قال لوكالة رويترز فلان»
function mediumAt(context: Context, j: number, limit: number): Source | null {
  if (j >= limit || !foldedAt(context, j).startsWith(context.rules.written.for)) return null
  return outletOnly(sourceAt(context, j, limit, context.rules.written.for), context)
}

// «حسبما صرح به X», «وفق ما أعلن اليوم X»
const isBetween = (context: Context, j: number): boolean =>
  infoAt(context, j).prep !== null ||
  context.marks.timeOf[j]! >= 0 ||
  senseOf(context.doc.tokens[j]!.word, 'other') !== undefined

/** «مصدر فضل عدم ذكر اسمه لسكاي نيوز»: to whom he has told it, behind why he has no name. */
function toldBehind(context: Context, { kind, to }: Source, limit: number): Found | null {
  const reason = kind === 'unnamed' && to < limit ? reasonEnd(context, to, limit) : -1
  return whomTold(context, to, limit) ?? (reason >= 0 && reason < limit ? whomTold(context, reason, limit) : null)
}

// «حسبما ذكرت X», «بحسب ما أعلنه X», «وفقا لما ورد في بيان X», «وفق ما نقلت X عن Y»
function reported(context: Context, i: number, at: number, limit: number): According | null {
  let k = at
  while (k < limit && k - at < 2 && !infoAt(context, k).finite) k++
  if (k >= limit || !infoAt(context, k).finite) return null
  if (context.doc.tokens[k]!.word.senses.some(s => s.verb !== null && context.rules.needs.has(s.value))) return null
  let j = k + 1
  while (j < limit && j - k < 4 && isBetween(context, j)) j++
  const medium = mediumAt(context, j, limit)
  if (medium) j = medium.to
  const paper = paperPhrase(context, j, limit)
  const plain = paper ?? sourceAt(context, j, limit) ?? sourceAt(context, j, limit, context.rules.written.by)
  if (!plain) return null
  const source = meant(plain, context)
  if (source.kind === 'other') return null
  const cue = spanOf(context, i, k + 1)
  const act = infoAt(context, k).hits.find(h => h.form === 'verb')?.cue.act ?? 'say'
  const handed =
    infoAt(context, plain.to < limit ? plain.to : j).prep?.value === 'about'
      ? sourceAt(context, plain.to + 1, limit)
      : null
  const told =
    toldBehind(context, plain, limit) ?? writtenIn(context, k, plain.to, limit) ?? talkBehind(context, plain.to, limit)
  // «وفق ما نقلته عن مسؤول»: whoever speaks has it from him
  const from = j > k + 1 ? infoAt(context, j - 1).prep : null
  const relayed = from?.value === 'about' && !from.pronoun
  const said = { relayed, tongue: false, rests: false, act, cue, tie: cue }
  if (handed) {
    know(source, context)
    return { ...said, to: handed.to, source: meant(handed, context), relays: [{ source, cue }], paper: null }
  }
  return {
    ...said,
    to: told?.to ?? plain.to,
    source,
    relays: [medium, told?.source ?? null].filter(by => by !== null).map(by => ({ source: by, cue })),
    paper: paper && documentAt(context, j),
  }
}
