import fc from 'fast-check'

// Text at random as Arabic news has it, and worse, for tests.

const letters = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة', ...'یکپچگژڤھہە', ...'ٱ']
const harakat = [...'\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670']
const invisible = [...'\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2069\u061C\u00AD']
const forms = [...'ﷲﷺﻻﻼﺍﺎﺏﺑﺒﺐﻣﻤﻢﻳﻲﭘﮐ']
const digits = [...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳']
const others = [
  ...'.,،؛؟!:()[]{}«»"“”…-–/\\@#%*',
  '𐤀',
  '😀',
  '👩‍👩‍👧',
  '1️⃣',
  'é',
  'e\u0301',
  'Z',
  'http://a.b/c',
  'www.x.y',
]
const spaces = [' ', ' ', ' ', '\u00A0', '\t', '\n', '\r\n', '\n\n', '\u2028', '\uFEFF']
const halves = ['\uD83D', '\uDE00', '\uD802']

const piece = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list)

const joined = (pieces: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength: 60 }).map(list => list.join(''))

/** Letters, marks and digits of Arabic alone. */
export const arabicLetters: fc.Arbitrary<string> = joined(
  fc.oneof(
    { weight: 6, arbitrary: piece(letters) },
    { weight: 2, arbitrary: piece([...harakat, 'ـ']) },
    piece(digits),
    piece([' ']),
  ),
)

/** Whatever a page may hold; every character whole. */
export const pageText: fc.Arbitrary<string> = joined(
  fc.oneof(
    { weight: 8, arbitrary: piece(letters) },
    { weight: 3, arbitrary: piece([...harakat, 'ـ']) },
    { weight: 3, arbitrary: piece(spaces) },
    piece(invisible),
    piece(forms),
    piece(digits),
    { weight: 2, arbitrary: piece(others) },
  ),
)

/** … and halves of characters besides. */
export const brokenText: fc.Arbitrary<string> = fc.tuple(pageText, piece(halves), pageText).map(parts => parts.join(''))

const mark = /\p{M}/u

/** Whether a boundary at `i` parts the halves of a character, or a mark from the letter or mark that it stands on. */
export function splits(text: string, i: number): boolean {
  const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i)]
  if (i <= 0 || i >= text.length) return false
  if (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000) return true
  return mark.test(String.fromCodePoint(text.codePointAt(i)!)) && /[\p{L}\p{M}]/u.test(text[i - 1]!)
}
