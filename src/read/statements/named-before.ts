import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import type { Group } from '../clauses/index.js'
import { type Context, foldedAt, groupAt, infoAt, type Source } from './context.js'
import { sourceAt, sourceOfGroup } from './sources.js'
import { namedBy } from './titled.js'

// «المتحدث الأمني», «الشركة», «نافاس»: who is called shortly after he has been named in full.

const tokensBack = 700
const titleBehind = 7

const bare = (word: string, article: string): string => (word.startsWith(article) ? word.slice(article.length) : word)

const isAdjective = ({ doc }: Context, k: number): boolean => {
  const sense = senseOf(doc.tokens[k]!.word, 'adj') ?? senseOf(doc.tokens[k]!.word, 'nisba')
  return sense?.definite === true
}

// «المتحدث الأمني»: nothing but words with the article
function titleWords(context: Context, { from, to }: Source): string[] {
  const { article } = context.rules
  let end = to
  while (end < context.doc.tokens.length && isAdjective(context, end)) end++
  const words = Array.from({ length: end - from }, (_, n) => foldedAt(context, from + n))
  return words.every(word => word.startsWith(article)) ? words.map(word => word.slice(article.length)) : []
}

function holdsAll(context: Context, from: number, to: number, words: readonly string[]): boolean {
  const there = new Set<string>()
  for (let k = Math.max(0, from); k < to; k++) there.add(bare(foldedAt(context, k), context.rules.article))
  return words.every(word => there.has(word))
}

// «المتحدث الأمني», «المدير التنفيذي»: he who was named with that title
function titledBefore(source: Source, context: Context): Source | null {
  const words = titleWords(context, source)
  if (words.length < 2) return null
  return (
    context.memory.known.findLast(
      s =>
        s.kind === 'person' &&
        (s.entity?.startsWith('person:') ?? false) &&
        s.from < source.from &&
        (holdsAll(context, s.from, s.to, words) || holdsAll(context, s.to, s.to + titleBehind, words)),
    ) ?? null
  )
}

// «الشركة», «الجامعة»: the body that the text has named by that noun
function bodyBefore(source: Source, context: Context): Source | null {
  for (let k = source.from - 1; k >= Math.max(0, source.from - tokensBack); k--) {
    const group = groupAt(context, k)
    const named = group ? bodyOf(group, source, context) : bodyAt(context, k, source)
    if (named) return named
  }
  return null
}

function bodyOf(group: Group, source: Source, context: Context): Source | null {
  const [member] = group.members
  const { article } = context.rules
  if (group.members.length > 1 || member!.kind !== 'body' || group.to - group.from < 2) return null
  return bare(foldedAt(context, group.from), article) === source.head ? sourceOfGroup(group, context) : null
}

function bodyAt(context: Context, k: number, source: Source): Source | null {
  const { rules, doc } = context
  const noun = infoAt(context, k).source
  if (noun?.kind !== 'bodies' || rules.fold(noun.lemma) !== source.head || noun.pronoun || noun.prep) return null
  if (noun.definite || doc.tokens[k]!.word.senses.some(s => s.cls === 'source' && s.entry!.number !== 's')) return null
  const found = sourceAt(context, k, doc.tokens.length)
  return found?.kind === 'body' && found.to - found.from > 1 ? found : null
}

const isOnlyName = ({ doc, rules, marks }: Context, k: number): boolean => {
  const { kind, word } = doc.tokens[k]!
  return (
    kind === TokenKind.word &&
    word.folded.length > 2 &&
    marks.groupOf[k]! < 0 &&
    !word.folded.startsWith(rules.article) &&
    word.senses.every(s => s.cls === 'names' || s.cls === 'given-name' || s.cls === 'maybe-given-name')
  )
}

// «كيلور», «حمزة», but not «حجرة»
const isFirstName = (context: Context, k: number): boolean => {
  const { word } = context.doc.tokens[k]!
  const { fold, feminine } = context.rules
  return isOnlyName(context, k) && (senseOf(word, 'given-name') !== undefined || !word.folded.endsWith(fold(feminine)))
}

// «نافاس» after «كيلور نافاس»: a name that no table has, where the text first gives it in full
function fullNameBefore(source: Source, context: Context): Source | null {
  const { from, last } = source
  for (let k = 1; k < from; k++) {
    if (foldedAt(context, k) !== last) continue
    const group = context.marks.groups[context.marks.groupOf[k]!]
    if (group?.to === k + 1 && k > group.from && group.members[0]!.kind === 'person')
      return sourceOfGroup(group, context)
    if (!group && isFirstName(context, k - 1)) return namedBy(context, source, k - 1, k + 1)
  }
  return null
}

function namedBefore(source: Source, context: Context): Source | null {
  if (
    source.kind === 'person' &&
    source.entity === null &&
    source.to === source.from + 1 &&
    isOnlyName(context, source.from)
  )
    return fullNameBefore(source, context)
  if (source.kind === 'person' && !source.plural && !source.entity?.startsWith('person:'))
    return titledBefore(source, context)
  const called = source.kind === 'body' && source.again && source.entity === null
  return called ? bodyBefore(source, context) : null
}

/** The source with what the text has told of it before: whose the name is where a table knows it, else the name. */
export function inFull(source: Source, context: Context): Source {
  const named = namedBefore(source, context)
  if (!named) return source
  const whole = { ...named, from: source.from, to: source.to, gender: source.gender, again: false }
  return named.entity === null ? whole : { ...whole, name: source.name, written: source.written }
}
