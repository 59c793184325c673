/** What a character is to quotation: opens, closes, either, or nothing. */
export type QuoteRole = 'open' | 'close' | 'either' | null

const open = new Set('«“„‹')
const close = new Set('»”›')
const either = new Set('"‟″＂')

export function quoteRole(char: string): QuoteRole {
  if (open.has(char)) return 'open'
  if (close.has(char)) return 'close'
  return either.has(char) ? 'either' : null
}
