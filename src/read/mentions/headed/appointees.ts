import type { Word } from '../../../arabic/lexicon.js'
import { TokenKind } from '../../../text/tokens.js'
import type { Kit } from './words.js'

// Whom an office is given to: «عين الملك عادل الجبير وزيرا للخارجية», «وتعيينه وزيرا للعمل», «أصبح سعد الحريري رئيسا للحكومة».

/** Somebody who is named in a sentence, tokens `[from, to)`. */
export interface Someone {
  from: number
  to: number
  entity: string
  /** he has an office by which he gives others theirs */
  rules: boolean
}

type Giving = 'object' | 'pronoun' | 'noun' | 'passive' | 'subject'

const reach = 40
// between a verb and its subject, words of respect among them
const maxGap = 6

function givingOf({ senses }: Word, { appointing, becoming }: Kit['grammar']['heads']): Giving | null {
  for (const sense of senses) {
    const isVerb = sense.cls === 'verb' && sense.verb?.aspect !== 'imperative'
    const isNoun = sense.cls === 'masdar'
    if (!isVerb && !isNoun) continue
    if (appointing.has(sense.value)) {
      if (sense.pronoun !== '') return 'pronoun'
      if (isNoun) return 'noun'
      return sense.verb?.voice === 'passive' ? 'passive' : 'object'
    }
    if (becoming.has(sense.value)) return sense.pronoun !== '' && isNoun ? 'pronoun' : 'subject'
  }
  return null
}

interface Place {
  /** the first token of the sentence */
  begin: number
  /** the office */
  at: number
}

function givingBefore({ doc, grammar }: Kit, { begin, at }: Place): { giving: Giving; at: number } | null {
  for (let i = at - 1; i >= Math.max(begin, at - reach); i--) {
    const { kind, word } = doc.tokens[i]!
    if (kind !== TokenKind.word) continue
    const giving = givingOf(word, grammar.heads)
    if (giving) return { giving, at: i }
  }
  return null
}

/** Who is given the office at a place; `people`: who is named in the sentence; `earlier`: who was named last before it. */
export function appointee(
  kit: Kit,
  place: Place,
  people: readonly Someone[],
  earlier: string | null,
): { entity: string; sure: boolean } | null {
  const before = people.filter(({ to }) => to <= place.at)
  const beside = before.at(-1)
  const giving = givingBefore(kit, place)
  if (!giving) return beside && beside.to >= place.at - 1 ? { entity: beside.entity, sure: true } : null
  const between = before.filter(({ from }) => from > giving.at)
  const past = before.filter(({ from }) => from <= giving.at).at(-1)?.entity ?? earlier
  if (giving.giving === 'pronoun') return past === null ? null : { entity: past, sure: false }
  const subject = between[0] && between[0].from <= giving.at + maxGap ? between[0] : undefined
  const last = giving.giving === 'subject' ? subject : between.at(-1)
  // «عين الرئيس محافظا لعدن»: he gives the office
  if (last && !(giving.giving === 'object' && between.length === 1 && last.rules)) return { entity: last.entity, sure: true }
  if (last || giving.giving === 'noun' || past === null) return null
  return { entity: past, sure: false }
}
