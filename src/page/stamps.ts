import { bit, isIn, isNumber, type PageKnowledge } from './knowledge.js'
import type { Line } from './lines.js'

// A line that holds nothing but a date, a clock or «so long ago».

const dateWord = bit('weekday') | bit('month') | bit('month2') | bit('hijri') | bit('half') | bit('zone') | bit('stamp')
const monthLike = bit('month') | bit('hijri')
const numericDate = /\d{1,4}\s?[-/.\\]\s?\d{1,2}\s?[-/.\\]\s?\d{1,4}/
const clock = /(?:^|\D)\d{1,2}\s?:\s?\d{2}(?!\d)/

export type Stamp = 'date' | 'clock' | 'ago'

const digitsOf = (word: string): number => {
  let i = 0
  while (i < word.length && isNumber(word[i]!)) i++
  return i
}

/** Day and month, or a date in figures, among the words from..to. */
export function holdsDate(knowledge: PageKnowledge, line: Line): boolean {
  if (line.numbers === 0) return false
  if (numericDate.test(line.folded)) return true
  if ((line.holds & monthLike) === 0) return false
  return line.words.some(
    (word, i) =>
      isIn(knowledge, word, monthLike) &&
      [line.words[i - 1], line.words[i + 1], line.words[i + 2]].some(w => w !== undefined && isNumber(w)),
  )
}

// «LOC18:52»
const isClockOfZone = (knowledge: PageKnowledge, word: string): boolean => {
  const zone = word.replace(/\d+$/, '')
  return zone !== word && isIn(knowledge, zone, bit('zone'))
}

export function stampOf(knowledge: PageKnowledge, line: Line): Stamp | null {
  const { words } = line
  if (line.numbers === 0 && (line.holds & bit('ago')) === 0) return null
  if (!line.short || words.length < 2 || words.length > 24) return null
  let numbers = 0
  let ago = 0
  for (const word of words) {
    if (isNumber(word) || isClockOfZone(knowledge, word)) numbers++
    else if (isIn(knowledge, word, bit('ago'))) ago++
    else if (!isIn(knowledge, word, dateWord)) return null
  }
  if (numbers === 0) return ago > 0 && words.length <= 4 && words.length >= 2 && ago < words.length ? 'ago' : null
  if (holdsDate(knowledge, line)) return 'date'
  if (clock.test(line.folded)) return 'clock'
  if (ago > 0 && words.length <= 6) return 'ago'
  const weekday = words.some(word => isIn(knowledge, word, bit('weekday')))
  return weekday && words.some(word => digitsOf(word) === 4) ? 'date' : null
}
