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

/** Whether the line is as the rule asks, beyond its words. */
function asAsked(knowledge: PageKnowledge, line: Line, rule: PhraseRule, after: number): boolean {
  if (flag(rule, 'latin') && line.arabic) return false
  if (flag(rule, 'counts') && !line.words.some(isNumber)) return false
  if (flag(rule, 'asks') && line.end !== 'question') return false
  return !flag(rule, 'name') || isIn(knowledge, line.words[after], bit('name'))
}

function isHead(line: Line, rule: PhraseRule, alone: boolean, after: number): boolean {
  if (rule.max !== undefined && line.count > rule.max) return false
  const mark = alone ? null : separatorAfter(line, after)
  return flag(rule, 'bar') ? mark === '|' : alone || mark !== null
}

const isUnfinished = (line: Line): boolean => line.end !== 'stop' && line.end !== 'comma'

function fits(knowledge: PageKnowledge, line: Line, phrase: Phrase, at: number): PhraseMatch | null {
  const { rule } = phrase
  if (!standsAt(line, phrase, at)) return null
  const after = at + phrase.words.length
  if (!asAsked(knowledge, line, rule, after)) return null
  const alone = at === 0 && line.short && onlyNumbers(line, after)
  const right = {
    alone: () => alone,
    head: () => at === 0 && isHead(line, rule, alone, after),
    start: () => at === 0,
    end: () => after === line.words.length,
    within: () => true,
  }
  if (!right[rule.form]()) return null
  const bounded = rule.form === 'alone' || rule.form === 'head'
  if (!bounded && (line.count > (rule.max ?? 12) || !(flag(rule, 'finished') || isUnfinished(line)))) return null
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
  if ((line.holds & bit('within')) === 0 && line.numbers === 0) return null
  for (let i = 1; i < line.words.length; i++) {
    if ((line.sets[i]! & bit('within')) === 0 && !isNumber(line.words[i]!)) continue
    const list = knowledge.within.get(keys(line.words[i]))
    const found = list && tried(list, () => i)
    if (found) return found
  }
  return null
}
