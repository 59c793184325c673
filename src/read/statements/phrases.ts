import type { Link, Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, groupAt, infoAt, isComma, linkOf, type Source, spanOf } from './context.js'
import { know, meant, rememberPaper } from './memory.js'
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
  cue: Span
  /** what ties the source itself, where another stands before it: «بحسب رويترز نقلا عن X» */
  tie: Span
  /** who hands on what the source says: «الذي نقلت عنه وكالة إيفي قوله» */
  relays: Tied[]
  /** the document by which the source speaks */
  paper: Span | null
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

/** The noun of a document at `j`; null where the paper only carries the words of him who posts it. */
export function documentAt(context: Context, j: number): Span | null {
  const noun = j < context.doc.tokens.length ? infoAt(context, j).source : null
  const { posts, fold } = context.rules
  return noun?.kind === 'paper' && !posts.has(fold(noun.lemma)) ? spanOf(context, j, j + 1) : null
}

const near = 7

const isWord = (context: Context, i: number): boolean => context.doc.tokens[i]?.kind === TokenKind.word

interface Paper {
  to: number
  body: Source | null
}

// «بلاغ للديوان», «بيان لمكتب نتنياهو»
function ownerFor(context: Context, k: number, limit: number): Paper | null {
  const body = sourceAt(context, k, limit, context.rules.written.for)
  const named = groupAt(context, k) !== null || infoAt(context, k).source !== null
  return body && body.kind !== 'paper' && named ? { to: body.to, body } : null
}

const isFor = (context: Context, k: number): boolean => {
  const group = groupAt(context, k)
  const { written } = context.rules
  return group ? group.prep === written.for : foldedAt(context, k).startsWith(written.for)
}

// «بيان الكرملين», «تقرير منظمة العفو»: the noun that the paper rules
function ownerRuled(context: Context, k: number, limit: number, definite: boolean): Paper | null {
  const group = groupAt(context, k)
  const { source } = infoAt(context, k)
  const ruled = group
    ? group.prep === ''
    : !definite && source !== null && !source.prep && (source.kind === 'bodies' || source.definite)
  const body = ruled ? sourceAt(context, k, limit) : null
  return body && { to: body.to, body }
}

/** A paper that begins at `j` with the body that speaks by it: «بيان صادر عن X», «بلاغ للديوان», «بيان الكرملين». */
export function paperAt(context: Context, j: number, limit: number): Paper | null {
  const noun = infoAt(context, j).source
  if (noun?.kind !== 'paper') return null
  let k = j + 1
  for (; k < limit && k - j < near && isWord(context, k); k++) {
    if (isFor(context, k)) return ownerFor(context, k, limit) ?? { to: j + 1, body: null }
    const info = infoAt(context, k)
    if (info.issues) return issuedAt(context, k, limit)
    const ruled = k === j + 1 ? ownerRuled(context, k, limit, noun.definite) : null
    if (ruled) return ruled
    if (groupAt(context, k)) return { to: k, body: null }
    if (info.stop || info.verbOnly) break
  }
  return { to: Math.min(k, j + 1), body: null }
}

// «صادر عن X», «أصدره X», «نشرته الوزارة»
function issuedAt(context: Context, k: number, limit: number): Paper {
  const at = infoAt(context, k + 1 < limit ? k + 1 : k).prep?.value === 'about' ? k + 2 : k + 1
  const body = sourceAt(context, at, limit)
  return body ? { to: body.to, body } : { to: k + 1, body: null }
}

/** What stands after «في» or «خلال»: «تصريح لوكالة تاس». Null where no outlet is spoken to. */
export function talkAt(context: Context, j: number, limit: number): Source | null {
  if (!infoAt(context, j).talk) return null
  const { rules } = context
  for (let k = j + 1; k < limit && k - j < near; k++) {
    const group = groupAt(context, k)
    const { prep, stop, source } = infoAt(context, k)
    const written = group
      ? group.prep === rules.written.for
      : foldedAt(context, k).startsWith(rules.written.for) &&
        (source !== null || foldedAt(context, k) === rules.written.for)
    if (written) return outletOnly(sourceAt(context, k, limit, rules.written.for), context)
    if (prep && (prep.value === 'with' || prep.value === 'to') && !prep.pronoun)
      return outletOnly(sourceAt(context, k + 1, limit), context)
    if (group || stop || !isWord(context, k)) return null
  }
  return null
}

export const outletOnly = (source: Source | null, context: Context): Source | null => {
  if (!source) return null
  const found = source.again ? meant(source, context) : source
  return found.kind === 'outlet' ? found : null
}

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
  if (kind === null) return onWhat(context, i, limit)
  let at = i + 1
  if (kind === 'about') {
    if (infoAt(context, at).prep?.value !== 'about') return null
    return phrase(context, i, at + 1, limit, '', true)
  }
  if (kind === 'verb') return reported(context, i, at, limit)
  if (kind === 'like') return likened(context, i, at, limit)
  const word = foldedAt(context, at)
  if (kind === '' && word === context.rules.what) return reported(context, i, at + 1, limit)
  if (kind === 'for' && word === context.rules.written.for + context.rules.what)
    return reported(context, i, at + 1, limit)
  if (kind === 'for' && word === context.rules.written.for && foldedAt(context, at + 1) === context.rules.what)
    return reported(context, i, ++at + 1, limit)
  return phrase(context, i, at, limit, kind === 'for' ? context.rules.written.for : '', false)
}

// «…، كما قال X»: nothing may be opened by the verb
function likened(context: Context, i: number, at: number, limit: number): According | null {
  if (!isComma(context, i - 1) || at >= limit || !saysAt(context, at)) return null
  const found = reported(context, i, at, limit)
  if (!found?.source) return null
  const next = found.to < limit ? context.doc.tokens[found.to]! : null
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

function sayingPhrase(context: Context, i: number, at: number, limit: number): According | null {
  // «على حد قوله» names nobody anew
  const tongue = foldedAt(context, at).length > 2
  const after = tongue ? at + 1 : at + 2
  const noun = context.doc.tokens[at + 1]?.word.senses.find(s => s.pronoun !== '')
  if (!tongue && noun) {
    const cue = spanOf(context, i, after)
    return { to: after, source: null, relayed: false, tongue: false, cue, tie: cue, relays: [], paper: null }
  }
  const found = phrase(context, i, after, limit, '', tongue)
  return found && { ...found, tongue }
}

function phrase(
  context: Context,
  i: number,
  at: number,
  limit: number,
  prep: string,
  relayed: boolean,
): According | null {
  const paper = paperPhrase(context, at, limit)
  const source = paper ?? sourceAt(context, at, limit, prep)
  if (!source) return null
  const { to, sources } = onward(context, source, limit, false)
  const found = sources.at(-1)!
  if (found.kind === 'other') return null
  const after = whoHandsOn(context, to, limit)
  const cue = spanOf(context, i, at)
  return {
    to: after?.to ?? pastTail(context, { ...found, to }, limit),
    source: found,
    relayed,
    tongue: false,
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

// «بحسب بيان للمكتب», «وفقا لبيان الكرملين»
export function paperPhrase(context: Context, at: number, limit: number): Source | null {
  if (at >= limit || groupAt(context, at)) return null
  const paper = paperAt(context, at, limit)
  if (!paper?.body) return null
  const body = meant(paper.body, context)
  rememberPaper(at, body, context)
  return { ...body, from: at, to: paper.to }
}

/**
 * A source and those from whom he has it in turn: «عن B عن C», «B الذي نقل بدوره عن C»; `quoting`: «B نقلا عن C» too. Outermost first.
 */
export function onward(
  context: Context,
  first: Source,
  limit: number,
  quoting = true,
): { to: number; sources: Source[] } {
  const sources = [meant(first, context)]
  let { to } = first
  while (sources.length < 5) {
    const at = fromWhom(context, to, limit, quoting)
    const plain = at < 0 ? null : (paperPhrase(context, at, limit) ?? sourceAt(context, at, limit))
    const next = plain && meant(plain, context)
    if (!plain || !next || next.kind === 'other') break
    sources.push(next)
    to = plain.to
  }
  return { to, sources }
}

// the token after «عن» where it goes on to another source, else -1
function fromWhom(context: Context, from: number, limit: number, quoting: boolean): number {
  let k = from < limit && isComma(context, from) ? from + 1 : from
  const isAbout = (at: number): boolean => {
    const prep = at + 1 < limit ? infoAt(context, at).prep : null
    return prep?.value === 'about' && prep.pronoun === ''
  }
  if (k < limit && infoAt(context, k).according === 'about') {
    if (!quoting) return -1
    k++
  } else if (k + 1 < limit && context.doc.tokens[k]!.word.senses.some(s => s.cls === 'which')) {
    if (!infoAt(context, k + 1).hits.some(h => h.form === 'verb' && h.cue.relay === 'about')) return -1
    k += 2
    for (let n = 0; n < 2 && k < limit && !isAbout(k); n++) k++
  } else if (k !== from) return -1
  return isAbout(k) ? k + 1 : -1
}

// «بيان للمكتب نقلته وكالة إيفي»
function carriedBy(context: Context, k: number, limit: number): { to: number; source: Source } | null {
  const { senses } = context.doc.tokens[k]!.word
  const info = infoAt(context, k)
  const relays = info.issues || info.hits.some(h => h.cue.relay === 'about')
  if (!relays || !senses.some(s => s.cls === 'verb' && s.verb!.object !== null)) return null
  const source = outletOnly(sourceAt(context, k + 1, limit), context)
  if (!source) return null
  know(source, context)
  return { to: source.to, source }
}

// «الذي نقلت عنه وكالة إيفي قوله», «نقلت عنه وكالة أسوشيتد برس»
export function whoHandsOn(context: Context, at: number, limit: number): { to: number; source: Source } | null {
  let k = at
  if (k < limit && context.doc.tokens[k]!.word.senses.some(s => s.cls === 'which')) k++
  const carried = k < limit ? carriedBy(context, k, limit) : null
  if (carried) return carried
  if (k >= limit || !infoAt(context, k).hits.some(h => h.form === 'verb' && h.cue.relay === 'about')) return null
  if (!infoAt(context, k + 1 < limit ? k + 1 : k).prep?.pronoun) return null
  const source = sourceAt(context, k + 2, limit)
  if (!source) return null
  let to = source.to
  if (to < limit && infoAt(context, to).hits.some(h => h.form === 'masdar' && h.sense.pronoun)) to++
  const outlet = meant(source, context)
  know(outlet, context)
  return { to, source: outlet }
}

// «حسبما ذكرت X», «بحسب ما أعلنه X», «وفقا لما ورد في بيان X», «وفق ما نقلت X عن Y»
function reported(context: Context, i: number, at: number, limit: number): According | null {
  let k = at
  while (k < limit && k - at < 2 && !infoAt(context, k).finite) k++
  if (k >= limit || !infoAt(context, k).finite) return null
  let j = k + 1
  while (j < limit && j - k < 4 && (infoAt(context, j).prep !== null || context.marks.timeOf[j]! >= 0)) j++
  const paper = paperPhrase(context, j, limit)
  const plain = paper ?? sourceAt(context, j, limit) ?? sourceAt(context, j, limit, context.rules.written.by)
  if (!plain) return null
  const source = meant(plain, context)
  if (source.kind === 'other') return null
  const cue = spanOf(context, i, k + 1)
  const handed =
    infoAt(context, plain.to < limit ? plain.to : j).prep?.value === 'about'
      ? sourceAt(context, plain.to + 1, limit)
      : null
  if (handed) {
    know(source, context)
    return {
      to: handed.to,
      source: meant(handed, context),
      relayed: false,
      tongue: false,
      cue,
      tie: cue,
      relays: [{ source, cue }],
      paper: null,
    }
  }
  return {
    to: plain.to,
    source,
    relayed: false,
    tongue: false,
    cue,
    tie: cue,
    relays: [],
    paper: paper && documentAt(context, j),
  }
}
