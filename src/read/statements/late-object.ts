import { senseOf } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, infoAt, isComma } from './context.js'
import type { Walk } from './walk.js'

// Where the object of a verb of speech begins that does not stand next to the subject: «أعلن X في ختام الاجتماع سحب قواته».

// «ناشدت الوزارة المواطنين الإبلاغ عن …»: what is asked for may have an article
const asks = new Set(['ask', 'demand'])

/** A verbal noun, a noun with a pronoun, or «أي», after what is closed, begins a new phrase. */
export function isLateObject({ context, frame, relative, object }: Walk, i: number): boolean {
  const { cue, form } = frame.hit
  if (!cue.object || cue.kind === 'quote' || relative) return false
  if (form === 'verb' ? frame.subject === null : object !== i) return false
  const info = infoAt(context, i)
  const { word } = context.doc.tokens[i]!
  if (isAny(context, i)) return !isPrep(context, i - 1)
  if (isAccusative(context, i, cue.lemma) || isForeseen(context, i, cue.act, object)) return isClosed(context, i - 1)
  const free = word.senses.filter(s => s.prep === '' && s.conj === '')
  if (info.adverb || info.source !== null || senseOf(word, 'other')) return false
  const masdar = free.some(
    s =>
      s.cls === 'masdar' && (asks.has(cue.act) || !s.definite || isParted(context, i - 1) || frame.subject?.to === i),
  )
  // «أكدت مصادر طبية | مقتل …», «أكد الوزير خلال اللقاء | ضرورة …»
  const happens = free.some(s => s.cls === 'noun' && context.rules.happens.has(s.value))
  if (happens && (object === i || isClosed(context, i - 1))) return true
  // «أكد السفير فلان، سلامة المواطنين»
  if (isComma(context, i - 1) && free.some(s => s.cls === 'noun' && context.rules.verbal.has(s.value))) return true
  if (!masdar) return false
  return isClosed(context, i - 1) || (free.some(s => s.cls === 'masdar' && s.pronoun !== '') && isWhole(context, i - 1))
}

// «استبعد أي تدخل»
const isAny = ({ doc, rules }: Context, i: number): boolean => rules.any.has(doc.tokens[i]!.word.folded)

const isPrep = (context: Context, i: number): boolean => infoAt(context, i).prep !== null

/** «أعلن وقفا تاما», but not «أعلن ردا على سؤال»: a verbal noun in the accusative that goes on by itself. */
export function isAccusative(context: Context, i: number, lemma = ''): boolean {
  const { word } = context.doc.tokens[i]!
  const masdar = word.senses.find(s => s.cls === 'masdar' && s.prep === '' && s.conj === '')
  // «نفى نفيا قاطعا …» tells how
  if (!infoAt(context, i).adverb || !masdar || masdar.value === lemma) return false
  const next = context.doc.tokens[i + 1]
  if (next?.kind !== TokenKind.word || infoAt(context, i + 1).prep) return false
  return !next.word.senses.some(s => s.prep !== '' || s.conj !== '')
}

const foresees = new Set(['expect', 'announce', 'propose'])

// «توقع سامي حداد تراجعا في الأسعار», «أعلن الوزير تصعيدا على الجبهة»: right behind who says it, what he says will be
function isForeseen({ doc, rules, infos }: Context, i: number, act: string, object: number): boolean {
  const { senses, folded } = doc.tokens[i]!.word
  return (
    i === object &&
    foresees.has(act) &&
    infos[i]!.adverb &&
    !rules.manners.has(folded) &&
    senses.some(s => s.cls === 'masdar' && s.prep === '' && s.conj === '')
  )
}

const isParted = (context: Context, i: number): boolean =>
  isComma(context, i) || context.marks.timeOf[i]! >= 0 || context.marks.groupOf[i]! >= 0

// «… أمام وفد أميركي استغرابه»: nothing rules a noun with a pronoun across an adjective
const isWhole = ({ doc }: Context, i: number): boolean =>
  doc.tokens[i]!.word.senses.length === 0 ||
  ['adj', 'nisba', 'names', 'given-name'].some(cls => senseOf(doc.tokens[i]!.word, cls) !== undefined)

export function isClosed(context: Context, i: number): boolean {
  const { word, kind } = context.doc.tokens[i]!
  if (endsIndefinite(context, i)) return true
  if (kind === TokenKind.word && (infoAt(context, i).prep || infoAt(context, i).finite)) return false
  return isParted(context, i) || (word.senses.some(s => s.definite || s.pronoun !== '') && !isRuling(context, i))
}

// «لدى افتتاحه حوار المنامة»: a verbal noun with a pronoun, after a preposition, has an object of its own
const isRuling = (context: Context, i: number): boolean =>
  isPrep(context, i - 1) && context.doc.tokens[i]!.word.senses.some(s => s.cls === 'masdar' && s.pronoun !== '')

// «في وقت لاحق سحب …», «في بيان صحفي إرسال …»: an adjective rules nothing
function endsIndefinite({ doc }: Context, i: number): boolean {
  const { word } = doc.tokens[i]!
  const adjective = (senseOf(word, 'adj') ?? senseOf(word, 'nisba'))?.definite === false
  const before = i > 0 && adjective ? doc.tokens[i - 1]!.word.senses : []
  return before.some(s => s.cls === 'noun' && !s.definite && s.pronoun === '')
}
