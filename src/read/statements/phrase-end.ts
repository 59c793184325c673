import { senseOf, type Word } from '../../arabic/lexicon.js'
import { TokenKind } from '../../text/tokens.js'
import { type Context, groupAt, infoAt } from './context.js'
import { isNominativePlural } from './crowds.js'

// Where a noun phrase ends though the next word could stand in one: «دعت الوزارة | المواطنين إلى …», «طالب ناشطون حقوقيون | السلطات بـ…».

/** Whether the phrase from `from` ends before the word at `k`. */
export const endsBefore = (context: Context, from: number, k: number): boolean =>
  (k === from + 1 && isBodyAlone(context, from) && !describes(context, k)) ||
  (isDefinite(context, k) && (isIndefinite(context, from, k) || isThingBehind(context, k)))

const isDefinite = ({ doc, rules }: Context, k: number): boolean => doc.tokens[k]!.word.folded.startsWith(rules.article)

// «مصادر ملاحية | الخسائر», «مدير صحة جدة | التهنئة»: behind an adjective without the article, or a place, a noun that has it begins anew
function isThingBehind(context: Context, k: number): boolean {
  const { doc, marks, rules } = context
  const { word, kind } = doc.tokens[k]!
  if (kind !== TokenKind.word || infoAt(context, k).source !== null || marks.groupOf[k]! >= 0) return false
  if (!rules.agreement.isNounAlone(word) || !word.senses.some(s => s.cls === 'noun')) return false
  const before = marks.groupOf[k - 1]!
  if (before >= 0) return marks.groups[before]!.members.at(-1)!.kind === 'place'
  const { senses, folded } = doc.tokens[k - 1]!.word
  const quality = senses.length > 0 && senses.every(s => s.cls === 'nisba' || s.cls === 'adj')
  const ofKind = folded.endsWith(rules.familyEnd + rules.feminine) && !rules.rulingQualities.has(folded)
  return quality && ofKind && !isDefinite(context, k - 1)
}

// «الوزارة», «الحركة»: nothing is named after it but by adjectives
function isBodyAlone(context: Context, i: number): boolean {
  const { source } = infoAt(context, i)
  return source?.definite === true && (source.kind === 'bodies' || source.kind === 'unnamed' || source.kind === 'paper')
}

// «الشائعات», «المتكررات»: no adjective of one
const isSoundFeminine = ({ senses }: Word): boolean =>
  senses.length > 0 &&
  senses.some(s => s.entry?.number === 'p' && s.entry.gender === 'f') &&
  senses.every(s => s.verb?.number === 'p' || s.entry?.number === 'p' || s.cls === 'names')

function describes(context: Context, k: number): boolean {
  const { word, kind } = context.doc.tokens[k]!
  if (kind === TokenKind.number) return true
  if (!isDefinite(context, k)) return false
  // «الهيئة السعودية»: of the state, whose name is written as its adjective
  const group = groupAt(context, k)
  if (group)
    return group.to === k + 1 && group.members[0]!.kind === 'state' && senseOf(word, 'nisba')?.definite === true
  // «الدول الأعضاء», but not «الحكومة | الشائعات»
  const { arePlural, isOblique, isNounAlone } = context.rules.agreement
  if (isSoundFeminine(word) && !arePlural(context.doc.tokens[k - 1]!.word)) return false
  return !isNounAlone(word) || (arePlural(context.doc.tokens[k - 1]!.word) && arePlural(word) && !isOblique(word))
}

// «ناشطون», «مصادر دبلوماسية»: a plural with its ن, or a noun with an adjective behind it, rules nothing that has the article
function isIndefinite(context: Context, from: number, k: number): boolean {
  const { doc, rules } = context
  const { word } = doc.tokens[from]!
  if (isDefinite(context, from) || groupAt(context, from)) return false
  if (rules.agreement.isAbsolute(word)) return true
  const { senses } = doc.tokens[k - 1]!.word
  if (k - 1 === from || isDefinite(context, k - 1) || groupAt(context, k - 1)) return false
  // «علماء بريطانيون | النقاب»
  if (isNominativePlural(context.doc.tokens[k - 1]!.word, context)) return true
  // «رفيع المستوى» is one adjective
  return (
    infoAt(context, k).source !== null && senses.length > 0 && senses.every(s => s.cls === 'adj' || s.cls === 'nisba')
  )
}
