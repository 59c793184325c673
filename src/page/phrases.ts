import { bit, flag, isIn, isNumber, number, type PageKnowledge, type Phrase, type PhraseRule } from './knowledge.js'
import type { Line } from './lines.js'

export interface PhraseMatch {
  rule: PhraseRule
  /** nothing but the phrase stands in the line */
  alone: boolean
  /** the first word after the phrase, as an index into the line's words */
  after: number
}

const separators = new Set(':|-–—/\\»>•·=\u060c'.split(''))

const standsAt = (line: Line, phrase: Phrase, at: number): boolean => {
  const { words } = phrase
  if (at < 0 || at + words.length > line.words.length) return false
  for (let i = 0; i < words.length; i++) {
    const word = line.words[at + i]!
    if (words[i] === number ? !isNumber(word) : words[i] !== word) return false
  }
  return true
}

const onlyNumbers = (line: Line, from: number): boolean => {
  for (let i = from; i < line.words.length; i++) if (!isNumber(line.words[i]!)) return false
  return true
}

// «word:», «word) :», «word | », «word..» and «/word/»: a separator follows before the next word.
function separatorAfter(line: Line, word: number): string | null {
  const until = line.from[word] ?? line.folded.length
  for (let i = line.to[word - 1]!; i < until; i++) {
    const mark = line.folded[i]!
    if (separators.has(mark) || mark === '…') return mark
    if (mark === '.' && line.folded[i + 1] === '.') return '.'
  }
  return null
}

function fits(knowledge: PageKnowledge, line: Line, phrase: Phrase, at: number): PhraseMatch | null {
  const { rule } = phrase
  if (!standsAt(line, phrase, at)) return null
  const after = at + phrase.words.length
  const alone = at === 0 && line.short && onlyNumbers(line, after)
  if (flag(rule, 'counts') && !line.words.some(isNumber)) return null
  if (rule.form === 'alone') return alone ? { rule, alone, after } : null
  if (rule.form === 'head') {
    if (at !== 0 || (rule.max !== undefined && line.count > rule.max)) return null
    const mark = alone ? null : separatorAfter(line, after)
    if (flag(rule, 'bar')) return mark === '|' ? { rule, alone, after } : null
    return alone || mark ? { rule, alone, after } : null
  }
  if (line.count > (rule.max ?? 12)) return null
  if (rule.form === 'start' && at !== 0) return null
  if (rule.form === 'end' && after !== line.words.length) return null
  if (!flag(rule, 'finished') && (line.end === 'stop' || line.end === 'comma')) return null
  if (flag(rule, 'asks') && line.end !== 'question') return null
  if (flag(rule, 'name') && !isIn(knowledge, line.words[after], bit('name'))) return null
  return { rule, alone, after }
}

/** The first rule of words that fits the line: longest phrase first, then in the order of the file. */
export function matchPhrases(knowledge: PageKnowledge, line: Line, where?: 'top' | 'tail'): PhraseMatch | null {
  const tried = (list: Phrase[] | undefined, at: (phrase: Phrase) => number): PhraseMatch | null => {
    for (const phrase of list ?? []) {
      const asked = phrase.rule.where ?? 'any'
      if (asked !== 'any' && where !== undefined && asked !== where) continue
      const match = fits(knowledge, line, phrase, at(phrase))
      if (match) return match
    }
    return null
  }
  const keys = (word: string | undefined): string => (word !== undefined && isNumber(word) ? number : (word ?? ''))
  const first = line.words[0]
  if (first === undefined) return null
  const head = tried(knowledge.phrases.get(first), () => 0) ?? tried(knowledge.phrases.get(keys(first)), () => 0)
  if (head) return head
  if (line.count > 40) return null
  if (line.short) {
    const last = line.words.at(-1)!
    const end = tried(knowledge.endings.get(last), phrase => line.words.length - phrase.words.length)
    if (end) return end
  }
  for (let i = 1; i < line.words.length; i++) {
    const list = knowledge.phrases.get(keys(line.words[i]))
    if (!list) continue
    const within = tried(list.filter(phrase => phrase.rule.form === 'within'), () => i)
    if (within) return within
  }
  return null
}
