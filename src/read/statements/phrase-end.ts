import { TokenKind } from '../../text/tokens.js'
import { type Context, groupAt, infoAt } from './context.js'

// Where a noun phrase ends though the next word could stand in one: «دعت الوزارة | المواطنين إلى …», «طالب ناشطون حقوقيون | السلطات بـ…».

/** Whether the phrase from `from` ends before the word at `k`. */
export const endsBefore = (context: Context, from: number, k: number): boolean =>
  (k === from + 1 && isBodyAlone(context, from) && !describes(context, k)) ||
  (isDefinite(context, k) && isIndefinite(context, from, k))

const isDefinite = ({ doc, rules }: Context, k: number): boolean => doc.tokens[k]!.word.folded.startsWith(rules.article)

// «الوزارة», «الحركة»: nothing is named after it but by adjectives
function isBodyAlone(context: Context, i: number): boolean {
  const { source } = infoAt(context, i)
  return source?.definite === true && (source.kind === 'bodies' || source.kind === 'unnamed' || source.kind === 'paper')
}

function describes(context: Context, k: number): boolean {
  const { word, kind } = context.doc.tokens[k]!
  if (kind === TokenKind.number) return true
  if (!isDefinite(context, k) || groupAt(context, k) !== null) return false
  // «الدول الأعضاء»
  const { arePlural, isOblique, isNounAlone } = context.rules.agreement
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
  // «رفيع المستوى» is one adjective
  return (
    infoAt(context, k).source !== null && senses.length > 0 && senses.every(s => s.cls === 'adj' || s.cls === 'nisba')
  )
}
