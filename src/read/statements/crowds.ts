import type { Word } from '../../arabic/lexicon.js'
import { senseOf } from '../../arabic/lexicon.js'
import type { Span } from '../../model/records.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, foldedAt, groupAt, infoAt, type Source, spanOf } from './context.js'

// Many who speak as one: «عدد من الأهالي», «معظم المشاركين», «54 في المئة منهم», «كل من A وB», «محتجون».

type SourceAt = (context: Context, j: number, limit: number) => Source | null

const longest = 4

const humans = new Set(['adj', 'nisba', 'active-participle', 'passive-participle'])

/** «متخصصون», «المشاركين»: the sound masculine plural is of people. */
const isSoundPlural = ({ senses }: Word): boolean =>
  !senses.some(s => s.cls === 'number/num' || (s.cls === 'noun' && s.entry?.number === 's')) &&
  senses.some(
    s =>
      humans.has(s.cls) &&
      s.prep === '' &&
      (s.verb ? s.verb.number === 'p' && s.verb.gender === 'm' : s.entry?.number === 'p'),
  )

/** «ون»: who does it. What ends in «ين» has it done to him. */
export const isNominativePlural = (word: Word, { rules }: Context): boolean =>
  word.folded.endsWith(rules.plurals.subject) && isSoundPlural(word)

export const isObliquePlural = (word: Word, { rules }: Context): boolean =>
  word.folded.endsWith(rules.plurals.object) && isSoundPlural(word)

/** «مستشارو بوتين», «معارضو الاتفاق»: the plural that has lost its nun, before whom or what they are of. */
export const isRulingMany = ({ doc, rules }: Context, k: number): boolean => {
  const { folded, senses } = doc.tokens[k]!.word
  const ending = rules.plurals.subject.slice(0, -1)
  return (
    folded.endsWith(ending) &&
    senses.some(s => s.prep === '' && s.entry?.number === 'p' && s.entry.state === 'construct')
  )
}

const isWord = ({ doc }: Context, k: number): boolean => doc.tokens[k]?.kind === TokenKind.word

/** The token after «54 في المئة», «%38»; `k` itself where no number stands there. */
function pastShare({ doc, rules }: Context, k: number): number {
  let to = k
  while (to < doc.tokens.length && to - k < 5) {
    const { word, kind } = doc.tokens[to]!
    const share =
      kind === TokenKind.number || rules.shares.has(word.folded) || senseOf(word, 'number/num') !== undefined
    const next = doc.tokens[to + 1]?.word.folded ?? ''
    const within = to > k && senseOf(word, 'prep')?.value === 'in' && rules.shares.has(next)
    if (!share && !within) break
    to++
  }
  return to
}

// «من» after the quantity, past an adjective of it; -1 where it does not come
function fromAt(context: Context, k: number, limit: number): number {
  for (let at = k; at < Math.min(limit, k + 2); at++) {
    const { prep } = infoAt(context, at)
    if (prep?.value === 'from') return at
    if (prep || !isWord(context, at)) return -1
  }
  return -1
}

const qualifies = (word: Word): boolean => word.senses.some(s => humans.has(s.cls))

// what is said of them: «زوار المهرجان», «المواطنين المتضررين»
function phraseEnd(context: Context, at: number, limit: number): number {
  let to = at + 1
  while (to < limit && to - at < longest && isWord(context, to) && context.marks.timeOf[to]! < 0) {
    const group = groupAt(context, to)
    const info = infoAt(context, to)
    if (group ? group.prep !== '' || group.conj : info.stop || info.verbOnly || info.hits.length > 0 || info.adverb)
      break
    const article = foldedAt(context, to).startsWith(context.rules.article)
    const ruled = to === at + 1 && !foldedAt(context, at).startsWith(context.rules.article)
    if (!group && !(article && (ruled || qualifies(context.doc.tokens[to]!.word)))) break
    to = group ? group.to : to + 1
  }
  // «عدد من المسؤولين والمواطنين الإماراتيين»
  if (to < limit && isWord(context, to) && isJoinedMany(context, to)) return phraseEnd(context, to, limit)
  return to
}

const isJoinedMany = (context: Context, k: number): boolean => {
  const { word } = context.doc.tokens[k]!
  const article = word.folded.startsWith(context.rules.article, 1)
  return article && isObliquePlural(word, context) && word.senses.every(s => s.conj !== '') && !groupAt(context, k)
}

/** Where those who are counted begin, and whether a number alone stands for them; null where nothing is counted at `j`. */
function countedAt(context: Context, j: number, limit: number): { at: number; alone: number } | null {
  const { rules } = context
  const about = rules.roughly.has(foldedAt(context, j)) ? j + 1 : j
  const share = pastShare(context, about)
  if (share > about && share < limit && !rules.wholes.has(foldedAt(context, about))) {
    const percent = context.doc.tokens.slice(about, share).some(t => rules.shares.has(t.word.folded))
    const from = fromAt(context, share, Math.min(limit, share + 1))
    if (from >= 0) return { at: infoAt(context, from).prep!.pronoun ? -1 : from + 1, alone: from + 1 }
    return percent ? { at: -1, alone: share } : null
  }
  // «نحو نصف الآباء»
  if (!rules.quantities.has(foldedAt(context, about))) return null
  const from = fromAt(context, about + 1, limit)
  if (from >= 0) return infoAt(context, from).prep!.pronoun ? { at: -1, alone: from + 1 } : { at: from + 1, alone: -1 }
  return rules.wholes.has(foldedAt(context, about)) ? { at: about + 1, alone: -1 } : null
}

const isMay = ({ doc }: Context, k: number): boolean => senseOf(doc.tokens[k]!.word, 'may') !== undefined

const listLength = 16

// «سعد», «عادل»: a name, though it may be a verb
const isNamed = ({ doc }: Context, k: number): boolean =>
  doc.tokens[k]!.word.senses.some(s => s.cls === 'given-name' || s.cls === 'maybe-given-name')

// «كل من A وB وC»: names, known or not, up to what is said
function listEnd(context: Context, at: number, limit: number): number {
  let to = at
  while (to < Math.min(limit, at + listLength) && context.marks.timeOf[to]! < 0) {
    const group = groupAt(context, to)
    const { that, verbOnly, hits } = infoAt(context, to)
    const prep = senseOf(context.doc.tokens[to]!.word, 'prep')?.conj === ''
    const comma = context.rules.commas.has(foldedAt(context, to))
    if (
      !group &&
      ((!isWord(context, to) && !comma) ||
        that ||
        prep ||
        (!isNamed(context, to) && (verbOnly || hits.some(h => h.form === 'verb'))) ||
        isMay(context, to))
    )
      break
    to = group ? group.to : to + 1
  }
  return context.rules.commas.has(foldedAt(context, to - 1)) ? to - 1 : to
}

/** Those who are counted at `j`, as one source. */
export function crowdAt(context: Context, j: number, limit: number, sourceAt: SourceAt): Source | null {
  if (!infoAt(context, j).counts && context.doc.tokens[j]!.kind !== TokenKind.number) return null
  const counted = countedAt(context, j, limit)
  if (!counted) return null
  const { at, alone } = counted
  if (at < 0) return manyOf(context, j, alone)
  if (at >= limit || !isWord(context, at)) return null
  if (context.rules.each.has(foldedAt(context, j))) return listed(context, j, at, limit)
  const inner = sourceAt(context, at, limit)
  const { word } = context.doc.tokens[at]!
  const speaks = inner && (inner.kind === 'unnamed' || (inner.kind === 'person' && inner.entity === null))
  if (speaks || isSoundPlural(word)) return manyOf(context, j, Math.max(inner?.to ?? 0, phraseEnd(context, at, limit)))
  if (!inner || inner.kind === 'other') return null
  // «معظم الدول», «بعض وسائل الإعلام»
  return inner.entity === null && (inner.kind === 'body' || inner.kind === 'outlet')
    ? { ...manyOf(context, j, inner.to), kind: inner.kind, role: inner.role }
    : { ...inner, from: j }
}

function listed(context: Context, j: number, at: number, limit: number): Source | null {
  const to = listEnd(context, at, limit)
  return to > at ? { ...manyOf(context, at, to), from: j, kind: 'person', role: 'official' } : null
}

/** Tokens `[from, to)` as one source of whom nothing is known. */
export function manyOf(context: Context, from: number, to: number): Source {
  const name: Span = spanOf(context, from, to)
  return {
    from,
    to,
    name,
    written: context.doc.text.slice(...name),
    entity: null,
    kind: 'unnamed',
    role: 'unnamed',
    head: '',
    last: foldedAt(context, to - 1),
    gender: null,
    plural: true,
    same: false,
    again: false,
  }
}
