import { senseOf } from '../../arabic/lexicon.js'
import type { Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { isScare } from '../clauses/index.js'
import { type Context, foldedAt, groupAt, infoAt, quoteAt, type Source, spanOf } from './context.js'
import { meant, rememberPaper } from './memory.js'
import { isIssued } from './source-phrase.js'
import { sourceAt } from './sources.js'

// Papers, and the bodies that speak by them.

const near = 7

const isWord = (context: Context, i: number): boolean => context.doc.tokens[i]?.kind === TokenKind.word

/** The noun of a document at `j`; null where the paper only carries the words of him who posts it. */
export function documentAt(context: Context, j: number): Span | null {
  const noun = j < context.doc.tokens.length ? infoAt(context, j).source : null
  const { posts, fold } = context.rules
  return noun?.kind === 'paper' && !posts.has(fold(noun.lemma)) ? spanOf(context, j, j + 1) : null
}

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

// «بيانات من الرابطة»
function ownerFrom(context: Context, k: number, limit: number): Paper | null {
  const body = k < limit ? sourceAt(context, k, limit) : null
  return body?.kind === 'body' ? { to: body.to, body } : null
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
  // «ويحمل التقرير الحكومة المسؤولية»: what has the article rules nothing; «البيان السعودي»
  const ruled = group
    ? group.prep === '' && !(definite && senseOf(context.doc.tokens[k]!.word, 'nisba') === undefined)
    : !definite && source !== null && !source.prep && (source.kind === 'bodies' || source.definite)
  const body = ruled ? sourceAt(context, k, limit) : null
  return body && { to: body.to, body }
}

// «بيانات «المركزي اليوناني»»
function ownerQuoted(context: Context, k: number, limit: number): Paper | null {
  const quote = k < limit ? quoteAt(context, k) : null
  if (!quote?.closed || !isScare(quote)) return null
  const body = sourceAt(context, k, limit)
  return body && { to: body.to, body: body.entity === null ? { ...body, kind: 'body', role: 'institution' } : body }
}

/** A paper that begins at `j` with the body that speaks by it: «بيان صادر عن X», «بلاغ للديوان», «بيان الكرملين». */
export function paperAt(context: Context, j: number, limit: number): Paper | null {
  const noun = infoAt(context, j).source
  if (noun?.kind !== 'paper') return null
  let k = j + 1
  const named = ownerQuoted(context, k, limit)
  if (named) return named
  for (; k < limit && k - j < near && mayDescribe(context, k); k++) {
    if (isFor(context, k)) return ownerFor(context, k, limit) ?? { to: j + 1, body: null }
    const info = infoAt(context, k)
    if (info.issues || isIssued(context, j, k)) return issuedAt(context, k, limit)
    const ruled = k === j + 1 ? ownerRuled(context, k, limit, noun.definite) : null
    if (ruled) return ruled
    if (info.prep?.value === 'from' && !info.prep.pronoun)
      return ownerFrom(context, k + 1, limit) ?? { to: j + 1, body: null }
    if (groupAt(context, k)) return { to: k, body: null }
    if (info.stop || info.verbOnly) break
  }
  return { to: Math.min(k, j + 1), body: null }
}

// «التقرير الـ12», «تقرير الربع الأول»
const mayDescribe = (context: Context, k: number): boolean =>
  isWord(context, k) || context.doc.tokens[k]?.kind === TokenKind.number

// «صادر عن X», «أصدره X», «نشرته الوزارة», «الصادر حديثا عن X»
function issuedAt(context: Context, k: number, limit: number): Paper {
  const next = k + 1 < limit && infoAt(context, k + 1).adverb ? k + 2 : k + 1
  const at = infoAt(context, next < limit ? next : k).prep?.value === 'about' ? next + 1 : k + 1
  const body = sourceAt(context, at, limit)
  return body ? { to: body.to, body } : { to: k + 1, body: null }
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
