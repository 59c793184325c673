import { language } from '../../arabic/language.js'
import { makeStemmer, type Stemmer } from '../../arabic/stems.js'
import { scanTokens, TokenKind } from '../../text/tokens.js'

/** A word of a text as it is looked for. */
export interface Stemmed {
  start: number
  end: number
  stem: string
  also: readonly string[]
}

let made: Stemmer | undefined

function stemmer(): Stemmer {
  const { lexicon, article, fold } = language()
  made ??= makeStemmer(lexicon, fold(article))
  return made
}

/** What the word that `text` is from `start` to `end` is taken for. */
export const stemAt = (text: string, start: number, end: number): string => stemmer()(text, start, end).stem

/** The words and numbers of a part of a text, each without what is written onto it. */
export function stemmedIn(text: string, start = 0, end = text.length): Stemmed[] {
  const out: Stemmed[] = []
  const stemsOf = stemmer()
  scanTokens(text, start, end, (kind, from, to) => {
    if (kind === TokenKind.word || kind === TokenKind.number)
      out.push({ start: from, end: to, ...stemsOf(text, from, to) })
  })
  return out
}
