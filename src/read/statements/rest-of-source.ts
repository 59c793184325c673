import { senseOf } from '../../arabic/lexicon.js'
import { isScare } from '../clauses/index.js'
import { type Context, foldedAt, groupAt, quoteAt, type Source } from './context.js'

// What goes on with a source that nothing else takes in: «رئيس شركة «أوراس»», «القائد الجوي السعودي», «الحكومة المعترف بها دوليا».

const nameWords = 6

const isUnknown = ({ entity }: Source): boolean => entity === null || entity.includes('/~')

const endsWithName = ({ name, to }: Source, { doc }: Context): boolean => name[1] === doc.tokens[to - 1]!.end

// «شركة», «فندق»: a noun that rules a name
function rulesName({ doc, marks, rules }: Context, k: number): boolean {
  const { folded, senses } = doc.tokens[k]!.word
  return (
    marks.groupOf[k]! < 0 &&
    !folded.startsWith(rules.article) &&
    senses.some(s => s.cls === 'noun' && s.pronoun === '' && s.entry?.number !== 'p')
  )
}

// «رئيس شركة «أوراس»»
function pastQuoted(source: Source, context: Context, limit: number): number {
  const { from, to, kind } = source
  const ruled =
    kind !== 'outlet' && kind !== 'other' && to - from > 1 && isUnknown(source) && rulesName(context, to - 1)
  const quote = ruled && to < limit ? quoteAt(context, to) : null
  return quote?.closed && isScare(quote) && quote.close - to <= nameWords ? quote.close + 1 : to
}

const isQuality = ({ doc, marks, infos, rules }: Context, k: number, definite: boolean): boolean => {
  const { word } = doc.tokens[k]!
  const quality = senseOf(word, 'adj') ?? senseOf(word, 'nisba')
  // «قال مندوب معلقا»
  const manner = !definite && word.folded.endsWith(rules.accusative)
  const { source, stop } = infos[k]!
  const free =
    marks.timeOf[k]! < 0 && !stop && !manner && (source === null || rules.seniors.has(rules.fold(source.lemma)))
  return quality?.definite === definite && quality.conj === '' && free
}

// «القائد الجوي السعودي», «مندوب خليجي آخر»: an office of one word, of whom nobody knows who has it
function pastQualities(source: Source, context: Context, limit: number): number {
  const { from, to, kind, plural } = source
  const title = (kind === 'person' || kind === 'unnamed') && !plural && to === from + 1 && isUnknown(source)
  if (!title || !groupAt(context, from)) return to
  const definite = foldedAt(context, from).startsWith(context.rules.article)
  let k = to
  while (k < limit && isQuality(context, k, definite)) k++
  return k
}

// «المعترف بها دوليا», «المحكوم عليه»
function pastAcknowledged(at: number, { doc, rules, infos }: Context, limit: number): number {
  const points = (k: number): boolean => k < limit && rules.pointingBack.has(doc.tokens[k]!.word.folded)
  const isDone = (k: number): boolean =>
    infos[k]!.source === null && senseOf(doc.tokens[k]!.word, 'passive-participle')?.definite === true
  let k = at
  // the participle may have been taken for an adjective of the noun
  if (points(k) && isDone(k - 1)) k++
  else if (k + 1 < limit && isDone(k) && points(k + 1)) k += 2
  else return at
  while (k < limit && senseOf(doc.tokens[k]!.word, 'adverb')) k++
  return k
}

export function withRest(source: Source, context: Context, limit: number): Source {
  if (!endsWithName(source, context)) return source
  const quoted = pastQuoted(source, context, limit)
  const to = pastAcknowledged(Math.max(quoted, pastQualities(source, context, limit)), context, limit)
  if (to === source.to) return source
  const name: Source['name'] = [source.name[0], context.doc.tokens[to - 1]!.end]
  const written = source.written + context.doc.text.slice(source.name[1], name[1])
  return { ...source, to, name, written, last: foldedAt(context, to - 1), again: false }
}
