import { arabicFold } from '../../arabic/fold.js'
import { table } from '../../knowledge/load.js'

// Archives of the web hold pages in all languages. Those in Arabic are picked: by their letters, and among the languages that are
// written in these by their small words.

const home = 'ar'
const leastLetters = 80
const leastShare = 0.4
const leastWords = 3
const looked = 20_000

const arabicLetter = /(?=\p{L})\p{Script=Arabic}/gu
const letter = /\p{L}/gu
const word = /[\p{L}\p{M}]+/gu

let languages: ReadonlyMap<string, readonly string[]> | undefined

/** The languages that have a word. */
function languagesOf(): ReadonlyMap<string, readonly string[]> {
  if (languages) return languages
  const fold = arabicFold()
  const found = new Map<string, string[]>()
  for (const { language, words } of table('arabic/languages'))
    for (const each of new Set(words!.split('|').map(fold))) found.set(each, [...(found.get(each) ?? []), language!])
  languages = found
  return found
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0

export function isArabic(text: string): boolean {
  const sample = text.slice(0, looked)
  const letters = count(sample, arabicLetter)
  if (letters < leastLetters || letters < leastShare * count(sample, letter)) return false
  const known = languagesOf()
  const words = new Map<string, number>()
  for (const each of arabicFold()(sample).match(word) ?? [])
    for (const language of known.get(each) ?? []) words.set(language, (words.get(language) ?? 0) + 1)
  const own = words.get(home) ?? 0
  return own >= leastWords && [...words].every(([language, n]) => language === home || n < own)
}

const escaped = /&#(?:x0?6|1[56]\d\d;)/giu

/** Whether bytes can hold an Arabic page at all, told without decoding them: most pages of an archive cannot. */
export function mayBeArabic(bytes: Uint8Array): boolean {
  let high = 0
  for (let at = 0; at < bytes.length; at++) {
    // the first bytes of Arabic in UTF-8, the letters of windows-1256 and ISO-8859-6, the Arabic block in UTF-16
    const byte = bytes[at]!
    if ((byte >= 0xc1 && byte <= 0xed) || byte === 6) high++
    if (high >= leastLetters) return true
  }
  return count(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'), escaped) >= leastLetters
}
